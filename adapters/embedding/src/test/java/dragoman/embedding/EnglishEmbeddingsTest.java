package dragoman.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.port.Embedding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real models. */
class EnglishEmbeddingsTest {
    private static final List<Embedding> MODELS = EnglishEmbeddings.load();

    @Test
    void what_means_alike_lies_nearer_than_what_shares_words() {
        for (Embedding model : MODELS) {
            float[] parcel = model.of("Where is my parcel?");

            assertThat(cosine(parcel, model.of("my package has not arrived yet")))
                    .isGreaterThan(cosine(parcel, model.of("where is the museum?")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD83D", "🙂🙂", "\u0000", "日本語", "ναι"})
    void any_text_has_a_place_which_is_always_the_same(String text) {
        for (Embedding model : MODELS) {
            assertThat(model.of(text)).hasSize(384).isEqualTo(model.of(text)).doesNotContain(Float.NaN);
        }
    }

    @Test
    void of_a_very_long_text_the_beginning_counts() {
        String begin = "I would like to return these shoes. ";
        for (Embedding model : MODELS) {
            assertThat(model.of(begin + "word ".repeat(5000)))
                    .isEqualTo(model.of(begin + "word ".repeat(9000)));
        }
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            lengthA += a[i] * a[i];
            lengthB += b[i] * b[i];
        }
        return product / Math.sqrt(lengthA * lengthB);
    }
}
