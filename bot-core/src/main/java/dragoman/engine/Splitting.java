package dragoman.engine;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dragoman.model.Capabilities.Limit;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces that fit: at a paragraph's end, else a sentence's, else a word's, else between two letters. */
final class Splitting {
    private static final int EARLIEST = 2;

    private Splitting() {}

    /** Pieces without blanks around them; none when the text is blank. */
    static List<String> pieces(String text, Limit limit) {
        var pieces = new ArrayList<String>();
        var rest = text.strip();
        while (!Measure.fits(rest, limit)) {
            var end = end(rest, Measure.fitting(rest, limit));
            var piece = rest.substring(0, end).strip();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    /** The first piece: all of the text that fits. */
    static String cut(String text, Limit limit) {
        var pieces = pieces(text, limit);
        return pieces.isEmpty() ? "" : pieces.getFirst();
    }

    private static int end(String text, int fitting) {
        var paragraph = text.lastIndexOf('\n', fitting);
        if (paragraph >= fitting / EARLIEST) {
            return paragraph;
        }
        var sentence = border(BreakIterator.getSentenceInstance(ULocale.ROOT), text, fitting);
        if (sentence >= fitting / EARLIEST) {
            return sentence;
        }
        var word = text.lastIndexOf(' ', fitting);
        if (word > 0) {
            return word;
        }
        var letter = border(BreakIterator.getCharacterInstance(ULocale.ROOT), text, fitting);
        return letter > 0 ? letter : Math.max(fitting, Character.charCount(text.codePointAt(0)));
    }

    private static int border(BreakIterator borders, String text, int fitting) {
        borders.setText(text);
        return borders.isBoundary(fitting) ? fitting : borders.preceding(fitting);
    }
}
