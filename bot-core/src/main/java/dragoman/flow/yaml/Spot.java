package dragoman.flow.yaml;

import dragoman.flow.Place;

/** A place in a file that is at hand, so that its line can be shown. Lines and columns (code points) count from 1. */
public record Spot(Source source, int line, int column) {
    public Place place() {
        return source.place(line, column);
    }

    public String excerpt() {
        return source.line(line);
    }

    @Override
    public String toString() {
        return place().toString();
    }
}
