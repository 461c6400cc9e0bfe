package dragoman.authoring;

/** Compares a line of a test with what came. Line breaks and runs of spaces count as one space. */
final class Lines {
    private static final String AND_SO_ON = "…";

    private Lines() {}

    static boolean same(String expected, String came) {
        return plain(expected).equals(plain(came));
    }

    /** The same, or, with … at the end, a beginning of it. */
    static boolean fits(String expected, String came) {
        var wanted = plain(expected);
        if (wanted.endsWith("...")) {
            wanted = wanted.substring(0, wanted.length() - 3) + AND_SO_ON;
        }
        return same(wanted, came) || (wanted.endsWith(AND_SO_ON)
                && plain(came).startsWith(wanted.substring(0, wanted.length() - 1).stripTrailing()));
    }

    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Where the two begin to differ. */
    static int difference(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
