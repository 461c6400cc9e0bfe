package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.port.Phrase;
import java.util.LinkedHashMap;
import java.util.Optional;

/** What a flow or an answer is about, in words for customers. */
final class Topics {
    private Topics() {}

    /** Its title, else how customers ask for it, else its name. */
    static String of(Draft draft, String name) {
        return draft.bot().flow(name).flatMap(Flow::title).map(title -> Speaker.fill(draft, title))
                .or(() -> asked(draft, name, draft.language()))
                .or(() -> asked(draft, name, draft.bot().shop().source()))
                .orElseGet(() -> name.replace('-', ' '));
    }

    /** What was going on in a flow: the words for it, else its title, else what was answered. */
    static String unfinished(Draft draft, String name) {
        var title = draft.bot().flow(name).flatMap(Flow::title);
        var known = known(draft, name);
        return title.isPresent() || known.isEmpty() ? of(draft, name) : known;
    }

    private static String known(Draft draft, String name) {
        var known = new LinkedHashMap<String, String>();
        var view = View.of(draft);
        draft.bot().flow(name).ifPresent(flow -> flow.nodes().values()
                .forEach(node -> Walk.answer(node.step()).ifPresent(slot -> draft.conversation().slot(slot)
                        .ifPresent(value -> known.put(slot, Values.shown(view, slot, value))))));
        return String.join(", ", known.values());
    }

    private static Optional<String> asked(Draft draft, String name, Language language) {
        var key = new PhraseKey(Kind.INTENT, name);
        return draft.bot().lexicon().phrases().stream()
                .filter(phrase -> phrase.key().equals(key) && phrase.language().equals(language))
                .map(Phrase::texts).filter(texts -> !texts.isEmpty()).map(texts -> texts.getFirst())
                .findFirst();
    }
}
