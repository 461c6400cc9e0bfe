package dragoman.engine;

import dragoman.engine.Question.Choice;
import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Profile;
import dragoman.model.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which language we speak. */
final class Languages {
    static final String PREFIX = "language/";
    private static final int CLEAR = 4;

    private Languages() {}

    /** Of somebody new: what the messenger tells, if we speak it; otherwise the shop's own. */
    static void first(Draft draft, Profile profile) {
        var language = profile.language().filter(l -> speaks(draft, l)).orElse(draft.bot().shop().source());
        if (!language.equals(draft.language())) {
            draft.set(draft.customer().speaking(language));
        }
    }

    /** The first text shows better than a profile which language somebody speaks. */
    static void heard(Draft draft, Reading reading) {
        reading.language().filter(l -> speaks(draft, l) && !l.equals(draft.language()))
                .ifPresent(l -> draft.set(draft.customer().speaking(l)));
    }

    /** Whoever writes clearly, or twice, in another of our languages is followed, and told the way back. */
    static void follow(Draft draft, Said said) {
        var back = name(draft, draft.language());
        if (changes(draft, said)) {
            Speaker.say(draft, "language-followed", Map.of("back", back));
        }
    }

    /**
     * To somebody who waits for a person, or talks with one, we speak the language that they ask for or write in from now on; whether that is news.
     * Nothing is said of it where they merely write so.
     */
    static boolean besides(Draft draft, Said said) {
        var asked = asked(draft, said);
        asked.ifPresent(language -> draft.set(draft.customer().speaking(language)));
        return asked.isPresent() || changes(draft, said);
    }

    /** Another language of ours, by its name alone or in so many words: 'in Greek, please'. */
    static Optional<Language> asked(Draft draft, Said said) {
        var command = Commands.exactly(said.reading())
                .filter(found -> found.phrase().name().startsWith(PREFIX));
        return called(draft, said.text()).or(() -> command.flatMap(found -> of(draft, found)))
                .filter(language -> speaks(draft, language) && !language.equals(draft.language()));
    }

    private static boolean changes(Draft draft, Said said) {
        var other = said.reading().language().filter(l -> speaks(draft, l) && !l.equals(draft.language()));
        if (other.isEmpty() || Answering.waitsForText(draft)
                || Matches.best(said.reading(), PhraseKey.Kind.COMMAND, Matches.SURE)
                        .filter(match -> match.phrase().name().startsWith("language")).isPresent()) {
            draft.set(draft.mood().hearing(Optional.empty()));
            return false;
        }
        var clear = said.words() >= CLEAR;
        if (!clear && !draft.mood().heard().equals(other)) {
            draft.set(draft.mood().hearing(other));
            return false;
        }
        draft.set(draft.mood().hearing(Optional.empty()));
        draft.set(draft.customer().speaking(other.get()));
        return true;
    }

    /** The language whose own name is all that was written. */
    static Optional<Language> called(Draft draft, String text) {
        var bare = Numbers.bare(text);
        return draft.bot().shop().languages().stream().filter(l -> name(draft, l).equalsIgnoreCase(bare))
                .findFirst();
    }

    static List<Choice> choices(Draft draft) {
        return draft.bot().shop().languages().stream()
                .map(language -> Choice.of(language.code(), name(draft, language)))
                .toList();
    }

    /** The language that is named in a text, if we speak it. */
    static Optional<Language> named(Draft draft, Reading reading) {
        return Matches.only(reading, Kind.WORD, PREFIX, Matches.SURE)
                .or(() -> Matches.only(reading, Kind.COMMAND, PREFIX, Matches.SURE))
                .flatMap(match -> of(draft, match));
    }

    static void speak(Draft draft, Language language) {
        draft.set(draft.customer().speaking(language));
        Speaker.say(draft, "language-changed");
        if (draft.pending().filter(pending -> !pending.flow().equals(OwnQuestions.LANGUAGE)).isPresent()) {
            Answering.again(draft);
        } else {
            OwnQuestions.resume(draft);
        }
    }

    static boolean speaks(Draft draft, Language language) {
        return draft.bot().shop().languages().contains(language);
    }

    private static Optional<Language> of(Draft draft, Match match) {
        var code = match.phrase().name().substring(PREFIX.length());
        return draft.bot().shop().languages().stream().filter(language -> language.code().equals(code))
                .findFirst();
    }

    private static String name(Draft draft, Language language) {
        return Speaker.words(new View(draft, language, Optional.empty(), Map.of()),
                "language-name");
    }
}
