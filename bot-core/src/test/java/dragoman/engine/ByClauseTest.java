package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.model.Reading;
import dragoman.port.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ByClauseTest {

    @Test
    void our_own_words_stay_however_many_options_mean_the_same() {
        var no = new Match(PhraseKey.word("no"), 1, true);
        var options = IntStream.range(0, 30)
                .mapToObj(n -> new Match(PhraseKey.option("ask" + n, "never"), 1, true));
        var found = Stream.concat(options, Stream.of(no)).toList();
        Reader many = (text, language) -> new Reading(Optional.of(language), found, List.of());

        var read = ByClause.over(many).read("no, that is all", Language.ENGLISH);

        assertThat(read.clauses()).hasSize(2).allSatisfy(clause -> assertThat(clause.matches()).contains(no));
        assertThat(read.clauses().getFirst().matches()).hasSizeLessThan(found.size());
    }
}
