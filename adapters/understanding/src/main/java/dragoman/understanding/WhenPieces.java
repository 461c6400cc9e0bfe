package dragoman.understanding;

import dragoman.understanding.WhenText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a text into the pieces in which one language reads days and times. One use. */
final class WhenPieces {
    private static final String DASHES = "-–—‑−";
    private static final int SHORTEST_ROOT = 2;

    private final String text;
    private final Utterance words;
    private final Tongue tongue;
    private final DigitWhen digits;
    private final List<Piece> pieces = new ArrayList<>();

    WhenPieces(String text, Utterance words, Tongue tongue, DigitWhen digits) {
        this.text = text;
        this.words = words;
        this.tongue = tongue;
        this.digits = digits;
    }

    WhenText cut() {
        for (int at = 0; at < words.size();) {
            at = switch (words.token(at).kind()) {
                case NUMBER -> number(at);
                case WORD -> word(at);
                case OPAQUE, SIGN -> add(at, at + 1, Piece.Kind.OTHER, Optional.empty());
            };
        }
        return new WhenText(pieces, tongue.when(), tongue.grammar());
    }

    private int number(int at) {
        dash(at);
        var clock = digits.clock(at);
        if (clock.isPresent()) {
            var found = clock.get();
            var filling = Filling.clock(found.what(), pieces.size() + 1, found.sure());
            return add(at, found.to(), Piece.Kind.CLOCK, Optional.of(filling));
        }
        int to = digits.date(at).map(DigitWhen.Found::to).orElse(at + 1);
        while (to < words.size() && digits.continues(to)) {
            to++;
        }
        boolean alone = to == at + 1 && !text.startsWith("%", words.token(at).end());
        return add(at, to, alone ? Piece.Kind.NUMBER : Piece.Kind.OTHER, Optional.empty());
    }

    /** A dash between two numbers is a word of its own: '10-12', '10am-2pm'. */
    private void dash(int at) {
        if (!words.number(at - 1) && !words.number(at - 2)) {
            return;
        }
        String between = text.substring(words.token(at - 1).end(), words.token(at).start()).strip();
        if (between.length() == 1 && DASHES.contains(between)) {
            int start = words.token(at - 1).end();
            pieces.add(new Piece("-", Piece.Kind.WORD, 0, Optional.empty(), start, words.token(at).start(),
                    false));
        }
    }

    private int add(int from, int to, Piece.Kind kind, Optional<Filling> filling) {
        Token first = words.token(from);
        boolean afterDash = !pieces.isEmpty() && pieces.getLast().word().equals("-");
        int value = kind == Piece.Kind.NUMBER ? digits.value(from) : 0;
        pieces.add(new Piece(first.word(), kind, value, filling, first.start(), words.token(to - 1).end(),
                first.opens() && !afterDash));
        return to;
    }

    private int word(int at) {
        String form = tongue.form(words.token(at).word());
        if (tongue.when().all().contains(form) || !split(at, form)) {
            piece(at, form, words.token(at).opens());
        }
        return at + 1;
    }

    private void piece(int at, String word, boolean opens) {
        Token token = words.token(at);
        pieces.add(new Piece(word, Piece.Kind.WORD, 0, Optional.empty(), token.start(), token.end(), opens));
    }

    private boolean split(int at, String form) {
        for (String ending : tongue.when().endings()) {
            String root = form.endsWith(ending) ? form.substring(0, form.length() - ending.length()) : "";
            if (root.length() >= SHORTEST_ROOT && tells(root)) {
                piece(at, root, words.token(at).opens());
                piece(at, ending, false);
                return true;
            }
        }
        for (String beginning : tongue.when().beginnings()) {
            String rest = form.startsWith(beginning) ? form.substring(beginning.length()) : "";
            if (rest.length() >= SHORTEST_ROOT && tongue.grammar().ordinal(rest).isPresent()) {
                piece(at, beginning, words.token(at).opens());
                piece(at, rest, false);
                return true;
            }
        }
        return false;
    }

    /** Only words of time and number have endings that we cut off. */
    private boolean tells(String root) {
        Set<String> known = tongue.when().all();
        return known.contains(root) || tongue.grammar().number(root).isPresent();
    }
}
