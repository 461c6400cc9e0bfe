package dragoman.calls;

import dragoman.http.outgoing.Outcome;

/** What became of one try. */
sealed interface Attempt {
    /** It was made. */
    record Made(Outcome outcome) implements Attempt {}

    /** It was not made; {@code late}: since the time was over. */
    record NotMade(String why, boolean late) implements Attempt {}

    /** It will never be made. */
    record Refused(String why) implements Attempt {}
}
