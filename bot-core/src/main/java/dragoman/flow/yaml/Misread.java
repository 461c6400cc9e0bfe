package dragoman.flow.yaml;

import dragoman.flow.yaml.Tree.Scalar;
import dragoman.flow.yaml.Tree.Style;
import java.util.regex.Pattern;

/** Texts that YAML reads without a word, though hardly anybody can have meant them so. */
final class Misread {
    private static final String STEPS = "say|ask|confirm|offer|if|match|set|run|go|record|handoff|end|call|remind";
    private static final Pattern GLUED = Pattern
            .compile("(" + STEPS
                    + "|text|title|options|retry|when|id|image|then|else|where|from|me|bot|tap):(?!//)(\\S.*)",
                    Pattern.DOTALL);
    private static final Pattern FOLLOWED = Pattern
            .compile("(?s)(.*?) (text|title|options|retry|when|id|image|also):(?!//)(\\S*|\\S.*)");
    private static final Pattern BARE = Pattern
            .compile("(say|ask|go|run|handoff|end|offer|confirm) ([^\\s].*)");
    private static final Pattern CURLY = Pattern.compile("[“„‟]([^“”„‟]*)[“”]");

    private Misread() {}

    /** Notes what a text was probably meant to be. */
    static void note(Scalar text, Notes notes) {
        if (text.style() != Style.PLAIN) {
            return;
        }
        var glued = GLUED.matcher(text.value());
        var followed = FOLLOWED.matcher(text.value());
        var curly = CURLY.matcher(text.value().strip());
        if (glued.matches()) {
            notes.error("glued-colon", text.spot(),
                    "There is no space behind the colon, so all of this is one text.",
                    "Write: " + glued.group(1) + ": " + glued.group(2));
        } else if (text.end().line() > text.spot().line() && followed.matches()) {
            notes.error("glued-colon", text.at(followed.start(2)),
                    "There is no space behind the colon, so this is read as part of the text above.",
                    "Write: " + followed.group(2) + ": " + followed.group(3));
        } else if (curly.matches()) {
            notes.warn("curly-quotes", text.spot(),
                    "These quotation marks are no quotation marks for YAML and will be said.",
                    "Write: " + Quoting.quote(curly.group(1)));
        }
    }

    /** Whether a key begins with a dash or a dot that was meant to be the hyphen of a list. */
    static boolean dashed(String key) {
        return !key.isEmpty() && "–—•·".indexOf(key.charAt(0)) >= 0;
    }

    /** A text that stands where a step may stand and begins like one. */
    static void noteStep(Scalar text, Notes notes) {
        var bare = BARE.matcher(text.value());
        if (text.style() == Style.PLAIN && bare.matches()) {
            notes.warn("missing-colon", text.spot(),
                    "This is read as a text to say, though it begins like a step.",
                    "If it is a step, write: - " + bare.group(1) + ": " + bare.group(2));
        }
    }
}
