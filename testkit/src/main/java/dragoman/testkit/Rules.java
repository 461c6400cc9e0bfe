package dragoman.testkit;

import com.fasterxml.jackson.databind.JsonNode;

/** What a messenger refuses: the first broken rule, as an exception that its fake turns into the messenger's own answer. */
final class Rules {
    private Rules() {}

    /** A rule is broken. */
    static final class Broken extends RuntimeException {
        Broken(String rule) {
            super(rule);
        }
    }

    static void must(boolean kept, String rule) {
        if (!kept) {
            throw new Broken(rule);
        }
    }

    /** A text of so many characters. */
    static String text(JsonNode node, String field, int least, int most) {
        var value = node.path(field);
        var text = value.asText();
        must(value.isTextual() || (least == 0 && value.isMissingNode()), field + " is missing");
        must(text.length() >= least && text.length() <= most,
                field + " has " + text.length() + " characters; " + least + " to " + most + " are allowed");
        return text;
    }
}
