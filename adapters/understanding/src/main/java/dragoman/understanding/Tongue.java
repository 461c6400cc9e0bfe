package dragoman.understanding;

import dragoman.model.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One language of a bot with the words that its phrases use. Learns first, then only answers. */
final class Tongue {
    private static final int SHORTEST_STEMMED = 4;
    /** Shorter stems are too like one another. */
    private static final int SHORTEST_STEM_TO_SLIP = 6;

    /** Shorter words of time are words of other languages as well. */
    private static final int SHORTEST_DATED = 3;
    private static final double PHRASED = 0.8;

    private final Language language;
    private final Grammar grammar;
    private final WhenWords when;
    private final Stemmer stemmer;
    private final boolean southSlavic;
    private final Map<String, Integer> terms = new HashMap<>();
    private final Map<String, Double> forms = new LinkedHashMap<>();
    private final Kin kin = new Kin();
    private List<Integer> typoTerms = List.of();
    private Typos typos = new Typos(List.of());

    Tongue(Language language) {
        String code = family(language.code());
        this.language = language;
        southSlavic = code.equals("bs");
        grammar = Grammar.of(code);
        when = WhenWords.of(code);
        stemmer = Stemmer.of(code);
    }

    /** One language for us: Bosnian, Croatian, Serbian, Montenegrin. */
    static String family(String code) {
        return switch (code) {
            case "sr", "hr", "cnr", "sh" -> "bs";
            default -> code;
        };
    }

    Language language() {
        return language;
    }

    Grammar grammar() {
        return grammar;
    }

    WhenWords when() {
        return when;
    }

    /** The word in the letters in which this language is compared. */
    String form(String word) {
        if (southSlavic && word.charAt(0) >= '\u0400' && word.charAt(0) < '\u0500') {
            String latin = Spelling.latin(word);
            return latin.isEmpty() ? word : latin;
        }
        return word;
    }

    /** Learns a word of a phrase; {@code evidence}: how much it tells that someone speaks this language. */
    void learn(String word, int freshTerm, double evidence) {
        String form = form(word);
        forms.merge(form, evidence, Math::max);
        terms.putIfAbsent(stem(form), freshTerm);
    }

    /** All is learnt. */
    void settle() {
        Set<String> targets = new HashSet<>();
        List<String> words = new ArrayList<>();
        List<Integer> meant = new ArrayList<>();
        forms.keySet().forEach(form -> {
            if (targets.add(form) && form.length() >= SHORTEST_STEMMED
                    && Character.isLetter(form.charAt(0))) {
                words.add(form);
                meant.add(terms.get(stem(form)));
            }
        });
        terms.forEach((stem, term) -> {
            kin.add(stem, term);
            if (targets.add(stem) && stem.length() >= SHORTEST_STEMMED) {
                words.add(stem);
                meant.add(term);
            }
        });
        typos = new Typos(words);
        typoTerms = List.copyOf(meant);
    }

    /** A word of the bot's phrases, in this form. */
    boolean learnt(String word) {
        return forms.containsKey(form(word));
    }

    /** All words of the phrases and of the language's own lists. */
    Set<String> known() {
        Set<String> known = new LinkedHashSet<>(forms.keySet());
        known.addAll(grammar.words());
        known.addAll(when.all());
        when.beginnings().forEach(
                beginning -> grammar.ordinals().forEach(ordinal -> known.add(beginning + ordinal)));
        return known;
    }

    /** The term of a learnt word. */
    int term(String word) {
        return terms.getOrDefault(stem(form(word)), -1);
    }

    List<Hit> straight(String word) {
        String form = form(word);
        Integer term = terms.get(stem(form));
        return term == null
                ? List.of()
                : List.of(new Hit(term, forms.containsKey(form) ? Hit.FORM : Hit.STEM));
    }

    List<Hit> slips(String word) {
        String form = form(word);
        List<Hit> whole = slips(form, Typos.forgiven(form), 1);
        if (!whole.isEmpty()) {
            return whole;
        }
        String stem = stem(form);
        return slips(stem, stem.length() >= SHORTEST_STEM_TO_SLIP && !stem.equals(form) ? 1 : 0, 0.91);
    }

    private List<Hit> slips(String form, int forgiven, double quality) {
        return typos.near(form, forgiven).stream().map(slip -> new Hit(typoTerms.get(slip.word()),
                quality * (slip.distance() == 1 ? Hit.ONE_SLIP : Hit.TWO_SLIPS))).toList();
    }

    List<Hit> kin(String word) {
        return kin.of(stem(form(word)));
    }

    /** How much a word tells that this is the language, 0 to 1. */
    double evidence(String word) {
        String form = form(word);
        return switch (grammar.classOf(form)) {
            case LIGHT, FUNCTION, QUESTION, NEGATION -> form.length() > 1 ? 1 : 0.4;
            case COMMON, KNOWN -> 0.8;
            case OTHER -> otherEvidence(form);
        };
    }

    /** The same, where a word of the bot's phrases in whatever form counts like any known word. */
    double told(String word) {
        return straight(word).isEmpty() ? evidence(word) : Math.max(PHRASED, evidence(word));
    }

    private double otherEvidence(String form) {
        boolean dated = form.length() >= SHORTEST_DATED && when.all().contains(form);
        if (grammar.number(form).isPresent() || grammar.hears(form) || dated) {
            return 0.8;
        }
        Double learnt = forms.get(form);
        double hint = grammar.tells(form) ? 0.3 : 0;
        return learnt == null ? hint : Math.max(hint, learnt);
    }

    /** What inflected forms have in common; the form as {@link #form} gives it. */
    String stem(String form) {
        boolean stays = form.length() < SHORTEST_STEMMED || !Character.isLetter(form.charAt(0))
                || !grammar.classOf(form).content();
        return stays ? form : stemmer.stem(grammar.base(form));
    }

}
