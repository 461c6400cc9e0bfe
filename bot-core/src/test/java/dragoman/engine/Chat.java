package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Bot;
import dragoman.model.Address;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.Call;
import dragoman.model.CallOutcome;
import dragoman.model.ChannelId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Customer;
import dragoman.model.EventId;
import dragoman.model.Heard;
import dragoman.model.Hearing;
import dragoman.model.Language;
import dragoman.model.Option;
import dragoman.model.Profile;
import dragoman.model.Reading;
import dragoman.model.Received;
import dragoman.model.Reply;
import dragoman.model.Update;
import dragoman.port.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A conversation as a test reads it: who says what, in order. A line that ends in … stands for all that begin so. */
final class Chat {
    private static final Address ANA = new Address(new BotId("test"), new ChannelId("console"), "ana");
    private final Engine engine = new Engine();
    private final Reader understanding;
    private final Deque<String> lines = new ArrayDeque<>();
    private final List<Effect> effects = new ArrayList<>();
    private Bot bot;
    private Profile profile = new Profile(Optional.of("Ana"), Optional.of(Language.ENGLISH),
            Optional.empty());
    private Facts facts = Facts.NONE;
    private Duration late = Duration.ZERO;
    private Instant now = Instant.parse("2026-11-18T10:15:00Z");
    private Conversation conversation;
    private final List<Option> buttons = new ArrayList<>();
    private List<Option> shown = List.of();
    private Turn.Verdict verdict = new Turn.Verdict.Done();
    private Secrets secrets = Secrets.NONE;
    private int events;
    private int answered;

    private Chat(Bot bot) {
        this.bot = bot;
        understanding = ByClause.over(new ExactWords(bot.lexicon()));
        conversation = Conversation.begun(new ConversationId("c1"), ANA,
                Customer.newcomer(Optional.empty(), Language.ENGLISH), now);
    }

    static Chat with(Bot bot) {
        return new Chat(bot);
    }

    Chat at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Chat profile(Profile other) {
        profile = other;
        return this;
    }

    /** A customer whose messenger speaks this language; {@code name}: empty when it tells none. */
    Chat speaking(String language, Optional<String> name) {
        return profile(new Profile(name, Optional.of(new Language(language)), Optional.empty()));
    }

    Chat typicalWait(Duration wait) {
        facts = new Facts(Map.of("people", wait, "sizing", wait, "complaints", wait), facts.window(),
                facts.present(), facts.queued());
        return this;
    }

    /** So many others wait in the queue, each for a minute longer than the one before. */
    Chat queued(String queue, int others) {
        facts = new Facts(facts.typicalWaits(), facts.window(), facts.present(), Map.of(queue,
                IntStream.rangeClosed(1, others).mapToObj(i -> now.minus(Duration.ofMinutes(i))).toList()));
        return this;
    }

    /** The channel lets us write only so long after the customer's last message. */
    Chat window(Duration window) {
        facts = new Facts(facts.typicalWaits(), Optional.of(window), facts.present(), facts.queued());
        return this;
    }

    /** These agents are at the desk. */
    Chat present(AgentId... agents) {
        facts = new Facts(facts.typicalWaits(), facts.window(), Set.of(agents), facts.queued());
        return this;
    }

    Chat edited(Bot other) {
        bot = other;
        return this;
    }

    Chat opens() {
        return happens(Update.Opened.plain());
    }

    Chat customer(String... texts) {
        return hears(Arrays.stream(texts).map(text -> new Hearing(received(new Update.TextReceived(text)),
                understanding.read(text, conversation.customer().language()))).toList());
    }

    /** Taps the newest button of this title. */
    Chat taps(String title) {
        return happens(new Update.OptionTapped(button(title), Optional.empty()));
    }

    /** What the button carries, to be tapped later. */
    String button(String title) {
        return buttons.reversed().stream().filter(option -> option.title().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("no button '" + title + "' among " + buttons)).data();
    }

    Chat tapsData(String data) {
        return happens(new Update.OptionTapped(data, Optional.empty()));
    }

    Chat edits(String text) {
        return hears(List.of(new Hearing(received(new Update.Edited(text)),
                understanding.read(text, conversation.customer().language()))));
    }

    Chat claims(String agent) {
        return happens(Update.AgentActed.of(new AgentId(agent), new AgentAct.Claim()));
    }

    Chat agent(String agent, String text) {
        return happens(Update.AgentActed.of(new AgentId(agent), new AgentAct.Answer(text, Duration.ZERO)));
    }

    Chat resolves(String agent) {
        return happens(Update.AgentActed.of(new AgentId(agent), new AgentAct.Resolve()));
    }

    Chat happens(Update update) {
        return hears(List.of(new Hearing(received(update), Reading.NOTHING)));
    }

    /** The oldest call that was asked for is answered; what was written meanwhile is heard with the answer. */
    Chat returns(CallOutcome outcome) {
        return returned(effects(Effect.Ask.class).get(answered++).call(), outcome);
    }

    Chat returned(Call call, CallOutcome outcome) {
        var update = new Update.CallReturned(call.key(), outcome.fitted(call.returns()));
        return happens(update);
    }

    /** The call that was asked for last. */
    Call call() {
        return effects(Effect.Ask.class).getLast().call();
    }

    /** From now on, what the customer does reaches us so late. */
    Chat isHeardAfter(Duration time) {
        late = time;
        return this;
    }

    /** Nobody was there: no timer fired. */
    Chat comesBackAfter(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Time goes by; timers that come due meanwhile fire in order. */
    Chat waits(Duration time) {
        var until = now.plus(time);
        for (var due = nextTimer(until); due.isPresent(); due = nextTimer(until)) {
            now = due.get().getValue();
            happens(new Update.TimerFired(due.get().getKey()));
        }
        now = until;
        return this;
    }

    Chat bot(String... expected) {
        for (var line : expected) {
            assertThat(lines).as("nothing more was said, where this was expected: %s", line).isNotEmpty();
            var said = lines.poll();
            if (line.endsWith("…")) {
                assertThat(said).startsWith(line.substring(0, line.length() - 1));
            } else {
                assertThat(said).isEqualTo(line);
            }
        }
        return this;
    }

    /** What was said next. */
    String next() {
        return lines.remove();
    }

    /** All that was said since. */
    List<String> remaining() {
        return List.copyOf(lines);
    }

    Chat silent() {
        assertThat(lines).isEmpty();
        return this;
    }

    Chat shows(String... titles) {
        assertThat(shown).extracting(Option::title).containsExactly(titles);
        return this;
    }

    Conversation conversation() {
        return conversation;
    }

    /** What of the last turn nobody else is to see. */
    Secrets secrets() {
        return secrets;
    }

    Turn.Verdict verdict() {
        return verdict;
    }

    <E extends Effect> List<E> effects(Class<E> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Chat hears(List<Hearing> happened) {
        var all = new ArrayList<>(happened);
        Engine.kept(conversation, happened.getLast().update()).forEach(text -> all
                .add(new Hearing(received(new Update.TakenUp(text)),
                        understanding.read(text, conversation.customer().language()))));
        var turn = engine.take(bot, conversation, new Heard(all), now, facts);
        conversation = turn.after();
        verdict = turn.verdict();
        secrets = turn.secrets();
        effects.addAll(turn.effects());
        turn.effects().forEach(effect -> {
            if (effect instanceof Effect.Say(var reply, _)) {
                said(reply);
            }
        });
        return this;
    }

    private void said(Reply reply) {
        if (!reply.text().isEmpty()) {
            lines.add(reply.text());
        }
        reply.cards().forEach(card -> lines.add(card.title()));
        if (!reply.choosing().isEmpty()) {
            lines.add(reply.choosing());
        }
        shown = reply.options();
        buttons.addAll(shown);
    }

    private Received received(Update update) {
        return new Received(ANA, new EventId("e" + ++events), now.minus(late), profile, update);
    }

    private Optional<Map.Entry<String, Instant>> nextTimer(Instant until) {
        return conversation.progress().timers().entrySet().stream()
                .filter(timer -> !timer.getValue().isAfter(until))
                .min(Comparator.comparing(Map.Entry<String, Instant>::getValue));
    }
}
