package dragoman.flow.text;

import dragoman.flow.text.Placeholder.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code customer.name?|upper} and {@code n|plural(one=pair, other=pairs)}. */
final class PlaceholderReader {
    private PlaceholderReader() {}

    /** {@code offset}: where the inside begins in the text. */
    static Placeholder read(String inside, int offset) {
        int bar = bar(inside);
        var expression = bar < 0 ? inside : inside.substring(0, bar);
        var trimmed = expression.strip();
        boolean optional = trimmed.endsWith("?");
        if (optional) {
            trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
        }
        int lead = expression.length() - expression.stripLeading().length();
        var filter = bar < 0
                ? Optional.<Call>empty()
                : Optional.of(call(inside.substring(bar + 1), offset + bar + 1));
        return new Placeholder(trimmed, optional, offset + lead, filter);
    }

    /** A single bar outside quotes and brackets; two of them mean 'or'. */
    private static int bar(String inside) {
        for (int at : outside(inside, '|')) {
            boolean doubled = (at > 0 && inside.charAt(at - 1) == '|')
                    || (at + 1 < inside.length() && inside.charAt(at + 1) == '|');
            if (!doubled) {
                return at;
            }
        }
        return -1;
    }

    private static Call call(String source, int offset) {
        var text = source.strip();
        int lead = source.length() - source.stripLeading().length();
        int bracket = text.indexOf('(');
        if (bracket < 0 || !text.endsWith(")")) {
            return new Call(text, Map.of(), offset + lead);
        }
        return new Call(text.substring(0, bracket).strip(),
                arguments(text.substring(bracket + 1, text.length() - 1)),
                offset + lead);
    }

    private static Map<String, String> arguments(String list) {
        var arguments = new LinkedHashMap<String, String>();
        int start = 0;
        var commas = new ArrayList<>(outside(list, ','));
        commas.add(list.length());
        for (int comma : commas) {
            var argument = list.substring(start, comma).strip();
            int equals = argument.indexOf('=');
            if (!argument.isEmpty()) {
                arguments.put(equals < 0 ? argument : argument.substring(0, equals).strip(),
                        equals < 0 ? "" : unquoted(argument.substring(equals + 1).strip()));
            }
            start = comma + 1;
        }
        return arguments;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() >= 2 && (text.startsWith("'") || text.startsWith("\""))
                && text.charAt(0) == text.charAt(text.length() - 1);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** Where a sign stands outside quotes and brackets. */
    private static List<Integer> outside(String text, char sign) {
        var found = new ArrayList<Integer>();
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = closes(text, i) ? c : 0;
            } else if (c == sign && depth == 0) {
                found.add(i);
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            }
        }
        return found;
    }

    /** An apostrophe alone is no quotation mark. */
    private static boolean closes(String text, int at) {
        return text.indexOf(text.charAt(at), at + 1) >= 0;
    }

    /** The brace that closes the one before {@code from}; -1 when there is none. */
    static int close(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '\'' || c == '"') && closes(text, i) && closed(text, i)) {
                i = text.indexOf(c, i + 1);
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the quotation ends before the braces do, so that it is one. */
    private static boolean closed(String text, int at) {
        int end = text.indexOf(text.charAt(at), at + 1);
        int brace = text.indexOf('}', at);
        return brace < 0 || end < brace
                || text.indexOf('}', end) >= 0 && text.substring(at, end).indexOf('{') < 0;
    }
}
