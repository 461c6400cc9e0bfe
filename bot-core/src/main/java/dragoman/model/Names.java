package dragoman.model;

/** What every name must be: one check for all of them. */
final class Names {
    private Names() {}

    static String notBlank(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return value;
    }
}
