package dragoman.engine;

import dragoman.flow.Text;
import dragoman.model.Reply;
import java.util.Map;

/** Finds the words: the variant, the language, what is filled in. */
final class Speaker {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Speaker() {}

    /** Says a text as a line of its own; an empty one is not said. */
    static void say(Draft draft, Text text) {
        sayFilled(draft, fill(draft, text));
    }

    /** Says words of the engine's own. */
    static void say(Draft draft, String key) {
        say(draft, draft.bot().words().text(key));
    }

    static void say(Draft draft, String key, Map<String, ?> extra) {
        sayFilled(draft, fill(View.of(draft).with(extra), draft.bot().words().text(key)));
    }

    static void sayFilled(Draft draft, String line) {
        if (!line.isBlank()) {
            draft.say(Reply.text(line, draft.language()));
        }
    }

    static String fill(Draft draft, Text text) {
        return fill(View.of(draft), text);
    }

    /** A variant, never the same twice in a row. */
    static String fill(View view, Text text) {
        var variants = text.in(view.language());
        return variants.get(variants.size() == 1 ? 0 : choose(view.draft(), text.key(), variants.size()))
                .fill(view);
    }

    /** The first variant of the engine's own words, for buttons and parts of sentences. */
    static String words(View view, String key) {
        return view.draft().bot().words().text(key).in(view.language()).getFirst().fill(view);
    }

    static String words(Draft draft, String key) {
        return words(View.of(draft), key);
    }

    private static int choose(Draft draft, String key, int variants) {
        var last = draft.talk().variants().get(key);
        var chance = (draft.progress().seed() ^ key.hashCode()) * MIX + draft.turn();
        chance = (chance ^ (chance >>> 31)) * MIX;
        var chosen = last == null
                ? Math.floorMod(chance >>> 17, variants)
                : Math.floorMod(last + 1 + Math.floorMod(chance >>> 17, variants - 1), variants);
        draft.set(draft.talk().said(key, chosen));
        return chosen;
    }
}
