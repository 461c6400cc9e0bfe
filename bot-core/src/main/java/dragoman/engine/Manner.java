package dragoman.engine;

import dragoman.model.Match;
import dragoman.model.PhraseKey.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** How the customer talks, read from what they do: in a hurry, undecided, short of words. */
final class Manner {
    private static final int A_SENTENCE = 4;
    private static final int A_WORD_OR_TWO = 2;
    private static final Duration LONG = Duration.ofMinutes(10);

    private Manner() {}

    static void notice(Draft draft, Said said) {
        if (Answering.waitsForText(draft)) {
            return;
        }
        var mood = draft.mood();
        if (Matches.word(said.reading(), "hurry") >= Matches.OPTION) {
            mood = mood.inHurry();
        }
        if (Matches.word(said.reading(), "unsure") >= Matches.OPTION) {
            mood = mood.unsurer(2);
        }
        if (said.words() >= A_SENTENCE) {
            mood = mood.talkative();
        }
        draft.set(mood);
    }

    /** 'Hurry up': is told that we do. */
    static boolean takesHaste(Draft draft, Said said) {
        var haste = Matches.nothingElse(said.reading(), List.of("hurry"));
        if (haste) {
            Speaker.say(draft, "in-haste");
        }
        return haste;
    }

    /** A choice that takes long is a hard one. */
    static void pause(Draft draft) {
        var asked = draft.pending().filter(pending -> !pending.shown().isEmpty()).isPresent();
        if (asked && draft.progress().heardAt().plus(LONG).isBefore(draft.now())) {
            draft.set(draft.mood().unsurer(1));
        }
    }

    static void turnedDown(Draft draft) {
        draft.set(draft.mood().unsurer(1));
    }

    static void notUnderstood(Draft draft, Said said) {
        if (said.words() <= A_WORD_OR_TWO) {
            draft.set(draft.mood().terser());
        }
    }

    /** 'Boots, but I hate leather': what is named as disliked is not chosen. */
    static Said withoutDisliked(Draft draft, Said said) {
        if (Matches.word(said.reading(), "dislike") < Matches.OPTION || Answering.waitsForText(draft)) {
            return said;
        }
        var liked = new LinkedHashSet<Object>();
        var disliked = new LinkedHashSet<Object>();
        for (var clause : said.reading().clauses()) {
            var names = clause.matches().stream().map(Match::phrase).toList();
            (Matches.word(Several.part(said, clause).reading(), "dislike") >= Matches.OPTION
                    ? disliked
                    : liked)
                    .addAll(names);
        }
        if (said.reading().clauses().isEmpty()) {
            said.reading().matches().forEach(match -> disliked.add(match.phrase()));
        }
        disliked.removeAll(liked);
        var kept = new ArrayList<>(said.reading().matches());
        kept.removeIf(match -> (match.phrase().kind() == Kind.OPTION || match.phrase().kind() == Kind.ITEM)
                && disliked.contains(match.phrase()));
        return new Said(said.text(), said.reading().withMatches(kept));
    }
}
