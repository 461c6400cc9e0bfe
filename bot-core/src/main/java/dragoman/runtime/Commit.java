package dragoman.runtime;

import dragoman.engine.Effect;
import dragoman.engine.Secrets;
import dragoman.engine.Turn;
import dragoman.flow.Bot;
import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.Call;
import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Heard;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.model.Milestone;
import dragoman.model.Reach;
import dragoman.model.Reply;
import dragoman.model.Tie;
import dragoman.model.Update;
import dragoman.port.ShopRecord;
import dragoman.port.Ticket;
import dragoman.port.TurnCommit;
import dragoman.port.TurnCommit.Business;
import dragoman.port.TurnCommit.Change;
import dragoman.port.TurnCommit.Take;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes of a turn's effects what the journal keeps: replies become messages within the channel's limits, with their keys. */
final class Commit {
    private static final Logger LOG = LoggerFactory.getLogger(Commit.class);

    private final Bot bot;
    private final Conversation after;
    private final Function<ChannelId, Capabilities> capabilities;
    private final List<Line> lines = new ArrayList<>();
    private final List<Reply> atOnce = new ArrayList<>();
    private final List<ShopRecord> records = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Take> takes = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private Secrets secrets = Secrets.NONE;
    private Optional<Ticket> ticket = Optional.empty();
    private Optional<Address> alias = Optional.empty();
    private Optional<Tie> proven = Optional.empty();
    private Optional<Update.ToldElsewhere> told = Optional.empty();
    private final List<Milestone> milestones = new ArrayList<>();
    private Optional<Instant> notBefore = Optional.empty();
    private boolean voidQueued;
    private boolean forget;

    private Commit(Bot bot, Conversation after, Function<ChannelId, Capabilities> capabilities) {
        this.bot = bot;
        this.after = after;
        this.capabilities = capabilities;
    }

    static TurnCommit of(Bot bot, Turn turn, Heard heard, Handled handled,
            Function<ChannelId, Capabilities> capabilities) {
        var commit = new Commit(bot, turn.after(), capabilities);
        commit.secrets = turn.secrets();
        var held = turn.after().customer().reach() == Reach.NOT_YET;
        turn.effects().forEach(effect -> commit.add(effect, held));
        commit.sayAtOnce();
        var business = new Business(commit.voidQueued, commit.forget, commit.records, commit.changes,
                commit.takes,
                commit.ticket, commit.alias, commit.calls, commit.milestones, commit.notBefore,
                commit.proven, commit.told, Notices.of(turn, handled.at()));
        return new TurnCommit(turn.after(), handled.at(), bot.revision(), marked(heard, turn.secrets()),
                handled.numbers(),
                commit.lines, held, business);
    }

    private static Heard marked(Heard heard, Secrets secrets) {
        if (secrets == Secrets.NONE) {
            return heard;
        }
        var all = new ArrayList<>(heard.all());
        for (var i = 0; i < all.size(); i++) {
            if (secrets.heardIn(i)) {
                all.set(i, all.get(i).hiding());
            }
        }
        return new Heard(all);
    }

    /** Which inbox numbers a turn deals with, and when. */
    record Handled(List<Long> numbers, Instant at) {}

    private void add(Effect effect, boolean single) {
        switch (effect) {
            case Effect.Say say -> say(say.reply(), say.author(), single);
            case Effect.WriteDown write -> records.add(write.record());
            case Effect.ChangeRecord change ->
                changes.add(new Change(change.taken().number(), change.taken().state()));
            case Effect.TakeItem take -> takes.add(take.take());
            case Effect.Hand hand -> ticket = Optional.of(hand.ticket());
            case Effect.Ask ask -> calls.add(ask.call());
            case Effect.VoidQueued _ -> voidQueued = true;
            case Effect.Mark(var milestone) -> milestones.add(milestone);
            case Effect.Hold(var until) -> notBefore = Optional.of(until);
            case Effect.TellOwner tell -> tellOwner(tell.text());
            case Effect.Forget _ -> forget = true;
            case Effect.Note(var text) -> LOG.info("{}: {}", after.id(), text);
            case Effect.Ended _ -> {
                // counted once the turn is kept; nothing to keep
            }
            case Effect.Prove(var tie) -> proven = Optional.of(tie);
            case Effect.Tell(var news) -> told = Optional.of(news);
            case Effect.AlsoAt also -> alias = Optional.of(also.address());
        }
    }

    private void say(Reply reply, Author author, boolean single) {
        if (single) {
            atOnce.add(reply);
        } else {
            rendering().messages(reply)
                    .forEach(message -> lines.add(line(after.id(), after.address(), message, author)));
        }
    }

    /** A welcome in a webhook's body is one message, whatever the flow says in it. */
    private void sayAtOnce() {
        rendering().single(atOnce)
                .forEach(message -> lines.add(line(after.id(), after.address(), message, Author.BOT)));
    }

    private Rendering rendering() {
        return new Rendering(bot.words(), capabilities.apply(after.address().channel()));
    }

    private Line line(ConversationId lane, Address to, Message message, Author author) {
        var shown = secrets.isIn(message.text()) ? message.hiding() : message;
        var key = new LineKey(lane, after.progress().turns() - 1, lines.size());
        return new Line(key, to, shown, author, after.custody().epoch());
    }

    /**
     * The owner's lines go their own way, rendered for the owner's channel: in a lane of their own they hold up no customer, wait for none, and stand
     * in no customer's transcript.
     */
    private void tellOwner(String text) {
        bot.shop().owner().ifPresent(owner -> {
            var to = new Address(after.address().bot(), new ChannelId(owner.channel()), owner.chat());
            var lane = LineKey.ownerLane(after.id());
            new Rendering(bot.words(), capabilities.apply(to.channel()))
                    .messages(Reply.text(text, bot.shop().languages().getFirst()))
                    .forEach(message -> lines.add(line(lane, to, message, Author.BOT)));
        });
    }
}
