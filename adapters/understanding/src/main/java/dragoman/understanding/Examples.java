package dragoman.understanding;

import dragoman.model.PhraseKey;
import dragoman.port.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All example sentences and the weight of each of their words; those of commands are found by what they resemble. */
final class Examples {
    /** A word of an option or of goods stands beside what is wanted ('boots for hiking'), not against it. */
    private static final double ANSWER = 0.3;

    private static final double WORTH_A_LOOK = 0.2;
    private static final double SOME_OF_IT = 0.4;

    private final List<Example> all = new ArrayList<>();
    private final List<Example> commands;
    private final Map<Family, Set<Integer>> families = new HashMap<>();
    private final double[] weights;
    private final int[] tongues;
    private final double[] totals;
    private final List<Tongue> languages;
    private final ExampleIndex index;

    /** The examples of one meaning in one language. */
    private record Family(PhraseKey key, int tongue) {}

    Examples(Vocabulary vocabulary, List<Phrase> phrases) {
        languages = vocabulary.tongues();
        weights = new double[vocabulary.terms()];
        tongues = new int[vocabulary.terms()];
        for (Phrase phrase : phrases) {
            int place = vocabulary.place(phrase.language());
            for (String text : phrase.texts()) {
                List<String> words = Tokenizer.of(text).stream().map(Token::word).toList();
                if (!words.isEmpty()) {
                    add(new Example(phrase.key(), place, languages.get(place), words));
                }
            }
        }
        weigh();
        commands = all.stream().filter(Example::command).toList();
        totals = commands.stream().mapToDouble(this::weight).toArray();
        index = new ExampleIndex(commands, languages, weights.length);
    }

    private void add(Example example) {
        all.add(example);
        families.computeIfAbsent(new Family(example.key(), example.tongue()), _ -> new HashSet<>())
                .addAll(example.terms());
        for (int i = 0; i < example.forms().size(); i++) {
            Tongue language = languages.get(example.tongue());
            int term = language.term(example.forms().get(i));
            tongues[term] = example.tongue();
            weights[term] = Math.max(weights[term],
                    weight(language.grammar().classOf(example.forms().get(i))));
        }
    }

    private static double weight(WordClass kind) {
        return kind == WordClass.OTHER ? 1 : kind.weight();
    }

    /** A word of many meanings says little: the weight of words of content falls with the number of meanings that use them. */
    private void weigh() {
        int[] meanings = new int[weights.length];
        int[] of = new int[languages.size()];
        families.forEach((family, terms) -> {
            of[family.tongue]++;
            terms.forEach(term -> meanings[term]++);
        });
        for (int term = 0; term < weights.length; term++) {
            if (weights[term] >= WordClass.COMMON.weight()) {
                int all = of[tongues[term]];
                weights[term] *= Math.log1p((double) all / meanings[term]) / Math.log1p(all);
            }
        }
    }

    List<Example> all() {
        return all;
    }

    /** Commands' examples that share enough with the clause to be compared more closely. */
    List<Example> near(Clause clause) {
        double[] shared = index.shared(clause.terms(), weights);
        List<Example> near = new ArrayList<>();
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] > 0 && worthALook(i, shared[i], clause)) {
                near.add(commands.get(i));
            }
        }
        return near;
    }

    private boolean worthALook(int example, double shared, Clause clause) {
        double there = shared / totals[example];
        return commands.get(example).nature() == Example.Nature.SMALL_WORDS
                ? there > SOME_OF_IT
                : Likeness.mean(shared / clause.weight(commands.get(example).tongue()), there) > WORTH_A_LOOK;
    }

    /** What all words of an example weigh. */
    double weight(Example example) {
        double weight = 0;
        for (int term : example.terms()) {
            weight += weights[term];
        }
        return weight;
    }

    /** The term is a word of content of some example in that language. */
    boolean tells(int term, int tongue) {
        return tongues[term] == tongue && weights[term] > WordClass.QUESTION.weight();
    }

    double weight(int term) {
        return weights[term];
    }

    /** What a word of a text weighs among the examples in that language. */
    double weight(Sense sense, int tongue) {
        double best = 0;
        for (Hit hit : sense.hits()) {
            if (tongues[hit.term()] == tongue) {
                best = Math.max(best, weights[hit.term()]);
            }
        }
        if (best > 0) {
            return best;
        }
        double own = sense.classes().get(tongue).weight();
        boolean ofAnotherPhrase = sense.hits().stream().anyMatch(hit -> hit.quality() >= Hit.FOUND);
        return Math.min(own, ofAnotherPhrase ? ANSWER : own);
    }

    /** All words of all examples of the same meaning in the same language. */
    Set<Integer> family(Example example) {
        return families.getOrDefault(new Family(example.key(), example.tongue()), Set.of());
    }

    int tongues() {
        return languages.size();
    }
}
