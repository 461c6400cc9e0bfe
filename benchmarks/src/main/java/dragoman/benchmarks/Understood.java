package dragoman.benchmarks;

import dragoman.app.sentences.LabelledFile;
import dragoman.app.sentences.Report;
import dragoman.embedding.EnglishEmbeddings;
import dragoman.model.Language;
import dragoman.understanding.IntentTeacher;
import dragoman.understanding.intent.Guess;
import dragoman.understanding.intent.IntentClassifier;
import dragoman.understanding.intent.Labelled;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How well intents are told apart in five languages: learns {@code <language>-train.csv}, judges {@code <language>-test.csv}, and prints for
 * each language the share of intents found, of other talk refused, and Matthews' correlation, with the time a sentence took.
 */
final class Understood {
    private static final List<String> LANGUAGES = List.of("en", "ru", "el", "hu", "bs");

    private Understood() {}

    /** {@code arguments}: the folder of the files; by default that of the sources. */
    public static void main(String[] arguments) {
        Path folder = Path
                .of(arguments.length > 0 ? arguments[0] : "benchmarks/src/main/resources/understanding");
        print("en, by meaning", IntentTeacher.byMeaning(Language.ENGLISH, EnglishEmbeddings.load()), folder,
                "en");
        for (String language : LANGUAGES) {
            print(language + ", by words", IntentTeacher.byWords(new Language(language)), folder, language);
        }
    }

    private static void print(String title, IntentTeacher teacher, Path folder, String language) {
        List<Labelled> sentences = LabelledFile.read(folder.resolve(language + "-test.csv"));
        IntentClassifier classifier = teacher
                .learn(LabelledFile.read(folder.resolve(language + "-train.csv")));
        long begin = System.nanoTime();
        List<Guess> guesses = sentences.stream().map(Labelled::sentence).map(classifier::best).toList();
        double micros = (System.nanoTime() - begin) / 1e3 / sentences.size();
        System.out.printf(Locale.ROOT, "%-15s %s; %.0f µs a sentence%n", title,
                Report.of(sentences, guesses).line(),
                micros);
    }
}
