package dragoman.calls;

/** What became of one try. */
sealed interface Attempt {
    /** The system answered. */
    record Answered(int status, byte[] body) implements Attempt {}

    /** Nothing went out. {@code late}: since the time was over. */
    record NotSent(String why, boolean late) implements Attempt {}

    /** It went out, wholly or in part, and no answer came. */
    record Lost(String why) implements Attempt {}

    /** It will never go out. */
    record Refused(String why) implements Attempt {}
}
