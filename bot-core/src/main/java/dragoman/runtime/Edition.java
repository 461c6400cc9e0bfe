package dragoman.runtime;

import dragoman.flow.Bot;
import dragoman.model.Conversation;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.port.Lexicon;
import dragoman.port.Phrase;
import dragoman.port.Reader;
import dragoman.port.Understanding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An earlier version of a bot, for the chats that stay on it.
 *
 * @param bot today's, with the flows of that time that have changed since
 * @param reader understands the words of both
 * @param until from then on nobody stays
 */
record Edition(Bot bot, Reader reader, Edit edit, Instant until) {
    private static final Set<PhraseKey.Kind> OF_QUESTIONS = Set.of(PhraseKey.Kind.OPTION, PhraseKey.Kind.ITEM,
            PhraseKey.Kind.WORD);

    static Edition of(Edit edit, Reader today, Understanding understanding, Instant until) {
        var lexicon = both(edit.before().lexicon(), edit.after().lexicon());
        var reader = lexicon.equals(edit.after().lexicon()) ? today : understanding.learn(lexicon);
        return new Edition(edit.both(lexicon), reader, edit, until);
    }

    /** Whether a chat goes on in the flows of that time. */
    boolean keeps(Conversation chat, Instant now) {
        return now.isBefore(until) && edit.touched(chat).isPresent() && edit.moved(chat).isEmpty();
    }

    /** Today's words, and those by which the earlier questions were answered: what starts a flow is today's alone. */
    private static Lexicon both(Lexicon before, Lexicon after) {
        var texts = new LinkedHashMap<Meaning, Set<String>>();
        after.phrases().forEach(phrase -> add(texts, phrase));
        before.phrases().stream().filter(phrase -> OF_QUESTIONS.contains(phrase.key().kind()))
                .forEach(phrase -> add(texts, phrase));
        var known = new LinkedHashMap<Meaning, Set<String>>();
        after.phrases().forEach(phrase -> add(known, phrase));
        if (texts.equals(known)) {
            return after;
        }
        var phrases = new ArrayList<Phrase>();
        texts.forEach((meaning, all) -> phrases
                .add(new Phrase(meaning.key(), meaning.language(), List.copyOf(all))));
        return new Lexicon(after.languages(), after.country(), phrases);
    }

    private static void add(Map<Meaning, Set<String>> texts, Phrase phrase) {
        texts.computeIfAbsent(new Meaning(phrase.key(), phrase.language()), _ -> new LinkedHashSet<>())
                .addAll(phrase.texts());
    }

    private record Meaning(PhraseKey key, Language language) {}
}
