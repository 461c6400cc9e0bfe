package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.engine.Turn.Verdict;
import dragoman.flow.Bot;
import dragoman.model.Address;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Customer;
import dragoman.model.EventId;
import dragoman.model.Heard;
import dragoman.model.Language;
import dragoman.model.Ownership;
import dragoman.model.Profile;
import dragoman.model.Promise;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.AgentActed;
import dragoman.port.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Customer, bot, timers and three agents, in ten thousand random orders, with a model of the outbox beside: each turn is one transaction, as in the
 * store, and the dispatcher sends whenever it likes.
 */
class InterleavingsTest {
    private static final int RUNS = 10_000;
    private static final int STEPS = 22;
    private static final List<AgentId> AGENTS = List.of(new AgentId("ana"), new AgentId("ben"),
            new AgentId("eva"));
    private static final List<String> TEXTS = List.of("hi", "human", "apple cake", "3", "yes", "no", "cancel",
            "what?");
    private static final Address ANN = new Address(new BotId("test"), new ChannelId("console"), "ann");
    private final Bot bot = AgentActsTest.bot(AgentActsTest.FILES);
    private final Reader reader = ByClause.over(new ExactWords(bot.lexicon()));
    private final Engine engine = new Engine();

    /** A line that waits in the outbox. */
    private record Waiting(Author author, long epoch) {}

    /** One run. */
    private final class Run {
        private final Random chance;
        private final List<Waiting> outbox = new ArrayList<>();
        private final List<Long> seen = new ArrayList<>(List.of(0L));
        private Instant now = Instant.parse("2026-11-18T10:00:00Z");
        private Conversation chat = Conversation.begun(new ConversationId("c"), ANN,
                Customer.newcomer(Optional.of("Ann"), Language.ENGLISH), now);

        Run(long seed) {
            chance = new Random(seed);
        }

        void play() {
            for (var step = 0; step < STEPS; step++) {
                switch (chance.nextInt(11)) {
                    case 0, 1, 2 -> take(new Update.TextReceived(pick(TEXTS)));
                    case 3 -> passes();
                    case 4 -> sends();
                    case 5 -> take(new Update.AnsweredElsewhere("Hello"));
                    default -> acts();
                }
                now = now.plusSeconds(chance.nextInt(120));
            }
        }

        /** Time goes by until the next timer, sometimes beyond: it comes late then. */
        private void passes() {
            var due = chat.progress().timers().entrySet().stream().min(Map.Entry.comparingByValue());
            due.ifPresent(timer -> {
                now = timer.getValue().isAfter(now) ? timer.getValue() : now;
                take(new Update.TimerFired(timer.getKey()));
            });
        }

        private void sends() {
            if (!outbox.isEmpty()) {
                var line = outbox.removeFirst();
                var people = chat.custody().owner().holder().isPresent();
                assertThat(!people || line.author().agent().isPresent()
                        || line.epoch() == chat.custody().epoch())
                        .as("a line of the bot's from before goes out while %s", chat.custody()).isTrue();
            }
        }

        private void acts() {
            var agent = pick(AGENTS);
            var saw = chance.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(pick(seen));
            var supervises = chance.nextInt(5) == 0;
            var before = chat.custody();
            var turn = take(new AgentActed(agent, supervises, saw, act()));
            if (!(turn.verdict() instanceof Verdict.Done)) {
                assertThat(chat.custody()).as("what is refused changes nothing").isEqualTo(before);
                assertThat(turn.effects()).isEmpty();
            }
            if (turn.effects().stream().anyMatch(effect -> effect instanceof Effect.Say(_, var author)
                    && author.agent().isPresent())) {
                assertThat(chat.custody().owner().holder()).as("only who has it answers").contains(agent);
            }
        }

        private AgentAct act() {
            return switch (chance.nextInt(9)) {
                case 0 -> new AgentAct.TakeOver();
                case 1 -> new AgentAct.Answer("Hello", AgentAct.UNDO);
                case 2 -> new AgentAct.PassTo(pick(AGENTS));
                case 3 -> new AgentAct.Release();
                case 4 -> new AgentAct.Resolve();
                case 5 -> new AgentAct.GiveBack(Optional.empty(), Map.of());
                case 6 -> new AgentAct.Away();
                case 7 ->
                    new AgentAct.TakenBack(Math.max(0, chat.progress().turns() - 1 - chance.nextInt(3)));
                default -> new AgentAct.Claim();
            };
        }

        private Turn take(Update update) {
            var reading = update.words().map(words -> reader.read(words, Language.ENGLISH))
                    .orElse(dragoman.model.Reading.NOTHING);
            var received = new Received(ANN, new EventId("e"), now, Profile.UNKNOWN, update);
            var present = chance.nextBoolean() ? Set.copyOf(AGENTS) : Set.<AgentId>of();
            var turn = engine.take(bot, chat, Heard.of(received, reading), now,
                    new Facts(Map.of(), Optional.of(Duration.ofHours(24)), present, Map.of()));
            assertThat(turn.after().custody().epoch()).isGreaterThanOrEqualTo(chat.custody().epoch());
            chat = turn.after();
            commit(turn);
            nobodyIsForgotten();
            return turn;
        }

        private void commit(Turn turn) {
            if (turn.effects().stream().anyMatch(Effect.VoidQueued.class::isInstance)) {
                outbox.removeIf(line -> line.epoch() < chat.custody().epoch());
            }
            turn.effects().forEach(effect -> {
                if (effect instanceof Effect.Say(_, var author)) {
                    outbox.add(new Waiting(author, chat.custody().epoch()));
                }
            });
            seen.add(chat.custody().epoch());
        }

        /** In each state something or somebody sees to the customer, or time will. */
        private void nobodyIsForgotten() {
            var timers = chat.progress().timers().keySet();
            var seenTo = switch (chat.custody().owner()) {
                case Ownership.Bot _ -> true;
                case Ownership.Queued _ -> promised();
                case Ownership.WaitingForHours _ -> timers.contains("hours");
                case Ownership.Assigned _ -> timers.contains("people:answer");
                case Ownership.Active _ -> promised() || timers.contains("people:silent-asked")
                        || timers.contains("elsewhere")
                        || timers.stream().anyMatch(timer -> timer.startsWith("people:given:"));
                case Ownership.WaitingForCustomer _ -> timers.contains("people:silent-closed");
                case Ownership.Resolved _ -> timers.contains("linger");
            };
            assertThat(seenTo).as("%s, timers %s, %s", chat.custody().owner(), timers, chat.talk().matter())
                    .isTrue();
        }

        private boolean promised() {
            return chat.talk().matter().filter(matter -> matter.promise(Promise.Kind.FIRST_ANSWER).isPresent()
                    || matter.promise(Promise.Kind.NEXT_ANSWER).isPresent()).isPresent();
        }

        private <T> T pick(List<T> all) {
            return all.get(chance.nextInt(all.size()));
        }
    }

    @Test
    void one_owner_at_a_time_no_late_line_of_the_bot_and_nobody_forgotten() {
        for (var seed = 0; seed < RUNS; seed++) {
            try {
                new Run(seed).play();
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
