package dragoman.app.admin;

import dragoman.http.Answer;

/** What the command line is told; {@code status} as HTTP counts. */
public record Told(int status, String text) {
    static Told good(String text) {
        return new Told(200, text);
    }

    static Told missing(String text) {
        return new Told(404, text);
    }

    static Told bad(String text) {
        return new Told(409, text);
    }

    Answer answer() {
        return Answer.text(status, text);
    }

    /** On the console; the exit code. */
    public int print() {
        (status == 200 ? System.out : System.err).println(text);
        return status == 200 ? 0 : 1;
    }
}
