package dragoman.flow.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words what YAML could not read, and prints the line as it should be. */
final class SyntaxError {
    private SyntaxError() {}

    static void note(YamlEngineException e, Source source, Notes notes) {
        switch (e) {
            case YamlReader.TooDeep deep -> notes.error("too-deep", deep.spot(),
                    "This is nested deeper than anybody can read.",
                    "Take out some of the brackets or levels.");
            case MarkedYamlEngineException marked -> {
                var problem = marked.getProblem() == null ? "" : marked.getProblem();
                var spot = spot(marked, source);
                notes.error("syntax", spot, plain(problem, spot), remedy(problem, spot));
            }
            case ReaderException reader -> notes.error("odd-character", find(source, reader.getCodePoint()),
                    "There is a character here that cannot be written in YAML (number "
                            + Integer.toHexString(reader.getCodePoint()) + ").",
                    "Delete it and write the word anew.");
            default -> notes.error("syntax", source.start(), "YAML cannot read this file: " + e.getMessage(),
                    "Compare it with an example in docs/flow-language.md.");
        }
    }

    /** With the line as it was probably meant. */
    static void note(MarkedYamlEngineException e, Slip slip, Source source, Notes notes) {
        var stumbled = spot(e, source);
        boolean behind = slip.kind().ordinal() < Slip.Kind.CURLY.ordinal();
        var spot = stumbled.line() == slip.line() && !behind
                ? stumbled
                : source.at(slip.line(), Slips.indent(source.line(slip.line())).length() + 1);
        boolean vague = slip.kind() == Slip.Kind.BITES || slip.kind() == Slip.Kind.QUOTED;
        notes.error("syntax", spot,
                vague && spot.equals(stumbled)
                        ? plain(String.valueOf(e.getProblem()), spot)
                        : slip.kind().said(),
                slip.remedy());
    }

    private static Spot spot(MarkedYamlEngineException e, Source source) {
        return Mending.opening(e)
                ? spot(source, e.getContextMark().orElseThrow())
                : e.getProblemMark().map(mark -> spot(source, mark)).orElseGet(source::start);
    }

    private static String plain(String problem, Spot spot) {
        if (problem.contains("mapping values are not allowed")) {
            return "A colon with a space behind it begins a value here, so this text cannot be read.";
        }
        if (problem.contains("that cannot start any token")) {
            return "A text cannot begin with this sign in YAML.";
        }
        if (problem.contains("end of stream")) {
            return "Something is opened here with a quotation mark or a bracket and never closed.";
        }
        if (Quoting.whereYamlBites(spot.excerpt()).isPresent()) {
            return "YAML reads a part of this text as something else.";
        }
        if (problem.contains("could not find expected ':'") || problem.contains("expected <block end>")) {
            return "This line does not fit the lines above it: is it indented as they are, and has each key its colon?";
        }
        return "YAML cannot read this: " + problem.lines().findFirst().orElse("something is wrong here")
                + ".";
    }

    private static String remedy(String problem, Spot spot) {
        if (problem.contains("end of stream")) {
            return "Close it with the same sign with which it begins.";
        }
        return Quoting.whereYamlBites(spot.excerpt()).map(line -> "Put the text in quotes: " + line)
                .orElse("Begin lines that belong together at the same column, with spaces, and write 'key: value'.");
    }

    private static Spot spot(Source source, Mark mark) {
        int line = Math.min(mark.getLine() + 1, Math.max(1, source.lines().size()));
        int column = line == mark.getLine() + 1 ? mark.getColumn() + 1 : source.line(line).length() + 1;
        return source.at(line, column);
    }

    private static Spot find(Source source, int codePoint) {
        var character = Character.toString(codePoint);
        for (int number = 1; number <= source.lines().size(); number++) {
            int at = source.line(number).indexOf(character);
            if (at >= 0) {
                return source.at(number, at + 1);
            }
        }
        return source.start();
    }
}
