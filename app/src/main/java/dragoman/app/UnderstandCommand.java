package dragoman.app;

import dragoman.app.sentences.JudgedFile;
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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tries the classifier of intents on sentences from outside: docs/understanding.md. */
@Command(name = "understand", mixinStandardHelpOptions = true, description = "Learn intents from labelled sentences and judge others by them (CSV files with the columns sentence,label).")
final class UnderstandCommand implements Callable<Integer> {
    @Option(names = "--train", paramLabel = "FILE.csv", required = true, description = "the sentences to learn from; 'none' for those without an intent")
    Path train = Path.of("train.csv");

    @Option(names = "--test", paramLabel = "FILE.csv", required = true, description = "the sentences to judge, each alone")
    Path test = Path.of("test.csv");

    @Option(names = "--out", paramLabel = "FILE.csv", required = true, description = "where to write sentence,label,predicted,confidence")
    Path out = Path.of("out.csv");

    @Option(names = "--language", paramLabel = "XX", defaultValue = "en", description = "of the sentences: en, ru, el, hu, bs, sr, hr (default: ${DEFAULT-VALUE})")
    String language = "en";

    @Option(names = "--without-embeddings", description = "by words alone, as a bot does unless its configuration says otherwise")
    boolean withoutEmbeddings;

    @Override
    public Integer call() {
        List<Labelled> examples = LabelledFile.read(train);
        List<Labelled> sentences = LabelledFile.read(test);
        if (examples.stream().allMatch(example -> example.label().isEmpty())) {
            throw new Trouble(train + ": there is no sentence with an intent to learn from.");
        }
        IntentClassifier classifier = teacher().learn(examples);
        List<Guess> guesses = sentences.stream().map(Labelled::sentence).map(classifier::best).toList();
        JudgedFile.write(out, sentences, guesses);
        System.out.println(Report.of(sentences, guesses).line());
        return 0;
    }

    private IntentTeacher teacher() {
        var spoken = spoken();
        return withoutEmbeddings
                ? IntentTeacher.byWords(spoken)
                : IntentTeacher.byMeaning(spoken, EnglishEmbeddings.load());
    }

    private Language spoken() {
        try {
            return new Language(language);
        } catch (IllegalArgumentException e) {
            throw new Trouble("--language " + language + ": this is no code of a language, such as en.");
        }
    }
}
