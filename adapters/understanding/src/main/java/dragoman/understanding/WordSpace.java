package dragoman.understanding;

import dragoman.understanding.intent.Nearness;
import dragoman.understanding.intent.Space;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares sentences by their words in one language: stems, and pieces of words, which forgive slips of the finger and endings that the stemmer
 * does not know. What few sentences have counts more (tf-idf: K. Sparck Jones, Journal of Documentation 28, 1972); the nearness is the cosine,
 * where words that no learnt sentence has weigh as much as the rarest.
 */
final class WordSpace implements Space {
    private final WordFeatures features;

    WordSpace(Tongue tongue) {
        features = new WordFeatures(tongue);
    }

    @Override
    public Nearness learn(List<String> sentences) {
        List<Map<String, Float>> all = sentences.stream().map(features::of).toList();
        Map<String, Integer> frequency = new HashMap<>();
        all.forEach(each -> each.keySet().forEach(feature -> frequency.merge(feature, 1, Integer::sum)));
        Map<String, Posting> postings = new HashMap<>();
        frequency.forEach((feature, count) -> postings.put(feature,
                new Posting(rarity(sentences.size(), count), new int[count], new float[count])));
        Map<String, Integer> filled = new HashMap<>();
        for (int row = 0; row < all.size(); row++) {
            float scale = scale(all.get(row), postings, rarity(sentences.size(), 0));
            for (var feature : all.get(row).entrySet()) {
                Posting posting = postings.get(feature.getKey());
                int at = filled.merge(feature.getKey(), 1, Integer::sum) - 1;
                if (posting != null) {
                    posting.rows()[at] = row;
                    posting.weights()[at] = feature.getValue() * posting.rarity() * scale;
                }
            }
        }
        float unknown = rarity(sentences.size(), 0);
        return sentence -> nearness(features.of(sentence), postings, unknown, sentences.size());
    }

    /** The sentences that have a feature, with its weight in each. */
    private record Posting(float rarity, int[] rows, float[] weights) {
        void addTo(float[] near, float weight) {
            for (int i = 0; i < rows.length; i++) {
                near[rows[i]] += weight * weights[i];
            }
        }
    }

    private static float rarity(int sentences, int count) {
        return (float) (Math.log((1.0 + sentences) / (1 + count)) + 1);
    }

    /** Takes a sentence to length 1. */
    private static float scale(Map<String, Float> sentence, Map<String, Posting> postings, float unknown) {
        double squares = 0;
        for (var feature : sentence.entrySet()) {
            Posting posting = postings.get(feature.getKey());
            double weight = feature.getValue() * (posting == null ? unknown : posting.rarity());
            squares += weight * weight;
        }
        return squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    }

    private static float[] nearness(Map<String, Float> sentence, Map<String, Posting> postings, float unknown,
            int rows) {
        float[] near = new float[rows];
        double squares = 0;
        for (var feature : sentence.entrySet()) {
            Posting posting = postings.get(feature.getKey());
            float weight = feature.getValue() * (posting == null ? unknown : posting.rarity());
            squares += weight * weight;
            if (posting != null) {
                posting.addTo(near, weight);
            }
        }
        float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        for (int row = 0; row < rows; row++) {
            near[row] *= scale;
        }
        return near;
    }
}
