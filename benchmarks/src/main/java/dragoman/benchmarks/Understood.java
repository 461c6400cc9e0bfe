package dragoman.benchmarks;

import dragoman.app.sentences.LabelledFile;
import dragoman.app.sentences.Report;
import dragoman.embedding.EnglishEmbeddings;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import dragoman.port.Lexicon;
import dragoman.port.Phrase;
import dragoman.port.Reader;
import dragoman.understanding.WordUnderstanding;
import dragoman.understanding.intent.Guess;
import dragoman.understanding.intent.Labelled;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How well intents are told apart in five languages, by meaning and by words, as a bot reads: learns {@code <language>-train.csv}, judges
 * {@code <language>-test.csv}, and prints for each language the share of intents found, of other talk refused, and Matthews' correlation, with the
 * time a sentence took.
 */
final class Understood {
    private static final List<String> LANGUAGES = List.of("en", "ru", "el", "hu", "bs");
    private static final Guess NOTHING = new Guess("nothing", 0);

    private Understood() {}

    /** {@code arguments}: the folder of the files; by default that of the sources. */
    public static void main(String[] arguments) {
        Path folder = Path
                .of(arguments.length > 0 ? arguments[0] : "benchmarks/src/main/resources/understanding");
        var byMeaning = new WordUnderstanding(EnglishEmbeddings.load());
        var byWords = new WordUnderstanding();
        for (String code : LANGUAGES) {
            var language = new Language(code);
            print(code + ", by meaning", byMeaning, folder, language);
            print(code + ", by words", byWords, folder, language);
        }
    }

    private static void print(String title, WordUnderstanding understanding, Path folder, Language language) {
        Reader reader = reader(understanding, folder, language);
        List<Labelled> sentences = LabelledFile.read(folder.resolve(language.code() + "-test.csv"));
        long begin = System.nanoTime();
        Report report = report(reader, sentences, language);
        System.out.printf(Locale.ROOT, "%-15s %s; %.0f µs a sentence%n", title, report.line(),
                (System.nanoTime() - begin) / 1e3 / sentences.size());
    }

    /** What it makes of the test sentences of that language. */
    static Report report(WordUnderstanding understanding, Path folder, Language language) {
        return report(reader(understanding, folder, language),
                LabelledFile.read(folder.resolve(language.code() + "-test.csv")), language);
    }

    private static Report report(Reader reader, List<Labelled> sentences, Language language) {
        return Report.of(sentences,
                sentences.stream().map(one -> guess(reader.read(one.sentence(), language))).toList());
    }

    private static Reader reader(WordUnderstanding understanding, Path folder, Language language) {
        return understanding.learn(
                lexicon(language, LabelledFile.read(folder.resolve(language.code() + "-train.csv"))));
    }

    private static Lexicon lexicon(Language language, List<Labelled> examples) {
        Map<String, List<String>> byLabel = examples.stream().filter(one -> one.label().isPresent())
                .collect(Collectors.groupingBy(one -> one.label().get(), LinkedHashMap::new,
                        Collectors.mapping(Labelled::sentence, Collectors.toList())));
        return new Lexicon(List.of(language), Optional.empty(), byLabel.entrySet().stream().map(
                each -> new Phrase(new PhraseKey(Kind.INTENT, each.getKey()), language, each.getValue()))
                .toList());
    }

    private static Guess guess(Reading reading) {
        return reading.matches().stream().filter(match -> match.phrase().kind() == Kind.INTENT).findFirst()
                .map(match -> new Guess(match.phrase().name(), match.score())).orElse(NOTHING);
    }
}
