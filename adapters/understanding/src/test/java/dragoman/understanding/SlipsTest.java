package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.port.Embedding;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    private static final Embedding KNOWS_SOME_WORDS = new Embedding() {
        private final List<String> words = List.of("the", "where", "from", "money", "house");

        @Override
        public float[] of(String sentence) {
            return new float[1];
        }

        @Override
        public OptionalInt rank(String word) {
            int at = words.indexOf(word);
            return at < 0 ? OptionalInt.empty() : OptionalInt.of(1000 + at);
        }
    };

    private final Slips slips = new Slips(List.of("I want a refund", "When does my mattress arrive?"),
            KNOWS_SOME_WORDS);

    @ParameterizedTest
    @CsvSource({"i wnt a refnd, i want a refund", "whre is my matress, where is my mattress",
            "refudn pls, refund please", "HUOSE, house", "u r late, you are late"})
    void what_was_typed_in_haste_is_put_right(String typed, String meant) {
        assertThat(slips.righted(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"money from the house", "I'd like the 2nd", "xyzzy plugh", "ok", "деньги", "''"})
    void what_is_right_or_strange_stays(String typed) {
        assertThat(slips.righted(typed)).isEqualTo(typed);
    }

    @Test
    void a_model_that_does_not_tell_its_words_leaves_all_as_it_is() {
        assertThat(new Slips(List.of("a refund"), _ -> new float[1]).righted("refnd")).isEqualTo("refnd");
    }

    @Test
    void a_word_of_the_examples_goes_before_a_frequent_one() {
        var shop = new Slips(List.of("a mouse for my computer"), KNOWS_SOME_WORDS);
        assertThat(shop.righted("mouuse, rouse")).isEqualTo("mouse, mouse");
    }
}
