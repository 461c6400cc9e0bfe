package dragoman.benchmarks.simulation;

import java.util.Locale;

/** How people type: a letter lost, doubled or swapped, all in small or capital letters, blanks and signs at the end. */
final class Fingers {
    private static final int SHORT = 5;

    private Fingers() {}

    static String type(String text, Dice dice) {
        return switch (dice.below(8)) {
            case 0, 1 -> slip(text, dice);
            case 2 -> text.toLowerCase(Locale.ROOT);
            case 3 -> text.toUpperCase(Locale.ROOT);
            case 4 -> text + (dice.percent(50) ? "!" : "...");
            case 5 -> "  " + text + " ";
            default -> text;
        };
    }

    /** One slip within a word; short texts stay, since a slip makes another word of them. */
    static String slip(String text, Dice dice) {
        if (text.length() < SHORT) {
            return text;
        }
        var at = dice.between(1, text.length() - 3);
        if (!Character.isLetter(text.charAt(at)) || !Character.isLetter(text.charAt(at + 1))) {
            return text;
        }
        var head = text.substring(0, at);
        return switch (dice.below(3)) {
            case 0 -> head + text.substring(at + 1);
            case 1 -> head + text.charAt(at) + text.substring(at);
            default -> head + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }
}
