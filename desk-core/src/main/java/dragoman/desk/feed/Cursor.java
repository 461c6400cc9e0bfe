package dragoman.desk.feed;

/**
 * A place in the feed.
 *
 * @param start of the program that counts: after a restart counting begins anew
 * @param number of the last change that is known
 */
public record Cursor(String start, long number) {
    @Override
    public String toString() {
        return start + "." + number;
    }

    /** Reads what {@link #toString} wrote; anything else is a place that nobody knows, so that all is loaded anew. */
    public static Cursor parse(String text) {
        var dot = text.lastIndexOf('.');
        try {
            return new Cursor(text.substring(0, Math.max(0, dot)), Long.parseLong(text.substring(dot + 1)));
        } catch (NumberFormatException foreign) {
            return new Cursor("", 0);
        }
    }
}
