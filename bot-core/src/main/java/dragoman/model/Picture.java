package dragoman.model;

/** A picture: a path in the bot's folder or an absolute http(s) address. */
public record Picture(String source) {
    public Picture {
        Names.notBlank("a picture's source", source);
    }
}
