package dragoman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.sentences.LabelledFile;
import dragoman.app.sentences.Report;
import dragoman.model.Language;
import dragoman.understanding.IntentTeacher;
import dragoman.understanding.intent.Labelled;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By words, intents are told apart no worse than was measured (docs/understanding.md), less a margin of 0.02. */
class UnderstoodTest {
    @ParameterizedTest
    @CsvSource({"en, 0.22", "ru, 0.13", "el, 0.13", "hu, 0.26", "bs, 0.24"})
    void intents_are_told_apart_no_worse_than_measured(String language, double least) throws Exception {
        var classifier = IntentTeacher.byWords(new Language(language)).learn(sentences(language, "train"));
        var test = sentences(language, "test");

        var report = Report.of(test, test.stream().map(Labelled::sentence).map(classifier::best).toList());

        assertThat(report.correlation()).as(report.line()).isGreaterThan(least);
    }

    private static List<Labelled> sentences(String language, String part) throws URISyntaxException {
        var file = UnderstoodTest.class.getResource("/understanding/" + language + "-" + part + ".csv");
        return LabelledFile.read(Path.of(Objects.requireNonNull(file).toURI()));
    }
}
