package dragoman.flow.yaml;

import dragoman.flow.yaml.Tree.Scalar;

/**
 * Finds the place in the file of a character of a value, by walking along both: folding, escapes and indentation make them differ, though never in
 * the order of what can be seen.
 */
final class Alignment {
    private final Source source;
    private int line;
    private int column;

    private Alignment(Spot start) {
        source = start.source();
        line = start.line();
        column = start.column();
    }

    static Spot of(Scalar scalar, int offset) {
        var walk = new Alignment(scalar.spot());
        var value = scalar.value();
        if (scalar.style() == Tree.Style.BLOCK) {
            walk.nextLine();
        }
        int at = 0;
        for (int character : value.codePoints().toArray()) {
            boolean visible = !Character.isWhitespace(character);
            if (visible && !walk.forwardTo(character, scalar.end().line())) {
                return scalar.spot();
            }
            at += Character.charCount(character);
            if (at > offset) {
                break;
            }
            walk.column += visible ? 1 : 0;
        }
        return walk.source.at(walk.line, walk.column);
    }

    private boolean forwardTo(int character, int lastLine) {
        while (line <= lastLine) {
            var codePoints = source.line(line).codePoints().toArray();
            for (int i = column - 1; i < codePoints.length; i++) {
                if (codePoints[i] == character) {
                    column = i + 1;
                    return true;
                }
            }
            nextLine();
        }
        return false;
    }

    private void nextLine() {
        line++;
        column = 1;
    }
}
