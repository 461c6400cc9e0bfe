package dragoman.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where each word stands among the examples. Sentences are found by their words of content; those of small words only, by any of them. */
final class ExampleIndex {
    private final int examples;
    private final int[][] finding;
    private final int[][] adding;

    ExampleIndex(List<Example> all, List<Tongue> languages, int terms) {
        examples = all.size();
        List<List<Integer>> finds = lists(terms);
        List<List<Integer>> adds = lists(terms);
        for (int i = 0; i < all.size(); i++) {
            Example example = all.get(i);
            Tongue language = languages.get(example.tongue());
            for (String form : Set.copyOf(example.forms())) {
                boolean content = language.grammar().classOf(form).content();
                boolean finding = content || example.nature() == Example.Nature.SMALL_WORDS;
                put(finding ? finds : adds, language.term(form), i);
            }
        }
        finding = arrays(finds);
        adding = arrays(adds);
    }

    private static List<List<Integer>> lists(int size) {
        List<List<Integer>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(List.of());
        }
        return lists;
    }

    /** Two forms of one word in one example count once. */
    private static void put(List<List<Integer>> lists, int term, int example) {
        List<Integer> list = lists.get(term);
        if (list.isEmpty()) {
            list = new ArrayList<>(2);
            lists.set(term, list);
        }
        if (list.isEmpty() || list.getLast() != example) {
            list.add(example);
        }
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** For each example the weight of the words that it shares; 0 for those that share small words only. */
    double[] shared(Map<Integer, Double> terms, double[] weights) {
        double[] shared = new double[examples];
        for (var term : terms.entrySet()) {
            for (int example : finding[term.getKey()]) {
                shared[example] += term.getValue() * weights[term.getKey()];
            }
        }
        for (var term : terms.entrySet()) {
            for (int example : adding[term.getKey()]) {
                shared[example] += shared[example] > 0 ? term.getValue() * weights[term.getKey()] : 0;
            }
        }
        return shared;
    }
}
