package dragoman.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.port.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RememberingTest {
    private final List<String> asked = new ArrayList<>();
    private final Embedding remembering = new Remembering(new Embedding() {
        @Override
        public float[] of(String sentence) {
            asked.add(sentence);
            return new float[]{sentence.length(), 1};
        }

        @Override
        public OptionalInt rank(String word) {
            return OptionalInt.of(word.length());
        }
    });

    @Test
    void a_sentence_is_placed_once() {
        assertThat(remembering.of("where is my parcel")).isEqualTo(remembering.of("where is my parcel"))
                .containsExactly(18, 1);
        remembering.of("hello");

        assertThat(asked).containsExactly("where is my parcel", "hello");
        assertThat(remembering.rank("shoe")).hasValue(4);
    }

    @Test
    void who_changes_a_place_changes_nobody_elses() {
        remembering.of("hello")[0] = 7;

        assertThat(remembering.of("hello")).containsExactly(5, 1);
    }
}
