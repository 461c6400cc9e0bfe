package dragoman.flow.expression;

import java.util.Map;
import java.util.regex.Pattern;

/** Says in an owner's words what CEL found. */
final class CelWords {
    private static final Pattern OVERLOAD = Pattern
            .compile("found no matching overload for '([^']+)' applied to '\\(?(.*?)\\)?'.*", Pattern.DOTALL);
    private static final Pattern FUNCTION = Pattern.compile("undeclared reference to '([^']+)'");
    private static final Pattern SIGN = Pattern
            .compile("(?:token recognition error at:|extraneous input|mismatched input) '([^']+)'");
    private static final Map<String, String> TYPES = Map.of("string", "a text", "double", "a number", "int",
            "a number",
            "bool", "yes or no", "null", "nothing", "timestamp", "a time");

    private static final Map<String, String> WORDS = Map.of("and", "&&", "or", "||", "not", "!");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.])(and|or|not)(?![\\w.(])");
    private static final Pattern IS = Pattern.compile("(?<![\\w.])(is not|is)(?![\\w.(])");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    private CelWords() {}

    static Mistake mistake(String source, int offset, String message) {
        var overload = OVERLOAD.matcher(message);
        if (overload.matches()) {
            var operator = overload.group(1).replace("_", "").replace("@", "");
            return new Mistake("wrong-type", offset,
                    "'" + operator + "' does not work with " + types(overload.group(2)) + ".",
                    advice(source, overload.group(2), operator));
        }
        var unquoted = QUOTED.matcher(source).replaceAll(quoted -> "#".repeat(quoted.group().length()));
        var is = IS.matcher(unquoted);
        if (is.find()) {
            return new Mistake("expression", is.start(), "'" + is.group(1) + "' means nothing here.",
                    is.group(1).endsWith("not")
                            ? "Write '!=': use != 'work'"
                            : "Write '==': use == 'work'");
        }
        var word = WORD.matcher(unquoted);
        if (word.find()) {
            var sign = WORDS.getOrDefault(word.group(1), "");
            return new Mistake("expression", word.start(), "'" + word.group(1) + "' means nothing here.",
                    "Write '" + sign + "'" + (sign.equals("&&")
                            ? ", or a list of conditions, which must all hold: [ size > 46, use == 'work' ]"
                            : sign.equals("!")
                                    ? " in its place, and all of it in quotation marks: \"!gift\""
                                    : " in its place."));
        }
        if (source.contains("=<") || source.contains("=>")) {
            return new Mistake("expression", Math.max(source.indexOf("=<"), source.indexOf("=>")),
                    "The '=' stands on the wrong side of the sign.",
                    "Write '<=' or '>=': " + source.replace("=<", "<=").replace("=>", ">="));
        }
        if (source.matches(".*[^=!<>]=[^=].*")) {
            return new Mistake("expression", source.replaceAll("[=!<>]=", "##").indexOf('='),
                    "A single '=' does not compare.",
                    "Write '==': " + source.replaceAll("(?<![=!<>])=(?!=)", "=="));
        }
        return new Mistake("expression", offset,
                plain(message),
                "Compare it with these: size > 46 · use == 'work' · size in item.sizes · known(size)");
    }

    private static String plain(String message) {
        if (message.contains("<EOF>")) {
            return "This expression ends too early.";
        }
        var function = FUNCTION.matcher(message);
        if (function.find()) {
            return "There is no function '" + function.group(1) + "'.";
        }
        var sign = SIGN.matcher(message);
        return sign.find()
                ? "'" + sign.group(1).strip() + "' means nothing here."
                : "This expression cannot be read from here on.";
    }

    private static String advice(String source, String arguments, String operator) {
        if (source.contains(".weekday")) {
            return "Days of the week are numbers from 1, Monday, to 7, Sunday: now.weekday == 7";
        }
        if (arguments.contains("null")) {
            return "To ask whether a slot has been filled, write known(size).";
        }
        if (operator.equals("in")) {
            return arguments.startsWith("list")
                    ? "Turn it round: 'red' in colours"
                    : "'in' asks a list; one value is compared: colour == 'red'";
        }
        if (operator.matches("&&|\\|\\|")) {
            return "Write a whole comparison on each side: use == 'work' || use == 'walking'";
        }
        if (arguments.contains("list")) {
            return "To ask whether a list has something, write: 'red' in colours";
        }
        if (arguments.contains("bool")) {
            return "What is yes or no stands alone: 'gift' for yes, \"!gift\" for no.";
        }
        return operator.matches("[=!<>]=?")
                ? "A number is asked for with 'type: number' or money. Texts, days and times stand in quotation marks: use == 'work', day == '2026-12-24', at >= '09:00'."
                : "Numbers go with numbers, texts with texts. A number is asked for with 'type: number' (or money).";
    }

    private static String types(String arguments) {
        var words = new StringBuilder();
        for (var type : arguments.split(", ", -1)) {
            words.append(words.isEmpty() ? "" : " and ")
                    .append(TYPES.getOrDefault(type, type.startsWith("list") ? "a list" : "'" + type + "'"));
        }
        return words.toString();
    }
}
