package dragoman.model;

/** How a call can end; a flow names a way for each. */
public enum CallResult {
    /** The system answered, and its answer looks as it should. */
    OK,
    /** The system said no, or its answer does not look as it should, or it could not be asked at all. */
    ERROR,
    /** No answer in time, and nothing can have happened there. */
    TIMED_OUT,
    /** No answer, and nobody knows whether the request arrived. */
    UNKNOWN
}
