package dragoman.desk.group;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody wrote, as the desk understands it. */
sealed interface Command {
    /** To the customer. */
    record Answer(String text) implements Command {}

    /** For colleagues. */
    record Note(String text) implements Command {}

    /** {@code /resolve} and the like; {@code more} is what stands behind. */
    record Told(Verb verb, String more) implements Command {}

    /** A command that there is not. */
    record Unknown() implements Command {}

    /** The commands. */
    enum Verb {
        TAKE, RESOLVE, BOT, QUEUE, PASS, SNOOZE, NOTE, UNDO, NEXT, LINK, HERE, AWAY, HELP
    }

    /** What begins so is for colleagues. */
    String PRIVATE = "//";
    Pattern FORM = Pattern.compile("/([a-z]+)(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);
    Pattern SPAN = Pattern.compile("(\\d{1,4})\\s*([mhd]?)");

    static Command of(String written) {
        var text = written.strip();
        if (text.startsWith(PRIVATE)) {
            return new Note(text.substring(PRIVATE.length()).strip());
        }
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return new Answer(text);
        }
        var more = Optional.ofNullable(form.group(2)).orElse("").strip();
        return Arrays.stream(Verb.values())
                .filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(form.group(1))).findFirst()
                .map(verb -> verb == Verb.NOTE ? new Note(more) : new Told(verb, more))
                .orElseGet(Unknown::new);
    }

    /** {@code 30m}, {@code 2h}, {@code 1d}; a number alone is minutes, nothing an hour. */
    static Optional<Duration> span(String text) {
        if (text.isBlank()) {
            return Optional.of(Duration.ofHours(1));
        }
        var span = SPAN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!span.matches()) {
            return Optional.empty();
        }
        var number = Long.parseLong(span.group(1));
        return Optional.of(switch (span.group(2)) {
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> Duration.ofMinutes(number);
        });
    }
}
