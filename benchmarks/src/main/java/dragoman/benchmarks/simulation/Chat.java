package dragoman.benchmarks.simulation;

import dragoman.codec.Codec;
import dragoman.model.Conversation;
import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Pending;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Update;
import dragoman.runtime.Simulator;
import dragoman.runtime.Simulator.Said;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A conversation as it goes: takes what happens to the bot, keeps what was said, and judges each turn. Not thread-safe. */
final class Chat {
    private static final int KEPT = 40;
    private static final int WAYS_TO_A_PERSON = 3;
    private final Shop shop;
    private final Dice dice;
    private final Codec codec = new Codec();
    private final Protocol protocol = new Protocol();
    private final Coverage coverage = new Coverage();
    private final List<Option> buttons = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> recorded = new HashSet<>();
    private Simulator simulator;
    private Instant now;
    private List<Option> shown = List.of();
    private boolean tappable = true;
    private List<Said> said = List.of();
    private int reminders;
    private int messages;

    Chat(Shop shop, Simulator simulator, Instant now, Dice dice) {
        this.shop = shop;
        this.simulator = simulator;
        this.now = now;
        this.dice = dice;
    }

    Conversation conversation() {
        return simulator.conversation();
    }

    Optional<Pending> pending() {
        return conversation().talk().pending();
    }

    Language language() {
        return conversation().customer().language();
    }

    /** The buttons of the question that waits. */
    List<Option> shown() {
        return shown;
    }

    /** All buttons of this conversation that can still be tapped. */
    List<Option> buttons() {
        return List.copyOf(buttons);
    }

    /** What was said in the last turn. */
    List<Said> said() {
        return said;
    }

    /** The kinds of what was written down for the shop. */
    Set<String> recorded() {
        return recorded;
    }

    /** The answer to this question, in each way it may be worded. */
    List<String> answer(String name) {
        return new AnswerTexts(shop.bot(), conversation()).of(name);
    }

    boolean botAnswers() {
        return conversation().custody().owner().botAnswers();
    }

    boolean nothingRuns() {
        return conversation().talk().idle() && pending().isEmpty();
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    Protocol protocol() {
        return protocol;
    }

    Coverage coverage() {
        return coverage;
    }

    /** False when the bot failed at it: the conversation cannot go on. */
    boolean take(Act act) {
        messages++;
        var before = conversation();
        var earlier = said;
        protocol.happens(act, now);
        try {
            said = perform(act);
        } catch (RuntimeException e) {
            broken("exception", e + " at "
                    + List.of(e.getStackTrace()).subList(0, Math.min(4, e.getStackTrace().length)));
            return false;
        }
        protocol.answers(said);
        reminders = act.isCustomers()
                ? 0
                : reminders + (before.custody().owner().botAnswers() ? said.size() : 0);
        remember();
        judge(new Moment(shop.bot(), act, isCommand(act), before, conversation(), earlier, said, reminders,
                now));
        return true;
    }

    private List<Said> perform(Act act) {
        return switch (act) {
            case Act.Writes(var text) -> customer(new Update.TextReceived(text));
            case Act.Taps(var option) -> customer(tap(option));
            case Act.Sends(var update) -> customer(update);
            case Act.PersonDoes(var update) -> simulator.take(update, now);
            case Act.Restarts() -> restart();
            case Act.Waits(var time) -> {
                now = now.plus(time);
                yield simulator.wait(now);
            }
        };
    }

    private List<Said> customer(Update update) {
        now = now.plus(Duration.ofSeconds(dice.between(1, 90)));
        var timely = simulator.wait(now);
        protocol.answers(timely);
        return simulator.take(update, now);
    }

    private Update tap(Option option) {
        var at = shown.indexOf(option);
        return tappable || at < 0
                ? new Update.OptionTapped(option.data(), Optional.empty())
                : new Update.TextReceived(Integer.toString(at + 1));
    }

    private List<Said> restart() {
        coverage.walked(simulator.walked());
        var stored = codec.conversation(codec.write(conversation()));
        if (!stored.equals(conversation())) {
            broken("lost in the store", conversation() + " came back as " + stored);
        }
        simulator = simulator.resumed(dice.percent(50) ? shop.again() : shop.bot(), stored);
        return List.of();
    }

    private void remember() {
        coverage.saw(this);
        simulator.records().forEach(one -> recorded.add(one.kind()));
        for (var one : said) {
            if (!one.reply().options().isEmpty()) {
                shown = one.reply().options();
                tappable = one.messages().stream()
                        .anyMatch(message -> !(message.buttons() instanceof Buttons.None));
                shown.stream().filter(option -> !buttons.contains(option)).forEach(buttons::add);
            }
        }
        if (pending().filter(pending -> !pending.shown().isEmpty()).isEmpty()) {
            shown = List.of();
        }
        while (buttons.size() > KEPT) {
            buttons.removeFirst();
        }
    }

    private void judge(Moment moment) {
        Rules.broken(moment, messages).forEach(one -> broken(one.rule(), one.what()));
        if (moment.botAnswersNow() && !reachesPerson()) {
            broken("no person", "after " + WAYS_TO_A_PERSON + " times asking for one");
        }
    }

    private boolean isCommand(Act act) {
        return act instanceof Act.Writes(var text) && shop.reader().read(text, language()).matches().stream()
                .anyMatch(match -> match.phrase().kind() == Kind.COMMAND && match.whole()
                        || begunAlready(match));
    }

    /** Whoever greets, or asks for what is going on, gets its question. */
    private boolean begunAlready(Match match) {
        return match.phrase().equals(PhraseKey.word("hello"))
                || match.phrase().kind() == Kind.INTENT && conversation().talk().stack().stream()
                        .anyMatch(frame -> frame.flow().equals(match.phrase().name()));
    }

    /** Tried aside: this conversation goes on as if it had not been. */
    private boolean reachesPerson() {
        var words = shop.vocabulary().of(new PhraseKey(Kind.COMMAND, "human"), language());
        var aside = simulator.resumed(shop.bot(), conversation());
        for (var i = 0; i < WAYS_TO_A_PERSON && aside.conversation().custody().owner().botAnswers(); i++) {
            aside.take(new Update.TextReceived(dice.pick(words)), now.plusSeconds(i + 1L));
        }
        return !aside.conversation().custody().owner().botAnswers();
    }

    private void broken(String rule, String what) {
        violations.add(new Violation(rule, what, messages));
        protocol.notes("!! " + rule + ": " + what);
    }

    /** What was run since the last restart. */
    Simulator simulator() {
        return simulator;
    }
}
