package dragoman.flow.yaml;

import dragoman.flow.Place;
import java.util.List;

/** A file that somebody wrote: its path in the bot's folder and its lines. */
public record Source(String path, List<String> lines) {
    public Source {
        lines = List.copyOf(lines);
    }

    public static Source of(String path, String text) {
        return new Source(path, text.lines().toList());
    }

    /** The line as it stands; {@code ""} beyond the end. Lines count from 1. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** Lines and columns count from 1. */
    public Spot at(int line, int column) {
        return new Spot(this, line, column);
    }

    public Spot start() {
        return at(1, 1);
    }

    String text() {
        return String.join("\n", lines);
    }

    Place place(int line, int column) {
        return new Place(path, line, column);
    }
}
