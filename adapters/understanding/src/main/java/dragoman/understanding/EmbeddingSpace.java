package dragoman.understanding;

import dragoman.port.Embedding;
import dragoman.understanding.intent.Nearness;
import dragoman.understanding.intent.Space;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares sentences by what they mean: the cosine of their embeddings, seen from the middle of everyday talk; the mean over several models,
 * which err differently. From that middle all directions are used: as models give them, all embeddings lie in a narrow cone (J. Mu, P.
 * Viswanath: All-but-the-top, ICLR 2018).
 */
final class EmbeddingSpace implements Space {
    private final List<Centred> models;

    /** {@code everyday}: what people talk about. */
    EmbeddingSpace(List<Embedding> models, List<String> everyday) {
        this.models = models.stream().map(model -> Centred.on(model, everyday)).toList();
    }

    @Override
    public Nearness learn(List<String> sentences) {
        var slips = new Slips(sentences, models.getFirst().model());
        List<Places> places = models.stream()
                .map(model -> Places.of(model, sentences.stream().map(slips::righted).toList())).toList();
        return sentence -> nearness(slips.righted(sentence), places, sentences.size());
    }

    /** Found on public sets of intents, as they are and with examples that are alike, and on our own. */
    @Override
    public double allowance() {
        return 0.75;
    }

    private static float[] nearness(String sentence, List<Places> places, int rows) {
        float[] near = new float[rows];
        for (Places model : places) {
            float[] place = model.of(sentence);
            for (int i = 0; i < place.length; i++) {
                add(place[i] / places.size(), model.columns()[i], near);
            }
        }
        return near;
    }

    /**
     * Where one model puts the learnt sentences.
     *
     * @param columns by dimension, then by sentence: so that the innermost loop runs over sentences
     */
    private record Places(Centred model, Map<String, float[]> learnt, float[][] columns) {
        static Places of(Centred model, List<String> sentences) {
            Map<String, float[]> learnt = new HashMap<>();
            float[][] columns = new float[model.middle().length][sentences.size()];
            for (int row = 0; row < sentences.size(); row++) {
                float[] place = learnt.computeIfAbsent(sentences.get(row), model::of);
                for (int i = 0; i < place.length; i++) {
                    columns[i][row] = place[i];
                }
            }
            return new Places(model, learnt, columns);
        }

        /** To place a sentence takes milliseconds. */
        float[] of(String sentence) {
            float[] known = learnt.get(sentence);
            return known == null ? model.of(sentence) : known;
        }
    }

    private static void add(float factor, float[] column, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * column[i];
        }
    }

    /** A model with its middle. */
    private record Centred(Embedding model, float[] middle) {
        static Centred on(Embedding model, List<String> everyday) {
            float[] middle = new float[model.of("").length];
            for (String sentence : everyday) {
                add(1f / everyday.size(), unit(model.of(sentence)), middle);
            }
            return new Centred(model, middle);
        }

        /** Of length 1. */
        float[] of(String sentence) {
            float[] place = unit(model.of(sentence));
            for (int i = 0; i < place.length; i++) {
                place[i] -= middle[i];
            }
            return unit(place);
        }

        private static float[] unit(float[] vector) {
            double squares = 0;
            for (float part : vector) {
                squares += part * part;
            }
            float[] unit = new float[vector.length];
            for (int i = 0; i < vector.length && squares > 0; i++) {
                unit[i] = (float) (vector[i] / Math.sqrt(squares));
            }
            return unit;
        }
    }
}
