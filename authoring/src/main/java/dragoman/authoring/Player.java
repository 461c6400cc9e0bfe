package dragoman.authoring;

import dragoman.authoring.TestCase.Act;
import dragoman.authoring.TestResult.Failure;
import dragoman.flow.Bot;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays one test in one channel, until something goes otherwise. */
final class Player {
    private final Rehearsal.Play play;
    private final Bot bot;
    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final ArrayDeque<String> said = new ArrayDeque<>();
    private boolean begun;

    private Player(Rehearsal.Play play, Bot bot) {
        this.play = play;
        this.bot = bot;
    }

    static TestResult play(Rehearsal rehearsal, Bot bot, TestCase test, Optional<String> channel) {
        var player = new Player(rehearsal.start(bot,
                new Rehearsal.Start(test.customer(), test.language(), channel, test.at(),
                        new Rehearsal.Answers(test.calls(), test.held()))),
                bot);
        var failure = player.all(test);
        return new TestResult(test.name().value(), channel, test.name().spot().place(), failure,
                player.play.state().visited(), player.play.unanswered());
    }

    private Optional<Failure> all(TestCase test) {
        for (var act : test.talk()) {
            var failure = act(act);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return unnamed(
                test.talk().isEmpty() ? test.name().spot().place() : test.talk().getLast().spot().place())
                .or(() -> Expectations.failure(test.expected(), play.state(), bot));
    }

    private Optional<Failure> act(Act act) {
        if (act instanceof Act.BotSays(var text, _)) {
            return says(act, text);
        }
        var unnamed = unnamed(act.spot().place());
        if (unnamed.isPresent()) {
            return unnamed;
        }
        begun = true;
        return switch (act) {
            case Act.Me(var texts, _) -> heard(play.me(texts));
            case Act.Sends(var update, _) -> heard(play.sends(update));
            case Act.Pass(var time, _) -> heard(play.pass(time));
            case Act.Agent(var text, _) -> heard(play.agent(text));
            case Act.Resolve(var outcome, _) -> heard(play.resolve(outcome));
            case Act.Returns(var slot, var outcome, _) -> play.returned(slot, outcome).map(this::heard)
                    .orElseGet(() -> Optional
                            .of(new Failure(act.spot().place(), "a call that waits for '" + slot + "'",
                                    "no such call is on its way")));
            case Act.Tap(var title, _) -> tap(act, title);
            case Act.BotSays _ -> Optional.empty();
        };
    }

    private Optional<Failure> heard(List<String> lines) {
        said.addAll(lines);
        bot.slots().values().stream().filter(slot -> slot.hidden())
                .forEach(slot -> Optional.ofNullable(play.state().slots().get(slot.name())).ifPresent(
                        value -> secrets.put(Expectations.written(value), value.masked())));
        return Optional.empty();
    }

    private Optional<Failure> tap(Act act, String title) {
        var buttons = play.state().buttons();
        var found = buttons.stream().filter(button -> Lines.same(title, button)).findFirst()
                .or(() -> buttons.stream().filter(button -> Lines.fits(title, button)).findFirst());
        if (found.isEmpty()) {
            return Optional.of(new Failure(act.spot().place(), "a button '" + title + "'",
                    buttons.isEmpty()
                            ? "there are no buttons now"
                            : "buttons: " + String.join(" | ", buttons)));
        }
        return heard(play.tap(found.get()));
    }

    /** A talk that begins with the bot begins with a chat that was opened. */
    private Optional<Failure> says(Act act, String text) {
        if (!begun) {
            begun = true;
            said.addAll(play.open());
        }
        var line = said.poll();
        if (line == null) {
            return Optional.of(new Failure(act.spot().place(), "bot: " + text, "the bot said nothing more"));
        }
        return Lines.fits(text, line)
                ? Optional.empty()
                : Optional.of(new Failure(act.spot().place(), "bot: " + text, "bot: " + masked(line)));
    }

    /** All that the bot says must be named. */
    private Optional<Failure> unnamed(dragoman.flow.Place place) {
        var line = said.peek();
        return line == null
                ? Optional.empty()
                : Optional.of(new Failure(place, "nothing more from the bot before this line ends",
                        "bot: " + masked(line)));
    }

    /** Private answers are not shown in reports. */
    private String masked(String line) {
        var masked = line;
        for (var secret : secrets.entrySet()) {
            masked = masked.replace(secret.getKey(), secret.getValue());
        }
        return masked;
    }
}
