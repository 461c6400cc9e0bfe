package dragoman.model;

/** A file that a customer may keep: a path in the bot's folder. */
public record Document(String source) {
    public Document {
        Names.notBlank("a document's source", source);
    }

    /** Its name, without the folders. */
    public String name() {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    /** The same as the media store knows it. */
    public Picture file() {
        return new Picture(source);
    }
}
