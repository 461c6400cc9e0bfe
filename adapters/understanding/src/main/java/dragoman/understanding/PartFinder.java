package dragoman.understanding;

import dragoman.model.PhraseKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds texts of several words by some of them: 'Drina Boots' by 'drina', better by the words that no other phrase has. */
final class PartFinder {
    private static final double ALL_THAT_MATTERS = 0.9;
    private static final double A_PART = 0.25;
    private static final double MORE_OF_IT = 0.6;

    private static final int TOO_MANY = 100;

    private final List<Tongue> tongues;
    private final Map<Integer, List<Wording>> byTerm = new HashMap<>();
    private final Map<Integer, Rarity> rarity = new HashMap<>();

    PartFinder(Vocabulary vocabulary, List<Wording> wordings) {
        tongues = vocabulary.tongues();
        Map<Integer, Set<PhraseKey>> holders = new HashMap<>();
        Set<PhraseKey> keys = new HashSet<>();
        for (Wording wording : wordings) {
            keys.add(wording.key());
            wording.terms()
                    .forEach(term -> holders.computeIfAbsent(term, _ -> new HashSet<>(2)).add(wording.key()));
        }
        wordings.stream().filter(PartFinder::foundInPart).forEach(wording -> Set.copyOf(wording.terms())
                .forEach(term -> byTerm.computeIfAbsent(term, _ -> new ArrayList<>(2)).add(wording)));
        byTerm.values().removeIf(sharing -> sharing.size() > TOO_MANY);
        holders.forEach((term, who) -> rarity.put(term, new Rarity(who.size(), keys.size())));
    }

    private static boolean foundInPart(Wording wording) {
        return wording.size() > 1 && wording.key().kind() != PhraseKey.Kind.WORD;
    }

    /** The texts that may be meant in part by that word; none for a word of very many. */
    List<Wording> with(int term) {
        return byTerm.getOrDefault(term, List.of());
    }

    /** The place of the word by which a wording is best looked up. */
    int rarest(Wording wording) {
        int rarest = 0;
        for (int i = 1; i < wording.size(); i++) {
            if (holders(wording, i) < holders(wording, rarest)) {
                rarest = i;
            }
        }
        return rarest;
    }

    private int holders(Wording wording, int i) {
        Rarity rare = rarity.get(wording.terms().get(i));
        return rare == null ? 0 : rare.with;
    }

    /** Of so many phrases so many have the word. */
    record Rarity(int with, int all) {
        /** 1 for one phrase's own word, towards 0 for a word of all. */
        double weight() {
            return Math.log1p((double) all / with) / Math.log1p(all);
        }
    }

    void report(Utterance text, Wording wording, Matches matches) {
        double all = 0;
        double found = 0;
        double quality = 1;
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < wording.size(); i++) {
            double weight = weight(wording, i);
            all += weight;
            int place = place(text, wording, i);
            if (place >= 0 && weight > 0) {
                places.add(place);
                found += weight;
                quality = Math.min(quality, wording.quality(i, text.sense(place)));
            }
        }
        if (places.isEmpty()) {
            return;
        }
        double share = found / all;
        double score = quality * (share > 0.999 ? ALL_THAT_MATTERS : A_PART + MORE_OF_IT * share);
        boolean negated = places.stream().anyMatch(text::negated) || lacksItsNegation(text, wording);
        matches.add(wording.key(), wording.tongue(), negated ? score * PhraseFinder.DOUBTFUL : score,
                whole(text, places), places.size());
    }

    /** 'No need' is not said by 'I need'. */
    private boolean lacksItsNegation(Utterance text, Wording wording) {
        var grammar = tongues.get(wording.tongue()).grammar();
        boolean negates = false;
        for (int i = 0; i < wording.size(); i++) {
            if (grammar.classOf(wording.forms().get(i)) == WordClass.NEGATION) {
                negates = true;
                if (place(text, wording, i) >= 0) {
                    return false;
                }
            }
        }
        return negates;
    }

    private double weight(Wording wording, int i) {
        var kind = tongues.get(wording.tongue()).grammar().classOf(wording.forms().get(i));
        Rarity rare = rarity.get(wording.terms().get(i));
        return kind.content() && rare != null
                ? (kind == WordClass.COMMON ? kind.weight() : 1) * rare.weight()
                : 0;
    }

    private static int place(Utterance text, Wording wording, int i) {
        for (int at = 0; at < text.size(); at++) {
            if (!text.opaque(at) && wording.quality(i, text.sense(at)) > 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean whole(Utterance text, Set<Integer> places) {
        for (int at = 0; at < text.size(); at++) {
            if (text.meaningful(at) && !places.contains(at)) {
                return false;
            }
        }
        return true;
    }
}
