package dragoman.webchat;

/** What a stream is told. */
enum Signal {
    /** There is more in the transcript. */
    NEWS,
    /** The bot, or a person, is typing. */
    TYPING,
    /** Too many windows are open: this one is the oldest. */
    BYE,
    /** The listener stops, or the caller has gone. */
    STOP,
    /** Nothing has happened for a while. */
    QUIET
}
