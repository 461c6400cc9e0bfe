package dragoman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.sentences.Report;
import dragoman.embedding.EnglishEmbeddings;
import dragoman.model.Language;
import dragoman.understanding.WordUnderstanding;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intents are told apart no worse than was measured (docs/understanding.md), less a margin of 0.02. */
class UnderstoodTest {
    @ParameterizedTest
    @CsvSource({"en, 0.22", "ru, 0.17", "el, 0.22", "hu, 0.26", "bs, 0.24"})
    void by_words(String language, double least) throws Exception {
        assertNoWorse(new WordUnderstanding(), language, least);
    }

    /** The language that gains most stands for all: each takes its seconds. */
    @Test
    void by_meaning_word_by_word() throws Exception {
        assertNoWorse(new WordUnderstanding(EnglishEmbeddings.load()), "bs", 0.43);
    }

    private static void assertNoWorse(WordUnderstanding understanding, String language, double least)
            throws URISyntaxException {
        var file = UnderstoodTest.class.getResource("/understanding/" + language + "-train.csv");
        var folder = Objects.requireNonNull(Path.of(Objects.requireNonNull(file).toURI()).getParent());

        Report report = Understood.report(understanding, folder, new Language(language));

        assertThat(report.correlation()).as(report.line()).isGreaterThan(least);
    }
}
