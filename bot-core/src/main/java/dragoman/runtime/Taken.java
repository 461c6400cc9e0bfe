package dragoman.runtime;

import dragoman.engine.Turn.Verdict;

/** What became of updates that were to be one turn. */
sealed interface Taken {
    /** A turn was taken, with this verdict. */
    record So(Verdict verdict) implements Taken {}

    /** They wait for more. */
    record NotYet() implements Taken {}

    /** They had come in before. */
    record Before() implements Taken {}
}
