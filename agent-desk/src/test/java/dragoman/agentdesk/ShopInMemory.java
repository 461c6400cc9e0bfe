package dragoman.agentdesk;

import dragoman.desk.act.Deeds;
import dragoman.desk.act.Jotting;
import dragoman.desk.act.Notebook;
import dragoman.desk.act.Outcome;
import dragoman.desk.act.Wish;
import dragoman.desk.feed.Change;
import dragoman.desk.feed.Cursor;
import dragoman.desk.feed.Feed;
import dragoman.desk.people.Mention;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.view.Chat;
import dragoman.desk.view.Chats;
import dragoman.desk.view.Filter;
import dragoman.desk.view.Lists;
import dragoman.desk.view.Row;
import dragoman.desk.view.ThreadLine;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Message;
import dragoman.model.Ownership;
import dragoman.model.Refusal;
import dragoman.model.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Conversations in memory, with the rules the pages rely on: one owner, epochs, keys done once. */
final class ShopInMemory implements Lists, Chats, Deeds, Notebook, Feed {
    private final Map<ConversationId, Chatter> chats = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Consumer<Cursor>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Outcome> done = new HashMap<>();
    private final Supplier<Instant> clock;
    private final Map<AgentId, String> names = new HashMap<>();

    ShopInMemory(Supplier<Instant> clock) {
        this.clock = clock;
    }

    synchronized Chatter add(Chatter chat) {
        chats.put(chat.id, chat);
        return chat;
    }

    void named(AgentId agent, String name) {
        names.put(agent, name);
    }

    /** A customer writes now. */
    void writes(String chat, String text) {
        synchronized (this) {
            chat(chat).says(clock.get(), text);
        }
        changed(new ConversationId(chat), true);
    }

    synchronized Chatter chat(String id) {
        return Objects.requireNonNull(chats.get(new ConversationId(id)));
    }

    private void changed(ConversationId id, boolean wrote) {
        synchronized (this) {
            changes.add(new Change.Chat(changes.size() + 1, Objects.requireNonNull(chats.get(id)).bot, id,
                    wrote));
        }
        listeners.forEach(listener -> listener.accept(now()));
    }

    @Override
    public synchronized Cursor now() {
        return new Cursor("test", changes.size());
    }

    @Override
    public synchronized Since since(Cursor known) {
        var lost = !known.start().equals("test") || known.number() > changes.size();
        return lost
                ? new Since(List.of(), now(), true)
                : new Since(changes.subList((int) known.number(), changes.size()), now(), false);
    }

    @Override
    public Listening listen(Consumer<Cursor> woken) {
        listeners.add(woken);
        return () -> listeners.remove(woken);
    }

    @Override
    public synchronized List<Row> rows(Person viewer, Filter filter, int from, int max) {
        return chats.values().stream().filter(chat -> viewer.may(chat.bot, Role.AGENT))
                .filter(chat -> in(filter.kind(), chat, viewer)).map(Chatter::row)
                .sorted(Comparator.comparing(Row::harm)).skip(from).limit(max).toList();
    }

    private boolean in(Filter.Kind kind, Chatter chat, Person viewer) {
        var snoozed = chat.snoozed.filter(until -> until.isAfter(clock.get())).isPresent();
        return switch (kind) {
            case MINE -> chat.owner.holder().filter(viewer.id()::equals).isPresent() && !snoozed;
            case QUEUE -> chat.owner instanceof Ownership.Queued && !snoozed;
            case WAITING -> chat.owner instanceof Ownership.WaitingForHours
                    || chat.owner instanceof Ownership.WaitingForCustomer;
            case OPEN -> !chat.owner.botAnswers();
            case MENTIONED -> chat.mentioned.contains(viewer.id());
            case RESOLVED -> chat.owner instanceof Ownership.Resolved;
            case ALL -> true;
            case SNOOZED -> snoozed;
        };
    }

    @Override
    public Map<Filter.Kind, Integer> counts(Person viewer) {
        var counts = new HashMap<Filter.Kind, Integer>();
        List.of(Filter.Kind.MINE, Filter.Kind.QUEUE, Filter.Kind.WAITING, Filter.Kind.OPEN,
                Filter.Kind.SNOOZED, Filter.Kind.MENTIONED)
                .forEach(kind -> counts.put(kind, rows(viewer, Filter.of(kind), 0, 200).size()));
        return counts;
    }

    @Override
    public Map<BotId, List<String>> queues(Person viewer) {
        return Map.of(new BotId("opanak"), List.of("people", "returns"));
    }

    private synchronized Optional<Chatter> seen(Person viewer, ConversationId id) {
        return Optional.ofNullable(chats.get(id)).filter(chat -> viewer.may(chat.bot, Role.AGENT));
    }

    @Override
    public synchronized Optional<Chat> open(Person viewer, ConversationId conversation) {
        return seen(viewer, conversation).map(chat -> chat.chat(viewer.id()));
    }

    @Override
    public Optional<Part> earlier(Person viewer, ConversationId conversation, long before) {
        return Optional.empty();
    }

    @Override
    public Outcome act(Person by, ConversationId on, Wish wish) {
        Outcome outcome;
        synchronized (this) {
            var chat = seen(by, on);
            if (chat.isEmpty()) {
                return new Outcome.Refused(Refusal.NOT_FOUND);
            }
            if (done.containsKey(wish.key())) {
                return done.get(wish.key());
            }
            outcome = wish.epoch().isPresent() && wish.epoch().getAsLong() != chat.get().epoch
                    ? chat.get().owner.holder().filter(holder -> !holder.equals(by.id()))
                            .<Outcome>map(holder -> new Outcome.LostTo(holder,
                                    names.getOrDefault(holder, holder.value())))
                            .orElse(new Outcome.Refused(Refusal.CHANGED_MEANWHILE))
                    : act(chat.get(), by, wish.act());
            done.put(wish.key(), outcome);
        }
        changed(on, false);
        return outcome;
    }

    private Outcome act(Chatter chat, Person by, AgentAct act) {
        var me = by.id();
        switch (act) {
            case AgentAct.Claim _ -> passes(chat, new Ownership.Assigned("people", chat.since, me), me);
            case AgentAct.TakeOver _ -> passes(chat, new Ownership.Active("people", chat.since, me), me);
            case AgentAct.Answer(var text, var file, _) when text.isBlank() && file.isEmpty() -> {
                return new Outcome.Refused(Refusal.NOTHING_SAID);
            }
            case AgentAct.Answer(var text, var file, var held) -> answers(chat, by, said(text, file), held);
            case AgentAct.SendTemplate(var text, var held) ->
                answers(chat, by, said(text, Optional.empty()), held);
            case AgentAct.PassTo(var colleague) ->
                passes(chat, new Ownership.Assigned("people", chat.since, colleague), me);
            case AgentAct.PassToQueue(var queue) -> passes(chat, new Ownership.Queued(queue, chat.since), me);
            case AgentAct.Release _ -> passes(chat, new Ownership.Queued("people", chat.since), me);
            case AgentAct.Resolve _ -> passes(chat, new Ownership.Resolved("people", chat.since, me), me);
            case AgentAct.Away _,AgentAct.Erase _,AgentAct.TakenBack _ -> {
                return new Outcome.Refused(Refusal.NOT_ALLOWED);
            }
            case AgentAct.GiveBack _ -> {
                passes(chat, new Ownership.Bot(), me);
                chat.bot(clock.get(), "Which size do you wear?");
            }
        }
        return new Outcome.Done();
    }

    private void answers(Chatter chat, Person by, Message said, Duration held) {
        if (chat.owner.holder().filter(by.id()::equals).isEmpty()) {
            chat.epoch++;
        }
        chat.owner = new Ownership.Active("people", chat.since, by.id());
        chat.answers(clock.get(), by.id(), by.name(), said, held);
    }

    private void passes(Chatter chat, Ownership next, AgentId by) {
        chat.owner = next;
        chat.epoch++;
        chat.thread.add(new ThreadLine.Handed(clock.get(), what(next), Optional.of(by),
                next.holder().map(AgentId::value)));
    }

    private static ThreadLine.What what(Ownership next) {
        return switch (next) {
            case Ownership.Bot _ -> ThreadLine.What.GIVEN_BACK;
            case Ownership.Resolved _ -> ThreadLine.What.RESOLVED;
            case Ownership.Queued _,Ownership.WaitingForHours _ -> ThreadLine.What.RELEASED;
            case Ownership.Assigned _,Ownership.Active _,Ownership.WaitingForCustomer _ ->
                ThreadLine.What.CLAIMED;
        };
    }

    @Override
    public Optional<Taken> takeNext(Person by, Optional<BotId> bot) {
        return rows(by, Filter.of(Filter.Kind.QUEUE), 0, 1).stream().findFirst()
                .map(row -> new Taken(row.conversation(), act(by, row.conversation(),
                        new Wish(new AgentAct.Claim(), java.util.OptionalLong.of(row.epoch()),
                                "next-" + row.conversation() + row.epoch()))));
    }

    @Override
    public Preview preview(Person by, ConversationId on, AgentAct.GiveBack act) {
        if (seen(by, on).isEmpty()) {
            return new Preview(List.of(), Optional.of(new Outcome.Refused(Refusal.NOT_FOUND)));
        }
        return act.slots().getOrDefault("size", "42").equals("99")
                ? new Preview(List.of(), Optional.of(new Outcome.Refused(Refusal.BAD_SLOT)))
                : new Preview(List.of(act.at()
                        .map(at -> at.step().equals("pair")
                                ? "Which pair do you like?"
                                : "Which size do you wear?")
                        .orElse("Let us go on.")), Optional.empty());
    }

    @Override
    public Outcome line(Person by, LineKey line, LineWish wish) {
        synchronized (this) {
            var chat = seen(by, line.conversation());
            if (chat.isEmpty()) {
                return new Outcome.Refused(Refusal.NOT_FOUND);
            }
            chat.get().thread
                    .replaceAll(one -> one instanceof ThreadLine.FromUs said && said.key().equals(line)
                            ? new ThreadLine.FromUs(said.key(), said.at(), said.author(), said.name(),
                                    said.message(),
                                    wish == LineWish.TAKE_BACK
                                            ? new LineState.Voided()
                                            : new LineState.Sending(2),
                                    Optional.empty(), false)
                            : one);
        }
        changed(line.conversation(), false);
        return new Outcome.Done();
    }

    @Override
    public Outcome keep(Person by, ConversationId on, Jotting jotting) {
        var untold = new ArrayList<String>();
        synchronized (this) {
            var found = seen(by, on);
            if (found.isEmpty()) {
                return new Outcome.Refused(Refusal.NOT_FOUND);
            }
            var chat = found.get();
            switch (jotting) {
                case Jotting.Note(var text, _) -> untold.addAll(notes(chat, by, text));
                case Jotting.Seen _ when !chat.mentioned.remove(by.id()) -> {
                    return new Outcome.Done();
                }
                case Jotting.Seen _ -> {
                }
                case Jotting.Label(var label) -> chat.labels.add(label);
                case Jotting.Unlabel(var label) -> chat.labels.remove(label);
                case Jotting.Snooze(var until) -> chat.snoozed = until;
                case Jotting.Ticked(var question, var answered) ->
                    chat.thread.replaceAll(line -> ticked(line, question, answered));
                case Jotting.KeyCustomer(var yes) -> chat.key = yes;
            }
        }
        changed(on, false);
        return new Outcome.Done(untold);
    }

    /** Names that nobody has. */
    private List<String> notes(Chatter chat, Person by, String text) {
        var named = Mention.in(text).stream().map(Mention::login).toList();
        var known = named.stream().filter(names::containsKey).toList();
        chat.thread.add(new ThreadLine.Note("n" + chat.thread.size(), clock.get(), by.id(), by.name(), text,
                known));
        chat.mentioned.addAll(known);
        known.forEach(agent -> changes
                .add(new Change.Mentioned(changes.size() + 1, chat.bot, chat.id, agent)));
        return named.stream().filter(agent -> !names.containsKey(agent)).map(AgentId::value).toList();
    }

    private static ThreadLine ticked(ThreadLine line, String question, boolean answered) {
        return line instanceof ThreadLine.FromCustomer said
                ? new ThreadLine.FromCustomer(said.id(), said.at(), said.update(), said.hidden(),
                        said.questions().stream()
                                .map(one -> one.id().equals(question)
                                        ? new ThreadLine.Question(one.id(), one.text(), answered)
                                        : one)
                                .toList())
                : line;
    }

    private static Message said(String text, Optional<AgentAct.Attached> file) {
        var words = Reply.text(text, Language.ENGLISH);
        var reply = file.map(one -> one.under(words)).orElse(words);
        return new Message(text, reply.picture(), reply.extras().document(), new Message.Buttons.None(),
                false);
    }
}
