package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.expression.Checked;
import dragoman.flow.expression.Expressions;
import dragoman.flow.expression.Schema;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may have been meant by a value of {@code set} or {@code with} that is neither a slot nor in braces: a slot's name with a slip of the pen, or something to
 * be worked out.
 */
record Mistaken(Expressions expressions) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*");
    private static final Pattern WORD = Pattern.compile("(?<![.\\w])[A-Za-z]\\w*");
    private static final Pattern RECKONS = Pattern.compile("[-+*/<>=!?(]");

    /** How it would be written. {@code anyText}: where any text may stand, so that only what hardly is one is doubted. */
    Optional<String> meant(String text, boolean anyText, Schema schema) {
        if (NAME.matcher(text).matches()) {
            int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
            var root = text.substring(0, end);
            var slots = schema.names().keySet().stream().filter(name -> !NameRules.isTaken(name)).toList();
            return (anyText ? Nearest.slip(root, slots) : Nearest.to(root, slots))
                    .map(near -> "'" + near + text.substring(end) + "'");
        }
        return reckons(text, schema) ? Optional.of("\"{" + text + "}\"") : Optional.empty();
    }

    /** Names of slots have underscores, texts hardly. */
    static boolean isName(String text) {
        return text.indexOf('_') > 0 && NAME.matcher(text).matches();
    }

    private boolean reckons(String text, Schema schema) {
        return text.indexOf('{') < 0 && RECKONS.matcher(text).find()
                && WORD.matcher(text).results().anyMatch(word -> schema.names().containsKey(word.group()))
                && expressions.check(text, schema) instanceof Checked.Good;
    }
}
