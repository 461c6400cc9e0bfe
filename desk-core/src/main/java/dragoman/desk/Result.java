package dragoman.desk;

/** What became of a wish of the desk. */
public sealed interface Result {
    /** Done. */
    record Done() implements Result {}

    /** There is nothing under this id. */
    record NotFound(String what) implements Result {}

    /** Not done. */
    record NotDone(Why why) implements Result {}
}
