package dragoman.desk.group;

import dragoman.desk.act.Outcome;
import dragoman.desk.group.FromGroup.Tapped;
import dragoman.desk.group.FromGroup.Who;
import dragoman.desk.group.FromGroup.Wrote;
import dragoman.desk.people.Person;
import dragoman.desk.store.Topics;
import dragoman.desk.store.Topics.Topic;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.port.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** What is done in the group, by whom it may be done. Strangers change nothing. */
final class GroupActs {
    private static final Duration RARELY = Duration.ofMinutes(10);

    private final GroupDesk.Settings settings;
    private final Group group;
    private final Topics topics;
    private final Members members;
    private final Telling telling;
    private final Relay relay;
    private final TopicActs acts;
    private final Time time;
    private final Waiting waiting;
    private final Map<String, Instant> told = new ConcurrentHashMap<>();

    GroupActs(GroupDesk.Settings settings, Group group, GroupDesk.Parts parts, Relay relay) {
        this.settings = settings;
        this.group = group;
        this.topics = parts.desk().readers().stores().topics();
        this.members = parts.members();
        this.telling = parts.telling();
        this.relay = relay;
        this.time = parts.time();
        this.acts = new TopicActs(settings, group, parts, relay);
        this.waiting = new Waiting(settings, group, parts, this::act);
    }

    void start() {
        waiting.start();
    }

    void stop() throws InterruptedException {
        waiting.stop();
    }

    /** Durable when it returns: done, or kept until its turn. */
    void take(FromGroup done) {
        var waits = person(done).flatMap(_ -> conversation(done))
                .filter(on -> waiting.takes(on, done,
                        done instanceof Wrote wrote && wrote.file().isPresent()));
        if (waits.isEmpty()) {
            act(done);
        }
    }

    /** A code has to be gone from the group at once. */
    private Optional<ConversationId> conversation(FromGroup done) {
        return switch (done) {
            case Tapped tapped -> Tap.of(tapped.target()).map(Tap::on);
            case Wrote wrote when isLink(wrote) -> Optional.empty();
            case Wrote wrote -> topic(wrote).map(Topic::conversation);
        };
    }

    private Optional<Person> person(FromGroup done) {
        return members.who(done.who().account()).filter(one -> one.role(bot()).isPresent());
    }

    private void act(FromGroup done) {
        var person = person(done);
        switch (done) {
            case Tapped tapped -> tapped(tapped, person);
            case Wrote wrote when isLink(wrote) -> link(wrote);
            case Wrote wrote when person.isPresent() -> {
                members.seen(wrote.who().account());
                wrote(wrote, person.get());
            }
            case Wrote wrote -> stranger(wrote);
        }
    }

    private BotId bot() {
        return settings.bot();
    }

    private void tapped(Tapped tapped, Optional<Person> person) {
        if (person.isEmpty()) {
            group.ask(
                    new Order.Tapped(tapped.tap(), telling.words(language(tapped.who()), "group.stranger")));
            return;
        }
        members.seen(tapped.who().account());
        var words = Tap.of(tapped.target())
                .map(tap -> problem(person.get(), acts.tapped(person.get(), tap, tapped.tap())))
                .orElse("");
        group.ask(new Order.Tapped(tapped.tap(), words));
    }

    private String problem(Person person, Outcome outcome) {
        return telling.problem(person.language(), outcome).orElse("");
    }

    private static boolean isLink(Wrote wrote) {
        return !wrote.edited() && Command.of(wrote.text()) instanceof Command.Told(var verb, _)
                && verb == Command.Verb.LINK;
    }

    /** A code is gone from the group at once, whether it was right or not. */
    private void link(Wrote wrote) {
        var code = Command.of(wrote.text()) instanceof Command.Told(_, var more) ? more : "";
        group.ask(new Order.Remove(wrote.message()));
        var linked = members.link(wrote.who().account(), code);
        relay.say(new Order.Say(wrote.topic(), linked
                .map(person -> telling.words(person.language(), "group.linked", person.name()))
                .orElseGet(() -> telling.words(language(wrote.who()), "group.wrong-code")), List.of(),
                OptionalLong.empty()));
    }

    private void stranger(Wrote wrote) {
        var now = time.now();
        told.values().removeIf(at -> at.plus(RARELY).isBefore(now));
        if (wrote.topic() != 0 && told.putIfAbsent(wrote.who().account(), now) == null) {
            answer(wrote, telling.words(language(wrote.who()), "group.stranger"));
        }
    }

    private void wrote(Wrote wrote, Person person) {
        var beside = besideTopics(wrote, person);
        if (beside.isPresent()) {
            answer(wrote, beside.get());
            return;
        }
        topic(wrote).flatMap(one -> inTopic(wrote, person, one)).ifPresent(words -> answer(wrote, words));
    }

    private Optional<Topic> topic(Wrote wrote) {
        return wrote.topic() == 0
                ? Optional.empty()
                : topics.all(bot()).stream()
                        .filter(one -> one.group().equals(group.id()) && one.id() == wrote.topic())
                        .findFirst();
    }

    private Optional<String> inTopic(Wrote wrote, Person person, Topic topic) {
        return wrote.edited() ? acts.edited(person, topic, wrote) : acts.wrote(person, topic, wrote);
    }

    /** What one can say anywhere in the group. */
    private Optional<String> besideTopics(Wrote wrote, Person person) {
        if (wrote.edited() || wrote.file().isPresent()) {
            return Optional.empty();
        }
        return switch (Command.of(wrote.text())) {
            case Command.Told(var verb, _) -> anywhere(verb, wrote, person);
            case Command.Unknown() -> Optional.of(telling.words(person.language(), "group.help"));
            case Command.Answer _,Command.Note _ -> Optional.empty();
        };
    }

    private Optional<String> anywhere(Command.Verb verb, Wrote wrote, Person person) {
        return switch (verb) {
            case HELP -> Optional.of(telling.words(person.language(), "group.help"));
            case HERE -> Optional.of(telling.words(person.language(), "group.here"));
            case AWAY -> {
                members.left(wrote.who().account());
                yield Optional.of(telling.words(person.language(), "group.away"));
            }
            case NEXT -> Optional.of(acts.next(person));
            case TAKE, RESOLVE, BOT, QUEUE, PASS, SNOOZE, NOTE, UNDO, LINK -> Optional.empty();
        };
    }

    private void answer(Wrote wrote, String words) {
        relay.say(new Order.Say(wrote.topic(), words, List.of(), OptionalLong.of(wrote.message())));
    }

    /** Of somebody without an account. */
    private Language language(Who who) {
        return who.language().orElse(settings.language());
    }
}
