package dragoman.app.sentences;

import dragoman.understanding.intent.Guess;
import dragoman.understanding.intent.Labelled;
import dragoman.understanding.intent.MatthewsCorrelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How well sentences were understood.
 *
 * @param accuracy the share of the sentences with an intent whose intent was found; one taken for 'none' was not
 * @param refusal the share of the sentences without an intent that were taken for 'none'
 * @param correlation Matthews', over all intents and 'none'
 */
public record Report(int sentences, double accuracy, double refusal, double correlation) {
    /** Guesses stand in the order of the sentences. A share of nothing is 0. */
    public static Report of(List<Labelled> sentences, List<Guess> guesses) {
        var names = new TreeSet<String>();
        sentences.forEach(sentence -> sentence.label().ifPresent(names::add));
        guesses.forEach(guess -> names.add(guess.label()));
        List<String> classes = new ArrayList<>(names);
        var correlation = new MatthewsCorrelation(classes.size() + 1);
        int known = 0;
        int found = 0;
        int refused = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Optional<String> truth = sentences.get(i).label();
            Optional<String> said = Optional.of(guesses.get(i)).filter(Guess::sureEnough).map(Guess::label);
            correlation.add(place(classes, truth), place(classes, said), 1);
            known += truth.isPresent() ? 1 : 0;
            found += truth.isPresent() && truth.equals(said) ? 1 : 0;
            refused += truth.isEmpty() && said.isEmpty() ? 1 : 0;
        }
        return new Report(sentences.size(), share(found, known), share(refused, sentences.size() - known),
                correlation.value());
    }

    private static int place(List<String> classes, Optional<String> label) {
        return label.map(classes::indexOf).orElse(classes.size());
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    /** A line for people. */
    public String line() {
        return String.format(Locale.ROOT,
                "%d sentences: of those with an intent %.1f %% understood, of those without %.1f %% refused; Matthews correlation %.3f",
                sentences, 100 * accuracy, 100 * refusal, correlation);
    }
}
