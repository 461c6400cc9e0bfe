package dragoman.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final List<String> PIECES = List.of("[CLS]", "[SEP]", "[UNK]", "shoe", "##s", "ca", "##fe",
            "!", "my", "shoes", "日");

    private final WordPieces words = new WordPieces(numbered());

    private static Map<String, Integer> numbered() {
        Map<String, Integer> numbered = new HashMap<>();
        for (String piece : PIECES) {
            numbered.put(piece, numbered.size());
        }
        return numbered;
    }

    @ParameterizedTest
    @CsvSource({"My  SHOES!,my shoes !", "Café,ca ##fe", "cas,ca ##s", "boots my,[UNK] my", "my日my,my 日 my",
            "my\u200Dmy,[UNK]"})
    void a_text_becomes_the_longest_pieces_that_the_model_knows(String text, String pieces) {
        var named = java.util.Arrays.stream(words.of(text)).mapToObj(id -> PIECES.get((int) id)).toList();

        assertThat(named).first().isEqualTo("[CLS]");
        assertThat(named).last().isEqualTo("[SEP]");
        assertThat(String.join(" ", named.subList(1, named.size() - 1))).isEqualTo(pieces);
    }

    @Test
    void a_text_is_never_longer_than_the_model_takes() {
        assertThat(words.of("my ".repeat(1000))).hasSize(128);
        assertThat(words.of("cas ".repeat(1000))).hasSizeLessThanOrEqualTo(128);
    }
}
