package dragoman.flow.text;

/** Mends a sentence where a word has dropped out: {@code "Thank you, {name?}!"} becomes {@code "Thank you!"}. */
final class Seam {
    private Seam() {}

    static void join(StringBuilder out, String next, boolean dropped) {
        if (!dropped) {
            out.append(next);
        } else if (beginsSentence(out)) {
            begin(out, next);
        } else {
            mend(out, next);
        }
    }

    private static boolean beginsSentence(StringBuilder out) {
        int end = withoutSpaces(out);
        return end == 0 || ".!?…\n".indexOf(out.charAt(end - 1)) >= 0;
    }

    private static int withoutSpaces(StringBuilder out) {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** What led to the dropped word is gone too, and the sentence begins with what follows. */
    private static void begin(StringBuilder out, String next) {
        int from = 0;
        while (from < next.length() && " ,;:!?.".indexOf(next.charAt(from)) >= 0) {
            from++;
        }
        var rest = next.substring(from);
        if (rest.startsWith("\n") && (out.isEmpty() || out.charAt(out.length() - 1) == '\n')) {
            rest = rest.substring(1);
        }
        if (rest.isEmpty() || Character.isWhitespace(rest.charAt(0))) {
            out.setLength(withoutSpaces(out));
            out.append(rest);
            return;
        }
        int first = rest.codePointAt(0);
        out.appendCodePoint(Character.toTitleCase(first)).append(rest, Character.charCount(first),
                rest.length());
    }

    /** The comma, dash or space that led to the dropped word goes with it. */
    private static void mend(StringBuilder out, String next) {
        int end = withoutSpaces(out);
        boolean spaced = end < out.length();
        if (end > 0 && out.charAt(end - 1) == ',') {
            end--;
        } else if (spaced && end > 1 && "·–—-".indexOf(out.charAt(end - 1)) >= 0
                && out.charAt(end - 2) == ' ') {
            end -= 2;
        }
        out.setLength(end);
        if (next.startsWith(")") && !out.isEmpty() && out.charAt(end - 1) == '(') {
            out.setLength(end - 1);
            out.setLength(withoutSpaces(out));
            out.append(next, 1, next.length());
            return;
        }
        if (spaced && !next.isEmpty() && Character.isLetterOrDigit(next.codePointAt(0))) {
            out.append(' ');
        }
        out.append(next);
    }
}
