package dragoman.benchmarks.simulation;

import dragoman.model.Card;
import dragoman.model.Option;
import dragoman.runtime.Simulator.Said;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A conversation to be read by people, line by line. */
final class Protocol {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE HH:mm:ss")
            .withZone(ZoneId.of("Europe/Sarajevo"));
    private static final int LONG = 300;

    private final List<String> lines = new ArrayList<>();

    void happens(Act act, Instant now) {
        notes(TIME.format(now) + "  " + switch (act) {
            case Act.Writes(var text) -> "me: " + shortened(text);
            case Act.Taps(var option) -> "tap: [" + option.title() + "]";
            case Act.Sends(var update) -> "(" + update + ")";
            case Act.Waits(var time) -> "(" + time.toString().substring(2).toLowerCase(java.util.Locale.ROOT)
                    + " later)";
            case Act.Restarts() -> "(the program is restarted)";
            case Act.PersonDoes(var update) -> "(" + update + ")";
        });
    }

    void answers(List<Said> said) {
        for (var one : said) {
            var reply = one.reply();
            var cards = reply.cards().stream().map(Card::title).collect(Collectors.joining(" | "));
            var options = reply.options().stream().map(Option::title).collect(Collectors.joining("] ["));
            notes("    " + (one.author().agent().isPresent() ? "person: " : "bot: ") + shortened(reply.text())
                    + (cards.isEmpty() ? "" : " <" + cards + "> " + reply.choosing())
                    + (options.isEmpty() ? "" : " [" + options + "]"));
        }
    }

    void notes(String line) {
        lines.add(line);
    }

    private static String shortened(String text) {
        return (text.length() > LONG ? text.substring(0, LONG) + "… (" + text.length() + ")" : text)
                .replace("\n", " / ");
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
