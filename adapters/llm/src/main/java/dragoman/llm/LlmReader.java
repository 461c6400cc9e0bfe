package dragoman.llm;

import dragoman.model.Entity;
import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.model.Reading;
import dragoman.port.Reader;
import java.util.ArrayList;
import java.util.List;

/** Adds the model's choice to what was read. Thread-safe. */
final class LlmReader implements Reader {
    /** From here on an intent breaks into what is going on: the engine follows such a reading as it is. */
    private static final double SURE = 0.75;
    /** Enough to follow; less than the words themselves can reach. */
    private static final double CHOSEN = 0.78;
    /** A story is long and dear; its beginning was read already. */
    private static final int LONGEST = 600;
    private static final int FEWEST_LETTERS = 3;

    private final Reader own;
    private final Choices choices;
    private final Advisor advisor;

    LlmReader(Reader own, Choices choices, Advisor advisor) {
        this.own = own;
        this.choices = choices;
        this.advisor = advisor;
    }

    @Override
    public Reader alone() {
        return own.alone();
    }

    @Override
    public Reading read(String text, Language expected) {
        var reading = own.read(text, expected);
        if (text.length() > LONGEST || isSure(text, reading)) {
            return reading;
        }
        return advisor.choice(choices.ask(Mask.over(text, reading.entities()), reading)).map(choices::key)
                .map(key -> with(reading, key)).orElse(reading);
    }

    /** Something was found surely, or there is nothing to tell but numbers, dates and addresses. */
    private static boolean isSure(String text, Reading reading) {
        return reading.matches().stream().anyMatch(match -> match.score() >= SURE || match.whole())
                || letters(text, reading.entities()) < FEWEST_LETTERS;
    }

    private static long letters(String text, List<Entity> entities) {
        var rest = new StringBuilder(text);
        entities.forEach(found -> rest.replace(found.start(), found.end(),
                " ".repeat(found.end() - found.start())));
        return rest.codePoints().filter(Character::isLetter).count();
    }

    /** The chosen one stands where its score puts it: behind nothing, since all others are less sure. */
    private static Reading with(Reading reading, PhraseKey key) {
        var matches = new ArrayList<Match>();
        matches.add(new Match(key, CHOSEN, false));
        reading.matches().stream().filter(match -> !match.phrase().equals(key)).forEach(matches::add);
        return reading.withMatches(matches);
    }
}
