package dragoman.engine;

import dragoman.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts a text where one thing may end and another begin: behind punctuation, and before an 'and'. */
final class Cutting {
    private static final String ENDS = ".,;!?…:\u037e\n";
    private static final Set<String> ENGLISH = Set.of("and", "also", "plus", "but", "&");
    private static final Map<String, Set<String>> AND = Map.of("en", ENGLISH,
            "ru", Set.of("и", "а", "но", "ещё", "еще", "также", "i", "a", "no"),
            "el", Set.of("και", "κι", "αλλά", "αλλα", "επίσης", "επισης", "kai", "ki", "alla"),
            "hu", Set.of("és", "es", "meg", "de", "valamint", "továbbá"),
            "bs", Set.of("i", "a", "ali", "te", "također", "takođe", "takodje", "и", "а", "али"));

    private Cutting() {}

    /** From where to where, in UTF-16 units. */
    record Cut(int start, int end) {}

    static List<Cut> cut(String text, Language language) {
        var and = AND.getOrDefault(language.code(), ENGLISH);
        var cuts = new ArrayList<Cut>();
        var begin = 0;
        for (var at = 0; at < text.length(); at++) {
            if (ends(text, at)) {
                add(cuts, text, begin, at + 1);
                begin = at + 1;
            } else if (begins(text, at)) {
                var end = wordEnd(text, at);
                if (and.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                    add(cuts, text, begin, at);
                    begin = end;
                }
            }
        }
        add(cuts, text, begin, text.length());
        return cuts;
    }

    /** Behind it a blank or nothing: '6.50' and 'ana@opanak.example' are not cut. */
    private static boolean ends(String text, int at) {
        return ENDS.indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static boolean begins(String text, int at) {
        return (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                && !Character.isWhitespace(text.charAt(at));
    }

    private static int wordEnd(String text, int at) {
        var end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void add(List<Cut> cuts, String text, int start, int end) {
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            cuts.add(new Cut(start, end));
        }
    }
}
