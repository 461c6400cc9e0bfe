package dragoman.runtime;

import dragoman.engine.ByClause;
import dragoman.engine.Effect;
import dragoman.engine.Engine;
import dragoman.engine.Facts;
import dragoman.engine.Turn;
import dragoman.flow.Bot;
import dragoman.flow.Outcome;
import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.Call;
import dragoman.model.CallOutcome;
import dragoman.model.Capabilities;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Frame;
import dragoman.model.Heard;
import dragoman.model.Hearing;
import dragoman.model.Message;
import dragoman.model.Profile;
import dragoman.model.Reading;
import dragoman.model.Received;
import dragoman.model.Reply;
import dragoman.model.Update;
import dragoman.port.Reader;
import dragoman.port.ShopRecord;
import dragoman.port.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One conversation with a bot without messenger, store or clock: for the terminal, for conversation tests, for trying an edit. The turns are the very
 * ones that the server takes. Not thread-safe.
 */
public final class Simulator {
    private final Engine engine = new Engine();
    private final Reader reader;
    private final Capabilities capabilities;
    private final Profile profile;
    private final List<ShopRecord> records = new ArrayList<>();
    private final Set<Frame> walked = new LinkedHashSet<>();
    private Bot bot;
    private Conversation conversation;
    private final List<Call> calls = new ArrayList<>();
    private Optional<Ticket> ticket = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();

    /** Who talks, and through what. */
    public record Setting(Address address, Profile profile, Capabilities capabilities, Instant at) {}

    /** What was said, as one reply and as the channel's messages, and by whom. */
    public record Said(Reply reply, List<Message> messages, Author author) {
        public Said {
            messages = List.copyOf(messages);
        }
    }

    public Simulator(Bot bot, Reader reader, Setting setting) {
        this.bot = bot;
        this.reader = ByClause.over(reader);
        this.capabilities = setting.capabilities();
        this.profile = setting.profile();
        this.conversation = Beginnings.of(bot, new ConversationId("simulated"),
                new Received(setting.address(), new EventId("start"), setting.at(), profile,
                        Update.Opened.plain()),
                setting.at());
    }

    private Simulator(Simulator from, Bot bot, Conversation conversation) {
        this.bot = bot.with(bot.catalogue().withTaken(from.bot.catalogue().taken()));
        this.reader = from.reader;
        this.capabilities = from.capabilities;
        this.profile = from.profile;
        this.conversation = conversation;
    }

    /**
     * The same customer goes on from this state with this bot, as after a restart of the program; the stock is as it was. Nothing else is
     * remembered, and this talk stays as it is, so that several can be tried from one moment.
     */
    public Simulator resumed(Bot with, Conversation state) {
        return new Simulator(this, with, state);
    }

    /** Takes a turn. */
    public List<Said> take(Update update, Instant now) {
        return take(List.of(update), now);
    }

    /** Quick messages, one right after the other: what answers the question is taken at once, the rest together. */
    public List<Said> take(List<Update> quick, Instant now) {
        var said = new ArrayList<Said>();
        var open = new ArrayList<Hearing>();
        for (var i = 0; i < quick.size(); i++) {
            open.add(hearing(quick.get(i), now));
            var turn = engine.take(bot, conversation, heard(open, quick.get(i), now), now,
                    new Facts(Map.of(), capabilities.window(), Set.of(), Map.of()));
            if (i == quick.size() - 1 || Quick.settles(conversation, turn, quick.get(i))) {
                conversation = turn.after();
                walked.addAll(turn.walked());
                said.addAll(say(turn));
                open.clear();
            }
        }
        return said;
    }

    /** With what the customer wrote while a call was on its way, if it may be its time. */
    private Heard heard(List<Hearing> open, Update last, Instant now) {
        var all = new ArrayList<>(open);
        Engine.kept(conversation, last).forEach(text -> all.add(hearing(new Update.TakenUp(text), now)));
        return new Heard(all);
    }

    private Hearing hearing(Update update, Instant now) {
        var received = new Received(conversation.address(), new EventId("simulated"), now, profile, update);
        return new Hearing(received, read(update));
    }

    /** The calls to the shop's own system that wait for an answer, oldest first; there is no system here. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** One of these calls is answered. */
    public List<Said> returned(Call call, CallOutcome outcome, Instant now) {
        calls.remove(call);
        return take(new Update.CallReturned(call.key(), outcome.fitted(call.returns())), now);
    }

    /** Fires the timers that are due at {@code now}, each at its own time. */
    public List<Said> wait(Instant now) {
        var said = new ArrayList<Said>();
        for (var due = due(now); due.isPresent(); due = due(now)) {
            var timer = due.get();
            var progress = conversation.progress();
            said.addAll(take(new Update.TimerFired(timer.getKey()), timer.getValue()));
            if (conversation.progress().timers().containsKey(timer.getKey())
                    && conversation.progress().timers().equals(progress.timers())) {
                throw new IllegalStateException("the timer " + timer.getKey() + " stays when it fires");
            }
        }
        return said;
    }

    private Optional<Map.Entry<String, Instant>> due(Instant now) {
        return conversation.progress().timers().entrySet().stream()
                .filter(timer -> !timer.getValue().isAfter(now))
                .min(Map.Entry.<String, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    }

    public Conversation conversation() {
        return conversation;
    }

    public List<ShopRecord> records() {
        return List.copyOf(records);
    }

    /** All steps that were run so far. */
    public Set<Frame> walked() {
        return Set.copyOf(walked);
    }

    public Optional<Ticket> ticket() {
        return ticket;
    }

    /** How the last matter ended, if one has. */
    public Optional<Outcome> outcome() {
        return outcome;
    }

    private Reading read(Update update) {
        return update.words().map(words -> reader.read(words, conversation.customer().language()))
                .orElse(Reading.NOTHING);
    }

    private List<Said> say(Turn turn) {
        var said = new ArrayList<Said>();
        for (var effect : turn.effects()) {
            switch (effect) {
                case Effect.Say say ->
                    said.add(new Said(say.reply(), rendering().messages(say.reply()), say.author()));
                case Effect.WriteDown write -> records.add(write.record());
                case Effect.TakeItem take -> taken(take.take().item());
                case Effect.Hand hand -> ticket = Optional.of(hand.ticket());
                case Effect.Ask ask -> calls.add(ask.call());
                case Effect.Ended ended -> outcome = Optional.of(ended.outcome());
                case Effect.TellOwner _,Effect.Mark _,Effect.Hold _,Effect.ChangeRecord _,Effect.VoidQueued _,Effect.Forget _,Effect.Note _,Effect.AlsoAt _,Effect.Prove _,Effect.Tell _ ->
                    {
                    }
            }
        }
        return said;
    }

    private Rendering rendering() {
        return new Rendering(bot.words(), capabilities);
    }

    private void taken(String item) {
        var counts = new HashMap<>(bot.catalogue().taken());
        counts.merge(item, 1, Integer::sum);
        bot = bot.with(bot.catalogue().withTaken(counts));
    }
}
