package dragoman.app.e2e;

import dragoman.testkit.Person;
import java.nio.file.Path;
import java.util.List;

/**
 * A conversation in a text file, as {@code talks/en.txt}: who talks, then line by line what is said.
 *
 * <pre>
 * customer: Ana
 * me: I need shoes
 * bot: What will the shoes be for?      exact, or ends in …
 * tap: Walking
 * pairs                                 pictures with what is said of them, then the line that asks to choose
 * </pre>
 */
record Talk(String language, String customer, List<String> lines) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "talks");

    static Talk in(String language) {
        var lines = Folders.text(FOLDER.resolve(language + ".txt")).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        return new Talk(language, after("customer: ", lines.getFirst()), lines.subList(1, lines.size()));
    }

    void isHadBy(Person person) {
        lines.forEach(line -> play(person, line));
    }

    private static void play(Person person, String line) {
        switch (line.split(":", 2)[0]) {
            case "me" -> person.says(after("me: ", line));
            case "tap" -> person.taps(after("tap: ", line));
            case "bot" -> person.awaits(after("bot: ", line));
            case "pairs" -> pairs(person);
            default -> throw new IllegalArgumentException(
                    "a line begins with me:, tap:, bot: or pairs, not: " + line);
        }
    }

    /** At least one pair with its picture, and then what there is to choose. */
    static void pairs(Person person) {
        var next = person.awaits("…");
        if (next.picture().isEmpty()) {
            throw new AssertionError("a pair has a picture: " + next);
        }
        while (next.picture().isPresent()) {
            next = person.awaits("…");
        }
        if (next.buttons().isEmpty()) {
            throw new AssertionError("there is something to choose: " + next);
        }
    }

    private static String after(String start, String line) {
        if (!line.startsWith(start)) {
            throw new IllegalArgumentException("'" + start + "' was to stand before: " + line);
        }
        return line.substring(start.length());
    }
}
