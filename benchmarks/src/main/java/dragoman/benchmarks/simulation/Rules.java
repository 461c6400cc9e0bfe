package dragoman.benchmarks.simulation;

import dragoman.flow.Step;
import dragoman.model.Message.Buttons;
import dragoman.model.Pending;
import dragoman.runtime.Simulator.Said;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What holds after every turn, whatever was said. */
final class Rules {
    private static final Duration SAME_TAP = Duration.ofSeconds(10);
    private static final Map<String, Function<Moment, Optional<String>>> ALL = Map.of(
            "silent", Rules::silent,
            "dead end", Rules::deadEnd,
            "asked twice", Rules::askedTwice,
            "said twice", Rules::saidTwice,
            "asked what is known", Rules::askedWhatIsKnown,
            "reminded twice", Rules::remindedTwice,
            "raw text", Rules::raw);

    private Rules() {}

    static List<Violation> broken(Moment moment, int message) {
        return ALL.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(rule -> rule.getValue().apply(moment)
                        .map(what -> new Violation(rule.getKey(), what, message)).stream())
                .toList();
    }

    private static Optional<String> when(boolean broken, String what) {
        return broken ? Optional.of(what) : Optional.empty();
    }

    private static Optional<String> silent(Moment moment) {
        var mustSpeak = moment.act().wantsAnswer() && moment.botAnswers() && !sameTap(moment);
        return when(mustSpeak && moment.said().stream().noneMatch(Rules::isSeen),
                "the customer got no answer");
    }

    private static boolean isSeen(Said said) {
        return said.messages().stream()
                .anyMatch(message -> !message.text().isBlank() || message.picture().isPresent());
    }

    /** An impatient second tap on one button means it once. */
    private static boolean sameTap(Moment moment) {
        return moment.act() instanceof Act.Taps(var option)
                && moment.before().footing().tapped().filter(option.data()::equals).isPresent()
                && moment.now().isBefore(moment.before().progress().heardAt().plus(SAME_TAP));
    }

    /** There is a question that waits, or all has ended, or a person has it. */
    private static Optional<String> deadEnd(Moment moment) {
        if (!moment.botAnswersNow()) {
            return Optional.empty();
        }
        var talk = moment.after().talk();
        if (talk.pending().isEmpty()) {
            return when(!talk.idle(), "stands at " + talk.stack() + " and waits for nothing");
        }
        var pending = talk.pending().get();
        return when(!isOwn(pending) && node(moment, pending).isEmpty(),
                "waits at " + pending.where() + ", which is no step");
    }

    private static boolean isOwn(Pending pending) {
        return pending.flow().startsWith("@");
    }

    private static Optional<Step> node(Moment moment, Pending pending) {
        return moment.bot().flow(pending.flow()).flatMap(flow -> flow.node(pending.step()))
                .map(node -> node.step());
    }

    /** The question alone once more: nothing was answered before it, nothing has changed, nothing was misunderstood. */
    private static Optional<String> askedTwice(Moment moment) {
        var was = moment.before().talk();
        var is = moment.after().talk();
        var sameQuestion = moment.act().wantsAnswer() && !moment.command() && moment.said().size() == 1
                && is.pending().isPresent()
                && was.pending().map(Rules::question).equals(is.pending().map(Rules::question));
        var sameState = was.slots().equals(is.slots()) && was.missed().equals(is.missed())
                && was.stack().equals(is.stack());
        return when(sameQuestion && sameState && !isOldTap(moment) && !isSign(moment)
                && texts(moment.earlier()).containsAll(texts(moment.said())),
                "'" + texts(moment.said()) + "' came once more as if nothing had been said");
    }

    private static List<Object> question(Pending pending) {
        return List.of(pending.where(), pending.phase(), pending.tries());
    }

    private static boolean isOldTap(Moment moment) {
        return moment.act() instanceof Act.Taps(var option)
                && moment.earlier().stream().noneMatch(said -> said.reply().options().contains(option));
    }

    /** A smile is no answer and no riddle: the question stands. */
    private static boolean isSign(Moment moment) {
        return moment.act() instanceof Act.Writes(var text)
                && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static List<String> texts(List<Said> said) {
        return said.stream().map(one -> one.reply().text() + one.reply().choosing()).toList();
    }

    private static Optional<String> saidTwice(Moment moment) {
        var seen = new HashSet<List<Object>>();
        return moment.said().stream().map(Said::reply)
                .filter(reply -> !seen.add(List.of(reply.text(), reply.cards())))
                .findFirst().map(reply -> "'" + reply.text() + "' twice in one turn");
    }

    /** Unless the customer wants to change it, by an old button too, or it waited already and is asked once more. */
    private static Optional<String> askedWhatIsKnown(Moment moment) {
        var changes = moment.before().talk().pending()
                .filter(was -> was.phase() instanceof Pending.Phase.Changing || moment.asked()
                        .filter(pending -> pending.where().equals(was.where())).isPresent())
                .isPresent();
        return moment.asked().filter(_ -> moment.askedNow() && !changes && !isOldTap(moment))
                .filter(pending -> pending.phase() instanceof Pending.Phase.Asked)
                .flatMap(pending -> node(moment, pending))
                .flatMap(step -> step instanceof Step.Ask ask ? Optional.of(ask.slot()) : Optional.empty())
                .filter(slot -> moment.after().slot(slot).isPresent())
                .map(slot -> slot + " is asked for and is " + moment.after().slot(slot).orElseThrow());
    }

    private static Optional<String> remindedTwice(Moment moment) {
        return when(moment.reminders() > 1, "reminded " + moment.reminders() + " times");
    }

    /** No customer here writes a brace, so one that comes back is a place that was not filled in. */
    private static Optional<String> raw(Moment moment) {
        return moment.said().stream().flatMap(said -> said.messages().stream())
                .flatMap(message -> Stream.concat(Stream.of(message.text()),
                        titles(message.buttons()).stream()))
                .filter(text -> text.contains("{")).findFirst();
    }

    private static List<String> titles(Buttons buttons) {
        return switch (buttons) {
            case Buttons.None _,Buttons.Share _ -> List.of();
            case Buttons.Row(var options) -> options.stream().map(option -> option.title()).toList();
            case Buttons.Menu(_, var options) -> options.stream().map(option -> option.title()).toList();
            case Buttons.Cards(var cards) -> cards.stream().map(card -> card.option().title()).toList();
        };
    }
}
