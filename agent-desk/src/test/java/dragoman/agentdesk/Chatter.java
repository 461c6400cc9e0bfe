package dragoman.agentdesk;

import dragoman.desk.view.Chat;
import dragoman.desk.view.Row;
import dragoman.desk.view.ThreadLine;
import dragoman.desk.view.ThreadLine.FromCustomer;
import dragoman.desk.view.ThreadLine.FromUs;
import dragoman.desk.view.ThreadLine.Question;
import dragoman.engine.Insight;
import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.Frame;
import dragoman.model.Language;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Message;
import dragoman.model.Ownership;
import dragoman.model.Promise;
import dragoman.model.Refusal;
import dragoman.model.Update;
import dragoman.port.ShopRecord;
import dragoman.port.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One conversation in memory, as the desk shows it. */
final class Chatter {
    final ConversationId id;
    final BotId bot;
    final String customer;
    final Language language;
    String reason;
    Ownership owner;
    long epoch = 1;
    final Instant since;
    final List<ThreadLine> thread = new ArrayList<>();
    final Set<String> labels = new TreeSet<>();
    boolean key;
    final Set<AgentId> mentioned = new HashSet<>();
    private boolean silent;
    Optional<Instant> snoozed = Optional.empty();
    Optional<Instant> waiting;
    final List<ShopRecord> records = new ArrayList<>();

    Chatter(String id, BotId bot, String customer, String language, String reason, Instant since) {
        this.id = new ConversationId(id);
        this.bot = bot;
        this.customer = customer;
        this.language = new Language(language);
        this.reason = reason;
        this.since = since;
        this.owner = new Ownership.Queued("people", since);
        this.waiting = Optional.of(since);
    }

    /** The customer's last message is so long ago that the messenger takes no free text. */
    Chatter isSilent() {
        silent = true;
        return this;
    }

    Chatter says(Instant at, String text) {
        var number = thread.size();
        thread.add(new FromCustomer(id + "-" + number, at, new Update.TextReceived(text), false,
                text.contains("?") ? List.of(new Question("q" + number, text, false)) : List.of()));
        waiting = waiting.or(() -> Optional.of(at));
        return this;
    }

    Chatter happens(Instant at, Update update) {
        thread.add(new FromCustomer(id + "-" + thread.size(), at, update, false, List.of()));
        return this;
    }

    Chatter bot(Instant at, String text) {
        return we(at, Author.BOT, "Danica", text, new LineState.Accepted("v"), false);
    }

    Chatter we(Instant at, Author author, String name, String text, LineState state, boolean again) {
        thread.add(new FromUs(new LineKey(id, thread.size(), 0), at, author, name, Message.text(text), state,
                Optional.empty(), again));
        return this;
    }

    void answers(Instant at, AgentId who, String name, Message said, Duration undo) {
        thread.add(new FromUs(new LineKey(id, thread.size(), 0), at, Author.agent(who), name,
                said,
                new LineState.Queued(0, at.plus(undo)), Optional.of(at.plus(undo)), false));
        waiting = Optional.empty();
    }

    Row row() {
        var last = thread.isEmpty() ? Optional.<Row.Last>empty() : Optional.of(last(thread.getLast()));
        return new Row(id, Optional.of("T-" + id), bot, new ChannelId("telegram"), customer, language, owner,
                epoch, reason,
                last, waiting, Optional.of(new Promise(Promise.Kind.FIRST_ANSWER,
                        since.plus(Duration.ofMinutes(24)), since.plus(Duration.ofMinutes(30)))),
                Optional.empty(),
                new Row.Marks(List.copyOf(labels), reason.contains("omplain"), key, snoozed,
                        mentioned));
    }

    private static Row.Last last(ThreadLine line) {
        return switch (line) {
            case FromCustomer said ->
                new Row.Last(Optional.empty(), said.update().words().orElse("…"), said.at());
            case FromUs said -> new Row.Last(Optional.of(said.author()), said.message().text(), said.at());
            case ThreadLine.Note note ->
                new Row.Last(Optional.of(Author.agent(note.author())), note.text(), note.at());
            case ThreadLine.Handed handed ->
                new Row.Last(Optional.of(Author.BOT), handed.what().name(), handed.at());
        };
    }

    Chat chat(AgentId viewer) {
        var mine = owner.holder().filter(viewer::equals).isPresent();
        var composer = silent && !owner.botAnswers()
                ? new Chat.Composer.Closed(Refusal.WINDOW_CLOSED)
                : mine || !owner.botAnswers() && owner.holder().isEmpty()
                        ? new Chat.Composer.Open(4096)
                        : new Chat.Composer.Closed(
                                owner.botAnswers() ? Refusal.NOBODY_WAITS : Refusal.NOT_YOURS);
        var card = new Ticket.Card("people", reason, "find-shoes / size", customer, language,
                Map.of("Purpose", "Walking", "Size", "42"), List.of("Wish for green laces"),
                List.of("hmm, the ones my sister had"), since, Optional.empty(), Optional.empty());
        return new Chat(row(), Optional.of(card), List.copyOf(thread), Optional.empty(), composer,
                new Chat.CustomerPane(customer, List.of("telegram", "web-chat"),
                        List.of(new Insight.Known("size", "Size", "42", "42", false, List.of()),
                                new Insight.Known("purpose", "Purpose", "Walking", "walking", false,
                                        List.of("walking", "work"))),
                        List.copyOf(records), Optional.of(since.minus(Duration.ofDays(40))),
                        Optional.of(since)),
                List.of(new Insight.Point(new Frame("find-shoes", "size"), "Which size do you wear?", true),
                        new Insight.Point(new Frame("find-shoes", "pair"), "Which pair do you like?",
                                false)));
    }
}
