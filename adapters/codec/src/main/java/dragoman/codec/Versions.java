package dragoman.codec;

/** Brings what older versions wrote into today's form. */
final class Versions {
    static final int NOW = 1;

    private Versions() {}

    /** Reads a document; a later form is added as a case that rewrites the one before it. */
    static JsonIn current(byte[] json) {
        var document = JsonIn.document(json);
        return switch (document.integer("v", 0)) {
            case NOW -> document;
            case 0 -> throw new Unreadable("a document without a version");
            default -> throw new Unreadable("a document of version " + document.integer("v", 0)
                    + ", written by a newer Dragoman; this one reads up to " + NOW);
        };
    }
}
