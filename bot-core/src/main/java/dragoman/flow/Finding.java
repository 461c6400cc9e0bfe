package dragoman.flow;

/**
 * Something about what an owner wrote: what is wrong, where, and what to do.
 *
 * @param code stable and readable: {@code unknown-key}, {@code missing-else} …
 * @param problem one sentence
 * @param remedy what to do, one sentence
 * @param excerpt the line as it stands in the file; {@code ""} where there is none
 */
public record Finding(Severity severity, String code, Place place, String problem, String remedy,
        String excerpt) {
    /** How bad it is: with an ERROR the folder is not run. */
    public enum Severity {
        ERROR, WARNING, HINT
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
