package dragoman.engine;

import dragoman.model.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what somebody wants to be called: 'Anna', 'well, I am Anna, but how long does it take?', 'Kovács Anna vagyok'. */
final class Names {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    /** In small letters and without a 'my name is', that many words are something else: 'looking for red shoes'. */
    private static final int MOST_SMALL = 3;
    /** 'For 25 people' is nobody's name; 'alex99' may be one. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{N}+(?![\\p{L}\\p{N}])");
    /** Where one clause ends; not behind a title or an initial, 'Dr. Marić', 'J. Smith'. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?<=[?;\u037e])\\s*|[,:!…()\\n]\\s*|\\s[-–—]+\\s|(?<!(?:^|\\s)(?:\\p{Lu}|\\p{Lu}\\p{Ll}{1,2}|Prof))\\.\\s");
    private static final Pattern AROUND = Pattern
            .compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}.)?;\u037e]+$");
    private static final Pattern END = Pattern.compile("(?<=\\p{L}{4})\\.+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> before;
    private final List<String> openings;
    private final List<String> behind;
    private final List<String> ends;

    private Names(Draft draft) {
        before = words(draft, "name-prefixes");
        openings = words(draft, "name-openings");
        behind = words(draft, "name-suffixes");
        ends = words(draft, "name-ends");
    }

    /** The longest first. */
    private static List<String> words(Draft draft, String key) {
        return draft.bot().words().text(key).in(draft.language()).stream()
                .map(text -> text.fill(View.of(draft)))
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    static Optional<Value> find(Draft draft, String text) {
        return new Names(draft).find(text).map(Value.Text::new);
    }

    /** The first clause that says something is a name, or a later one says that it is. */
    private Optional<String> find(String text) {
        var clauses = CLAUSE.splitAsStream(text).map(this::opened).filter(clause -> !clause.isEmpty())
                .toList();
        return clauses.stream().limit(1).flatMap(clause -> name(clause).stream()).findFirst().or(
                () -> clauses.stream().skip(1).filter(this::introduces)
                        .flatMap(clause -> name(clause).stream()).findFirst());
    }

    /** Without a 'well' or 'hello' before it. */
    private String opened(String clause) {
        var rest = bare(clause);
        for (var opening = starting(openings, rest); opening
                .isPresent(); opening = starting(openings, rest)) {
            rest = bare(rest.substring(opening.get().length()));
        }
        return openings.contains(rest.toLowerCase(Locale.ROOT)) ? "" : rest;
    }

    private boolean introduces(String clause) {
        return starting(before, clause).isPresent() || ending(clause).isPresent();
    }

    private Optional<String> name(String clause) {
        var start = starting(before, clause);
        var rest = start.map(prefix -> bare(clause.substring(prefix.length()))).orElse(clause);
        var end = ending(rest);
        var cut = cut(
                end.map(suffix -> bare(rest.substring(0, rest.length() - suffix.length()))).orElse(rest));
        var words = BLANKS.split(cut, -1).length;
        var fits = cut.codePoints().anyMatch(Character::isLetter) && cut.length() <= LONGEST
                && !Answering.isAsked(clause) && !NUMBER.matcher(cut).find() && words <= MOST_WORDS
                && (start.isPresent() || end.isPresent() || words <= MOST_SMALL
                        || cut.codePoints().anyMatch(Character::isUpperCase));
        return fits ? Optional.of(cut) : Optional.empty();
    }

    /** Up to a word that no name has: 'Anna but everybody calls me Ann'. A name may be written like one, Can, and stand first. */
    private String cut(String clause) {
        var words = List.of(BLANKS.split(clause, -1));
        for (var i = 0; i < words.size(); i++) {
            if (ends.contains(words.get(i)) || i == 0 && isEnd(words)) {
                return bare(String.join(" ", words.subList(0, i)));
            }
        }
        return clause;
    }

    /** A sentence begins with a capital letter, too: 'Not yet', but 'Can Yılmaz'. */
    private boolean isEnd(List<String> words) {
        var next = words.size() > 1 && Character.isUpperCase(words.get(1).codePointAt(0));
        return !next && ends.contains(words.getFirst().toLowerCase(Locale.ROOT));
    }

    /** The words of the list that this begins with, and something behind them. */
    private static Optional<String> starting(List<String> list, String clause) {
        var small = clause.toLowerCase(Locale.ROOT);
        return list.stream().filter(words -> small.startsWith(words) && small.length() > words.length()
                && !Character.isLetterOrDigit(small.charAt(words.length()))).findFirst();
    }

    private Optional<String> ending(String clause) {
        var small = clause.toLowerCase(Locale.ROOT);
        return behind.stream().filter(words -> small.endsWith(" " + words)).findFirst();
    }

    private static String bare(String text) {
        return END.matcher(AROUND.matcher(text).replaceAll("")).replaceAll("");
    }
}
