package dragoman.desk.act;

import dragoman.desk.Resends;
import dragoman.desk.audit.Auditor;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.view.Filter;
import dragoman.desk.view.Row;
import dragoman.engine.Effect;
import dragoman.engine.Turn;
import dragoman.engine.Turn.Verdict;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.LineKey;
import dragoman.model.Refusal;
import dragoman.model.Update.AgentActed;
import dragoman.port.Entry;
import dragoman.port.Written;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** What agents do, through the mailboxes of their conversations. */
public final class ChatDeeds implements Deeds {
    private static final int TRIES = 200;

    private final Desk desk;
    private final Resends resends;
    private final Auditor auditor;

    public ChatDeeds(Desk desk, Resends resends, Auditor auditor) {
        this.desk = desk;
        this.resends = resends;
        this.auditor = auditor;
    }

    @Override
    public Outcome act(Person by, ConversationId on, Wish wish) {
        var chat = seen(by, on);
        if (chat.isEmpty()) {
            return new Outcome.Refused(Refusal.NOT_FOUND);
        }
        var bot = chat.get().address().bot();
        var refused = forbidden(by, chat.get(), wish.act());
        if (refused.isPresent()) {
            return new Outcome.Refused(refused.get());
        }
        var outcome = outcome(desk.mailboxes().act(chat.get().address(), acted(by, bot, wish),
                by.id() + ":" + wish.key()));
        if (outcome instanceof Outcome.Done && isPrivileged(wish.act())) {
            auditor.note(by, bot, name(wish.act()), on.value());
        }
        return outcome;
    }

    private static AgentActed acted(Person by, BotId bot, Wish wish) {
        return new AgentActed(by.id(), by.may(bot, Role.SUPERVISOR), wish.epoch(), wish.act());
    }

    private Optional<Refusal> forbidden(Person by, Conversation chat, AgentAct act) {
        return switch (act) {
            case AgentAct.PassTo(var colleague) -> account(colleague)
                    .filter(person -> person.may(chat.address().bot(), Role.AGENT)).isPresent()
                            ? Optional.empty()
                            : Optional.of(Refusal.NO_SUCH_COLLEAGUE);
            case AgentAct.PassToQueue(var queue) -> desk.lists().queues(by)
                    .getOrDefault(chat.address().bot(), List.of()).contains(queue)
                            ? Optional.empty()
                            : Optional.of(Refusal.NO_SUCH_QUEUE);
            case AgentAct.Claim() -> chat.custody().owner().holder().isEmpty() && isFull(by)
                    ? Optional.of(Refusal.AT_CAPACITY)
                    : Optional.empty();
            case AgentAct.Away _,AgentAct.Erase _,AgentAct.TakenBack _ ->
                Optional.of(Refusal.NOT_ALLOWED);
            case AgentAct.TakeOver _,AgentAct.Answer _,AgentAct.SendTemplate _,AgentAct.Release _,AgentAct.Resolve _,AgentAct.GiveBack _ ->
                Optional.empty();
        };
    }

    private boolean isFull(Person by) {
        return desk.readers().stores().chats().load().getOrDefault(by.id(), 0) >= by.capacity();
    }

    private Optional<Person> account(AgentId id) {
        return desk.readers().stores().accounts().person(id);
    }

    /** An answer is in the transcript anyway. */
    private static boolean isPrivileged(AgentAct act) {
        return !(act instanceof AgentAct.Answer || act instanceof AgentAct.SendTemplate);
    }

    private static String name(AgentAct act) {
        return switch (act) {
            case AgentAct.Claim _ -> "chat.claim";
            case AgentAct.TakeOver _ -> "chat.take-over";
            case AgentAct.Answer _,AgentAct.SendTemplate _ -> "chat.answer";
            case AgentAct.Away _ -> "chat.away";
            case AgentAct.Erase _ -> "customer.erase";
            case AgentAct.TakenBack _ -> "chat.take-back";
            case AgentAct.PassTo _,AgentAct.PassToQueue _ -> "chat.pass";
            case AgentAct.Release _ -> "chat.release";
            case AgentAct.Resolve _ -> "chat.resolve";
            case AgentAct.GiveBack _ -> "chat.give-back";
        };
    }

    private Outcome outcome(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Done _ -> new Outcome.Done();
            case Verdict.LostTo(var who) ->
                new Outcome.LostTo(who, account(who).map(Person::name).orElse(who.value()));
            case Verdict.NotDone(var why) -> new Outcome.Refused(why);
        };
    }

    /** Others take at the same time: whoever loses one tries the next. */
    @Override
    public Optional<Taken> takeNext(Person by, Optional<BotId> bot) {
        if (isFull(by)) {
            return Optional.empty();
        }
        var waiting = desk.lists().rows(by, new Filter(Filter.Kind.QUEUE, bot, Optional.empty()), 0, TRIES);
        for (var row : waiting) {
            var outcome = claim(by, row);
            if (outcome instanceof Outcome.Done) {
                return Optional.of(new Taken(row.conversation(), outcome));
            }
        }
        return Optional.empty();
    }

    private Outcome claim(Person by, Row row) {
        return act(by, row.conversation(),
                new Wish(new AgentAct.Claim(), OptionalLong.of(row.epoch()), UUID.randomUUID().toString()));
    }

    @Override
    public Preview preview(Person by, ConversationId on, AgentAct.GiveBack act) {
        var chat = seen(by, on);
        if (chat.isEmpty()) {
            return new Preview(List.of(), Optional.of(new Outcome.Refused(Refusal.NOT_FOUND)));
        }
        var acted = new AgentActed(by.id(), by.may(chat.get().address().bot(), Role.SUPERVISOR),
                OptionalLong.empty(),
                act);
        return desk.mailboxes().imagined(chat.get().address(), acted).map(turn -> preview(turn))
                .orElseGet(() -> new Preview(List.of(), Optional.of(new Outcome.Refused(Refusal.NOT_FOUND))));
    }

    private Preview preview(Turn turn) {
        return switch (outcome(turn.verdict())) {
            case Outcome.Done _ -> new Preview(turn.effects().stream()
                    .flatMap(effect -> effect instanceof Effect.Say(var reply, _)
                            ? List.of(reply.text(), reply.choosing()).stream()
                            : java.util.stream.Stream.of())
                    .filter(text -> !text.isBlank()).toList(), Optional.empty());
            case Outcome.LostTo _ ->
                new Preview(List.of(), Optional.of(new Outcome.Refused(Refusal.NOT_YOURS)));
            case Outcome.Refused refused -> new Preview(List.of(), Optional.of(refused));
        };
    }

    @Override
    public Outcome line(Person by, LineKey line, LineWish wish) {
        var chat = seen(by, line.conversation());
        if (chat.isEmpty()) {
            return new Outcome.Refused(Refusal.NOT_FOUND);
        }
        return switch (wish) {
            case TAKE_BACK -> takeBack(by, chat.get(), line);
            case SEND_AGAIN -> resends.again(line)
                    ? new Outcome.Done()
                    : new Outcome.Refused(Refusal.NOT_UNCERTAIN);
        };
    }

    /** One's own answer only; the whole of it, should it be sent in several messages. */
    private Outcome takeBack(Person by, Conversation chat, LineKey line) {
        var own = desk.readers().transcripts().read(chat.id(), line.turn() - 1, 1).stream()
                .flatMap(spoken -> spoken instanceof dragoman.port.Transcripts.Out out
                        && out.author().agent().equals(Optional.of(by.id()))
                                ? java.util.stream.Stream.of(out.key())
                                : java.util.stream.Stream.of())
                .toList();
        var taken = own.isEmpty()
                ? new Written.Claimed(List.of())
                : desk.keeping().keep(new Entry.TakingBack(own));
        if (!(taken instanceof Written.Claimed(var lines)) || lines.isEmpty()) {
            return new Outcome.Refused(Refusal.SENT_ALREADY);
        }
        return outcome(desk.mailboxes().act(chat.address(),
                AgentActed.of(by.id(), new AgentAct.TakenBack(line.turn())), "undo:" + line));
    }

    private Optional<Conversation> seen(Person by, ConversationId on) {
        return desk.readers().conversations().load(on)
                .filter(chat -> by.may(chat.address().bot(), Role.AGENT));
    }
}
