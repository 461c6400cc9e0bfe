package dragoman.understanding;

import dragoman.understanding.intent.Nearness;
import dragoman.understanding.intent.Space;
import java.util.List;

/**
 * Compares sentences half by what their words mean in English, half by the words themselves: glosses lose endings and order, words know no
 * others that mean the same.
 */
final class GlossedSpace implements Space {
    private final Glossary glossary;
    private final Space meaning;
    private final Space words;

    /** {@code meaning} compares English sentences, {@code words} those of the language itself. */
    GlossedSpace(Glossary glossary, Space meaning, Space words) {
        this.glossary = glossary;
        this.meaning = meaning;
        this.words = words;
    }

    @Override
    public Nearness learn(List<String> sentences) {
        Nearness byMeaning = meaning.learn(sentences.stream().map(glossary::english).toList());
        Nearness byWords = words.learn(sentences);
        return sentence -> mean(byMeaning.toAll(glossary.english(sentence)), byWords.toAll(sentence));
    }

    private static float[] mean(float[] these, float[] those) {
        float[] mean = new float[these.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (these[i] + those[i]) / 2;
        }
        return mean;
    }

    @Override
    public double allowance() {
        return meaning.allowance();
    }
}
