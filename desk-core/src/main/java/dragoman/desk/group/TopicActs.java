package dragoman.desk.group;

import dragoman.desk.act.Deeds;
import dragoman.desk.act.Deeds.LineWish;
import dragoman.desk.act.Desk;
import dragoman.desk.act.Jotting;
import dragoman.desk.act.Notebook;
import dragoman.desk.act.Outcome;
import dragoman.desk.act.Wish;
import dragoman.desk.group.FromGroup.Wrote;
import dragoman.desk.people.Person;
import dragoman.desk.store.DeskEntry.Grouped.How;
import dragoman.desk.store.DeskEntry.Grouped.Relayed;
import dragoman.desk.store.Topics.Topic;
import dragoman.desk.view.Mirrors;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Ownership;
import dragoman.model.Refusal;
import dragoman.port.Time;
import dragoman.port.Transcripts.Out;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What colleagues do in a topic, through the conversation's mailbox like all that is done at the desk. Empty: there is nothing to say to it. */
final class TopicActs {
    private static final Duration LONGEST_SNOOZE = Duration.ofDays(90);
    private static final int TURNS_BACK = 3;

    private final GroupDesk.Settings settings;
    private final Group group;
    private final Desk desk;
    private final Deeds deeds;
    private final Notebook notebook;
    private final Telling telling;
    private final Time time;
    private final Relay relay;
    private final TopicFiles files;
    private final Recent recent = new Recent();

    TopicActs(GroupDesk.Settings settings, Group group, GroupDesk.Parts parts, Relay relay) {
        this.settings = settings;
        this.group = group;
        this.desk = parts.desk();
        this.deeds = parts.deeds();
        this.notebook = parts.notebook();
        this.telling = parts.telling();
        this.time = parts.time();
        this.relay = relay;
        this.files = new TopicFiles(group, parts);
    }

    /** A button: nothing is done if the conversation has changed hands since its card was drawn. */
    Outcome tapped(Person person, Tap tap, String key) {
        var epoch = OptionalLong.of(tap.epoch());
        return switch (tap.act()) {
            case TAKE -> act(person, tap.on(), taking(tap.on()), epoch, key);
            case RESOLVE -> act(person, tap.on(), new AgentAct.Resolve(), epoch, key);
            case BOT -> act(person, tap.on(), new AgentAct.GiveBack(Optional.empty(), Map.of()), epoch, key);
            case QUEUE -> act(person, tap.on(), new AgentAct.Release(), epoch, key);
            case SNOOZE -> snooze(person, tap.on(), "");
        };
    }

    private Outcome act(Person person, ConversationId on, AgentAct act, OptionalLong epoch, String key) {
        return deeds.act(person, on, new Wish(act, epoch, "g" + key));
    }

    /** From the queue it is claimed, from others taken over; who may, the conversation decides. */
    private AgentAct taking(ConversationId on) {
        var owner = desk.readers().conversations().load(on).map(chat -> chat.custody().owner());
        return owner.filter(
                one -> one instanceof Ownership.Queued || one instanceof Ownership.WaitingForHours)
                .<AgentAct>map(_ -> new AgentAct.Claim()).orElseGet(AgentAct.TakeOver::new);
    }

    Optional<String> wrote(Person person, Topic topic, Wrote wrote) {
        var command = Command.of(wrote.text());
        if (wrote.file().isPresent() && !(command instanceof Command.Answer)) {
            return Optional.of(telling.words(person.language(), "group.file-alone"));
        }
        return switch (command) {
            case Command.Answer(var text) -> answer(person, topic, wrote, text);
            case Command.Note(var text) -> note(person, topic, wrote, text);
            case Command.Told(var verb, var more) -> told(person, topic, wrote, verb, more);
            case Command.Unknown() -> Optional.empty();
        };
    }

    private Optional<String> answer(Person person, Topic topic, Wrote wrote, String text) {
        if (wrote.file().isPresent()) {
            return switch (files.bring(person, topic.conversation(), wrote.file().get())) {
                case TopicFiles.Brought.Ready(var file) ->
                    answer(person, topic, wrote,
                            new AgentAct.Answer(text, Optional.of(file), settings.undo()));
                case TopicFiles.Brought.Not(var words) -> Optional.of(words);
            };
        }
        return text.isBlank()
                ? Optional.of(telling.words(person.language(), "group.only-text"))
                : answer(person, topic, wrote, new AgentAct.Answer(text, settings.undo()));
    }

    private Optional<String> answer(Person person, Topic topic, Wrote wrote, AgentAct.Answer answer) {
        var text = answer.text();
        var outcome = act(person, topic.conversation(), answer, OptionalLong.empty(),
                wrote.message() + wrote.version());
        if (outcome instanceof Outcome.Done) {
            remember(person, topic, wrote.message(), text);
        }
        return taken(person, wrote, outcome);
    }

    /** What was written here is not said here again. */
    private void remember(Person person, Topic topic, long message, String text) {
        var chat = desk.readers().conversations().load(topic.conversation());
        var turns = chat.map(one -> one.progress().turns()).orElse(0L);
        var own = desk.readers().transcripts()
                .read(topic.conversation(), Math.max(-1, turns - 1 - TURNS_BACK), TURNS_BACK)
                .stream().filter(Out.class::isInstance).map(Out.class::cast)
                .filter(out -> out.author().agent().equals(Optional.of(person.id()))
                        && text.contains(out.message().text().strip()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        var turn = own.getLast().turn();
        desk.keeping().keep(new Relayed(topic.conversation(), own.stream().filter(out -> out.turn() == turn)
                .map(out -> Mirrors.of(out.key())).toList(), How.THERE));
        recent.given(message, new Recent.Given(person.id(), topic.conversation(), own.getLast().key()));
    }

    private Optional<String> note(Person person, Topic topic, Wrote wrote, String text) {
        var key = "g" + wrote.message() + wrote.version();
        var outcome = notebook.keep(person, topic.conversation(), new Jotting.Note(text, key));
        if (outcome instanceof Outcome.Done(var untold)) {
            desk.keeping().keep(
                    new Relayed(topic.conversation(), List.of("note " + person.id() + ":" + key), How.THERE));
            if (!untold.isEmpty()) {
                return Optional
                        .of(telling.words(person.language(), "note.untold", String.join(", ", untold)));
            }
        }
        return taken(person, wrote, outcome);
    }

    private Optional<String> taken(Person person, Wrote wrote, Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            group.ask(new Order.Taken(wrote.message()));
        }
        return telling.problem(person.language(), outcome);
    }

    private Optional<String> told(Person person, Topic topic, Wrote wrote, Command.Verb verb, String more) {
        var on = topic.conversation();
        var key = Long.toString(wrote.message());
        return telling.problem(person.language(), switch (verb) {
            case TAKE -> act(person, on, taking(on), OptionalLong.empty(), key);
            case RESOLVE -> act(person, on, new AgentAct.Resolve(), OptionalLong.empty(), key);
            case BOT ->
                act(person, on, new AgentAct.GiveBack(Optional.empty(), Map.of()), OptionalLong.empty(), key);
            case QUEUE -> act(person, on, new AgentAct.Release(), OptionalLong.empty(), key);
            case PASS -> act(person, on, passing(person, more), OptionalLong.empty(), key);
            case SNOOZE -> snooze(person, on, more);
            case UNDO -> undo(person, recent.last(person.id(), on));
            case NOTE, NEXT, LINK, HERE, AWAY, HELP -> new Outcome.Done();
        });
    }

    /** To a colleague by login or name, else to a queue of that name. */
    private AgentAct passing(Person person, String to) {
        var queues = desk.lists().queues(person).getOrDefault(settings.bot(), List.of());
        return desk.readers().stores().accounts().all().stream().map(account -> account.person())
                .filter(one -> one.id().value().equalsIgnoreCase(to) || one.name().equalsIgnoreCase(to))
                .findFirst()
                .<AgentAct>map(one -> new AgentAct.PassTo(one.id()))
                .orElseGet(() -> queues.contains(to) || to.isBlank()
                        ? new AgentAct.PassToQueue(to.isBlank() ? "-" : to)
                        : new AgentAct.PassTo(new AgentId(to)));
    }

    private Outcome snooze(Person person, ConversationId on, String span) {
        return Command.span(span).map(some -> notebook.keep(person, on, new Jotting.Snooze(
                Optional.of(time.now().plus(some.compareTo(LONGEST_SNOOZE) < 0 ? some : LONGEST_SNOOZE)))))
                .orElseGet(() -> new Outcome.Refused(Refusal.NOTHING_SAID));
    }

    private Outcome undo(Person person, Optional<Recent.Given> answer) {
        return answer.map(given -> deeds.line(person, given.line(), LineWish.TAKE_BACK))
                .orElseGet(() -> new Outcome.Refused(Refusal.SENT_ALREADY));
    }

    /** Before it goes, the new words go instead of the old ones; afterwards the customer has the old ones, and the agent is told. */
    Optional<String> edited(Person person, Topic topic, Wrote wrote) {
        var command = Command.of(wrote.text());
        var given = recent.of(wrote.message()).filter(one -> one.by().equals(person.id()));
        if (command instanceof Command.Told || command instanceof Command.Unknown) {
            return Optional.empty();
        }
        if (given.isPresent() && undo(person, given) instanceof Outcome.Done) {
            return wrote(person, topic, wrote);
        }
        return Optional.of(telling.words(person.language(), "group.edited-late"));
    }

    /** Takes whoever waits longest; says where. */
    String next(Person person) {
        return deeds.takeNext(person, Optional.of(settings.bot()))
                .flatMap(taken -> desk.readers().conversations().load(taken.conversation()))
                .map(chat -> telling.words(person.language(), "group.next", name(chat)))
                .orElseGet(() -> telling.words(person.language(), "group.nobody"));
    }

    private static String name(Conversation chat) {
        return chat.customer().name().orElse(chat.id().value());
    }
}
