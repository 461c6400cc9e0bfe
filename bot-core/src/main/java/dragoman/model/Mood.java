package dragoman.model;

import java.util.Optional;

/**
 * How somebody talks, by what they did and nothing else; forgotten at the next greeting.
 *
 * @param unsure how often they turned everything down, did not know, asked for advice, or thought for long
 * @param hurried how often they asked to be quick
 * @param terse how often a word or two was not understood
 * @param rude how often they were
 * @param heard another language in which the last message was
 */
public record Mood(int unsure, int hurried, int terse, int rude, Optional<Language> heard) {
    public static final Mood CALM = new Mood(0, 0, 0, 0, Optional.empty());
    private static final int TWICE = 2;

    /** How to talk with them: {@code hurried}, {@code undecided}, {@code silent}, or {@code ""}. */
    public String style() {
        if (hurried > 0) {
            return "hurried";
        }
        if (unsure >= TWICE) {
            return "undecided";
        }
        return terse >= TWICE ? "silent" : "";
    }

    public Mood unsurer(int by) {
        return new Mood(Math.min(unsure + by, 9), hurried, terse, rude, heard);
    }

    public Mood inHurry() {
        return new Mood(unsure, 1, terse, rude, heard);
    }

    public Mood terser() {
        return new Mood(unsure, hurried, Math.min(terse + 1, 9), rude, heard);
    }

    public Mood talkative() {
        return terse == 0 ? this : new Mood(unsure, hurried, 0, rude, heard);
    }

    public Mood ruder() {
        return new Mood(unsure, hurried, terse, Math.min(rude + 1, 9), heard);
    }

    public Mood calm() {
        return rude == 0 ? this : new Mood(unsure, hurried, terse, 0, heard);
    }

    public Mood hearing(Optional<Language> other) {
        return heard.equals(other) ? this : new Mood(unsure, hurried, terse, rude, other);
    }
}
