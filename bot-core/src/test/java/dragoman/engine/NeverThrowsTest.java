package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Bot;
import dragoman.model.Address;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.Awaited;
import dragoman.model.BotId;
import dragoman.model.CallKey;
import dragoman.model.CallOutcome;
import dragoman.model.CallResult;
import dragoman.model.ChannelId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Custody;
import dragoman.model.Customer;
import dragoman.model.DeliveryStatus;
import dragoman.model.Entity;
import dragoman.model.Errands;
import dragoman.model.EventId;
import dragoman.model.Frame;
import dragoman.model.Heard;
import dragoman.model.Hearing;
import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.Matter;
import dragoman.model.MediaKind;
import dragoman.model.Mood;
import dragoman.model.Ownership;
import dragoman.model.Pending;
import dragoman.model.PhraseKey;
import dragoman.model.Profile;
import dragoman.model.Progress;
import dragoman.model.Reach;
import dragoman.model.Reading;
import dragoman.model.Received;
import dragoman.model.Reminder;
import dragoman.model.Shown;
import dragoman.model.Talk;
import dragoman.model.Trail;
import dragoman.model.Unfinished;
import dragoman.model.Update;
import dragoman.model.Value;
import dragoman.port.Reader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is heard, in whatever state: a turn comes of it, somebody owns the conversation, and one question waits at most. */
class NeverThrowsTest {
    private static final CallKey CALL = new CallKey(new ConversationId("c"), 1, 0);
    private static final Instant NOW = Instant.parse("2026-11-18T10:15:00Z");
    private static final Address ANA = new Address(new BotId("test"), new ChannelId("console"), "ana");
    private static final List<String> FLOWS = List.of("welcome", "find-shoes", "order", "complaint",
            "numbers", "hours", "gone", "@lost",
            "@lost-again", "@language", "@forget", "@resolved", "@strange", "@go-on", "@left-off", "@settled",
            "@hard-words", "@steam",
            "@which", "how-are-you");
    private static final List<String> STEPS = List.of("topic", "use", "size", "right", "pair", "phone",
            "trouble", "nick", "count",
            "mail", "sure", "open", "", "thanks", "strange");
    private static final List<String> TEXTS = List.of("", " ", "yes", "no", "2", "human", "cancel",
            "I need shoes", "42", "no, size 42",
            "forget me", "language", "russian", "a@b.cc", "+38761123456", "something else", "all", "stop",
            "too expensive", "?", "back", "skip", "what", "start over", "change the size", "you idiots",
            "the cheapest", "both", "I don't know", "hello", "russian, please", "tell me a joke",
            "no, size 41, for work and how long does delivery take?", "quickly", "I hate work", "размер");
    private static final List<String> AGENTS = List.of("ana", "ben");
    private final Random random = new Random(20261118);
    private final Bot bot = Shops.opanak();
    private final Reader understanding = ByClause.over(new ExactWords(bot.lexicon()));
    private final Engine engine = new Engine();

    @Test
    void whatever_happens_one_after_the_other() {
        for (var run = 0; run < 300; run++) {
            var conversation = begun();
            for (var step = 0; step < 60; step++) {
                conversation = take(conversation);
            }
        }
    }

    @Test
    void whatever_state_a_conversation_is_in() {
        for (var run = 0; run < 30_000; run++) {
            take(anyState());
        }
    }

    @Test
    void the_same_input_gives_the_same_output() {
        for (var run = 0; run < 2_000; run++) {
            var before = anyState();
            var heard = heard(before);
            assertThat(engine.take(bot, before, heard, NOW)).isEqualTo(engine.take(bot, before, heard, NOW));
        }
    }

    private Conversation take(Conversation before) {
        var heard = heard(before);
        var turn = engine.take(bot, before, heard, NOW);
        var after = turn.after();
        assertThat(after.progress().turns()).isEqualTo(before.progress().turns() + 1);
        assertThat(after.custody().epoch()).isGreaterThanOrEqualTo(before.custody().epoch());
        assertThat(turn.effects().stream().filter(NeverThrowsTest::asks).count())
                .as("questions in one turn, after %s", heard)
                .isLessThanOrEqualTo(1);
        if (!after.custody().owner().botAnswers() && before.custody().owner().botAnswers()) {
            assertThat(after.talk().pending().filter(pending -> !pending.flow().equals(OwnQuestions.FORGET)))
                    .as("a question waits while a person has it, after %s", heard).isEmpty();
        }
        return after;
    }

    private static boolean asks(Effect effect) {
        return effect instanceof Effect.Say(var reply, _) && !reply.options().isEmpty();
    }

    private Heard heard(Conversation before) {
        var all = new ArrayList<Hearing>();
        for (var n = random.nextInt(3); n >= 0; n--) {
            var update = update(before);
            var reading = switch (update) {
                case Update.TextReceived(var text) -> reading(text);
                case Update.Edited(var text) -> reading(text);
                case Update.TakenUp(var text) -> reading(text);
                default -> Reading.NOTHING;
            };
            all.add(new Hearing(new Received(ANA, new EventId("e"), NOW, Profile.named("Ana"), update),
                    reading));
        }
        return new Heard(all);
    }

    private Reading reading(String text) {
        return random.nextInt(4) > 0 ? understanding.read(text, Language.ENGLISH) : anyReading();
    }

    private Reading anyReading() {
        var matches = new ArrayList<Match>();
        for (var n = random.nextInt(4); n > 0; n--) {
            var phrase = pick(bot.lexicon().phrases());
            matches.add(new Match(
                    random.nextInt(9) == 0
                            ? new PhraseKey(PhraseKey.Kind.COMMAND, "unheard-of")
                            : phrase.key(),
                    random.nextDouble(), random.nextBoolean()));
        }
        var entities = random.nextBoolean()
                ? List.<Entity>of()
                : List.<Entity>of(new Entity.NumberFound(new BigDecimal(random.nextInt(60) - 5), 0,
                        1 + random.nextInt(9)));
        return new Reading(Optional.of(new Language("ru")), matches, entities);
    }

    private Update update(Conversation before) {
        return switch (random.nextInt(20)) {
            case 0 -> new Update.Opened(Optional.empty(), random.nextBoolean());
            case 1, 2 -> new Update.OptionTapped(pick(List.of("", ":", "zz:yes", "x", "1:yes", "-:-")),
                    Optional.empty());
            case 3, 4, 5 -> new Update.OptionTapped(Integer.toString(before.progress().serial(), 36) + ":"
                    + pick(List.of("yes", "no", "work", "=0", "=1", "=x", "una", "+others", "+all", "+none",
                            "menu", "person", "ru", "")),
                    Optional.of("c"));
            case 6 -> new Update.ContactShared("38761123456", Optional.empty(), true);
            case 7 -> new Update.PlaceShared(1, 2, Optional.empty());
            case 8 -> new Update.MediaReceived(MediaKind.PHOTO, "x",
                    random.nextBoolean() ? Optional.empty() : Optional.of("size 42"));
            case 9 -> pick(List.of(new Update.Edited(pick(TEXTS)), new Update.Reacted(Optional.empty()),
                    new Update.Reacted(Optional.of("👍")), new Update.Referred(pick(TEXTS)),
                    new Update.AnsweredElsewhere(pick(TEXTS)), new Update.CartSent(
                            List.of(new Update.CartSent.Ware(pick(List.of("una", "x")), 1, Optional.empty())),
                            Optional.empty()),
                    new Update.MediaReceived(MediaKind.STICKER, "s",
                            Optional.of(pick(List.of("👍", "👎", "x")))),
                    new Update.MediaReceived(MediaKind.VOICE, "v", Optional.empty()),
                    new Update.Left("blocked"),
                    new Update.CameBack(), new Update.AddressChanged(pick(List.of("", "ana", "new"))),
                    new Update.ReceiptReceived("m", Optional.empty(), DeliveryStatus.FAILED,
                            Optional.empty()),
                    new Update.Unrecognised("x", "{}"), new Update.RecordChanged("K7M2-94TQ", "sent")));
            case 10 -> new Update.TimerFired(
                    pick(List.of("hours", "linger", "elsewhere", "silence:find-shoes:23h",
                            "silence:find-shoes:3d", "x",
                            "people:answer", "people:given:0:0:ana", "people:silent-asked",
                            "people:silent-closed",
                            "promise:first-answer:warning", "promise:resolution:due")));
            case 11, 12, 13 -> new Update.AgentActed(new AgentId(pick(AGENTS)), random.nextBoolean(),
                    random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(4)), act());
            case 14 -> new Update.CallReturned(CALL, pick(List.of(new CallOutcome.Ok(Map.of("free", 1.0)),
                    new CallOutcome.Failed("404"), new CallOutcome.Unknown("?"),
                    new CallOutcome.TimedOut("late"))));
            case 15 -> new Update.TakenUp(pick(TEXTS));
            default -> new Update.TextReceived(pick(TEXTS));
        };
    }

    private AgentAct act() {
        return pick(List.of(new AgentAct.Claim(), new AgentAct.TakeOver(),
                new AgentAct.Answer(pick(TEXTS), AgentAct.UNDO),
                new AgentAct.Away(), new AgentAct.PassTo(new AgentId(pick(AGENTS))),
                new AgentAct.PassToQueue("sizing"), new AgentAct.Release(), new AgentAct.Resolve(),
                new AgentAct.GiveBack(random.nextBoolean() ? Optional.empty() : Optional.of(frame()),
                        Map.of(pick(List.of("size", "use", "x")), pick(TEXTS)))));
    }

    private Conversation begun() {
        return Conversation.begun(new ConversationId("c" + random.nextInt()), ANA,
                Customer.newcomer(Optional.empty(), Language.ENGLISH), NOW);
    }

    private Conversation anyState() {
        var stack = new ArrayList<Frame>();
        for (var n = random.nextInt(4); n > 0; n--) {
            stack.add(frame());
        }
        var pending = random.nextInt(3) == 0
                ? Optional.<Pending>empty()
                : Optional.of(new Pending(random.nextInt(3), pick(FLOWS),
                        pick(STEPS), List.of(new Shown("yes", "Yes"), new Shown("una", "Una")),
                        random.nextInt(5), phase()));
        var matter = random.nextBoolean()
                ? Optional.<Matter>empty()
                : Optional.of(Matter.wanted("why", NOW.minusSeconds(9_000)));
        var talk = new Talk(stack, slots(), Map.of(), pending, Map.of("dragoman.lost", 9), List.of("blah"),
                matter, trail(), errands(stack));
        var progress = new Progress(random.nextInt(5), random.nextInt(3), random.nextLong(),
                NOW.minusSeconds(random.nextInt(200_000)),
                random.nextBoolean(),
                Map.of("hours", NOW, "linger", NOW, "silence:find-shoes:3d", NOW, "x", NOW));
        var customer = Customer.newcomer(Optional.empty(), new Language(pick(List.of("en", "ru", "fi"))))
                .reached(pick(List.of(Reach.values())));
        return begun().with(customer).with(new Custody(owner(), random.nextInt(5))).with(talk).with(progress);
    }

    private Frame frame() {
        var frame = new Frame(pick(FLOWS), pick(STEPS));
        return random.nextBoolean() ? frame : frame.pausedAt(NOW.minusSeconds(random.nextInt(90_000)));
    }

    private Trail trail() {
        var unfinished = random.nextInt(3) > 0
                ? Optional.<Unfinished>empty()
                : Optional.of(new Unfinished(List.of(frame(), frame()), slots()));
        return new Trail(List.of(frame(), frame().running()), Set.of("use"),
                random.nextBoolean() ? Set.of() : Set.of("size"),
                new Mood(random.nextInt(4), random.nextInt(2), random.nextInt(3), random.nextInt(3),
                        Optional.of(new Language("ru"))),
                unfinished);
    }

    private Errands errands(List<Frame> stack) {
        var call = stack.isEmpty() ? new Frame("gone", "stock") : pick(stack);
        var awaited = Awaited.asked(CALL, call).keeping("size 42");
        return random.nextBoolean()
                ? Errands.NONE
                : new Errands(List.of(
                        random.nextBoolean() ? awaited : awaited.ended(pick(List.of(CallResult.values())))),
                        List.of(new Reminder(call, NOW, Set.of("answer"), Map.of())));
    }

    private Map<String, Value> slots() {
        var all = List.<Value>of(new Value.Text("x"), new Value.Number(BigDecimal.TEN), new Value.YesNo(true),
                new Value.Choice("gone"),
                new Value.Item("shoes", "una"), new Value.Item("hats", "x"), new Value.Recorded("none"),
                new Value.Phone("+1"),
                new Value.Email("a@b.cc"), new Value.Fields(Map.of("id", "x", "free", 3.0)));
        var slots = new HashMap<String, Value>();
        for (var name : List.of("use", "size", "pair", "item", "phone", "order", "topic", "sure", "count")) {
            if (random.nextInt(3) == 0) {
                slots.put(name, pick(all));
            }
        }
        return slots;
    }

    private Pending.Phase phase() {
        return pick(List.of(new Pending.Phase.Asked(), new Pending.Phase.Changing(),
                new Pending.Phase.Offering(random.nextInt(9) - 1,
                        random.nextBoolean())));
    }

    private Ownership owner() {
        var agent = new AgentId("ana");
        return pick(List.of(new Ownership.Bot(), new Ownership.Bot(), new Ownership.Bot(),
                new Ownership.Queued("q", NOW),
                new Ownership.WaitingForHours("q", NOW, NOW.plusSeconds(5)),
                new Ownership.Assigned("q", NOW, agent),
                new Ownership.Active("q", NOW, agent), new Ownership.WaitingForCustomer("q", NOW, agent),
                new Ownership.Resolved("q", NOW, agent)));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
