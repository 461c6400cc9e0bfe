package dragoman.engine;

import dragoman.flow.Item;
import dragoman.flow.Step;
import dragoman.model.Pending;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Items by what the catalogue says of them in a word or two: 'the chestnut ones'. Whole sentences name nothing. */
final class Looks {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** A few words; no path, no sentence. */
    private static final Pattern FACT = Pattern.compile("[\\p{L}\\p{M}'’-]+([ ,]+[\\p{L}\\p{M}'’-]+){0,4}");
    /** In more, a word may stand for a part of it: 'grey with a red border' is no red one. */
    private static final int PLAIN = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** In more words something else is told. */
    private static final int A_FEW = 5;
    /** More of them are no choice. */
    private static final int MOST = 4;
    private static final int SHORTEST = 3;
    /** Shorter words have to be the same to the letter. */
    private static final int INFLECTED = 5;
    private static final int ENDING = 2;

    private Looks() {}

    /** The one on the page that alone looks so is chosen; where none there does, those are shown that do. */
    static boolean take(Draft draft, Pending pending, Step.Offer offer, Said said) {
        var words = telling(draft, said);
        if (words.isEmpty() || said.words() > A_FEW || Mention.isDenied(said)) {
            return false;
        }
        var page = Offering.here(draft, pending, offer);
        var plain = looking(draft, page, words, PLAIN);
        if (plain.size() == 1 && Mention.isNoQuestion(said)) {
            draft.spent();
            return Offering.tapped(draft, pending, offer, plain.getFirst().id());
        }
        var here = looking(draft, page, words, Integer.MAX_VALUE);
        var shown = here.isEmpty()
                ? looking(draft, Shelf.fitting(draft, offer), words, Integer.MAX_VALUE)
                : here;
        if (here.size() > 1 || shown.isEmpty() || shown.size() > MOST) {
            return false;
        }
        draft.spent();
        draft.understood();
        Offering.about(draft, pending, offer, shown);
        return true;
    }

    /** Words that are not only grammar. */
    private static Set<String> telling(Draft draft, Said said) {
        var grammar = draft.bot().words().text("small-words").in(draft.language()).stream()
                .map(word -> plain(word.fill(View.of(draft)))).collect(Collectors.toSet());
        var words = words(said.text());
        words.removeIf(word -> word.length() < SHORTEST || grammar.contains(word));
        return words;
    }

    /** Those that most of the words are said of, at least one. {@code most}: so many words a fact has at most. */
    private static List<Item> looking(Draft draft, List<Item> items, Set<String> words, int most) {
        var counts = items.stream().collect(Collectors.toMap(item -> item, item -> {
            var facts = facts(draft, item, most);
            return words.stream().filter(word -> facts.stream().anyMatch(other -> isForm(word, other)))
                    .count();
        }));
        var best = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return best == 0
                ? List.of()
                : items.stream().filter(item -> counts.getOrDefault(item, 0L) == best).toList();
    }

    private static Set<String> facts(Draft draft, Item item, int most) {
        return item.in(draft.language(), draft.bot().shop().source()).values().stream()
                .filter(value -> value instanceof String).map(Object::toString)
                .filter(fact -> FACT.matcher(fact).matches() && fact.split("[ ,]+", -1).length <= most)
                .flatMap(fact -> words(fact).stream())
                .collect(Collectors.toSet());
    }

    /** The same word, perhaps with another ending. */
    private static boolean isForm(String word, String other) {
        return word.equals(other) || word.length() >= INFLECTED && other.length() >= INFLECTED
                && Math.abs(word.length() - other.length()) <= ENDING + 1
                && other.startsWith(word.substring(0, word.length() - ENDING));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(plain(text)).results().map(word -> word.group()).collect(Collectors.toSet());
    }

    /** In small letters and without accents, which people in a hurry leave out. */
    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
