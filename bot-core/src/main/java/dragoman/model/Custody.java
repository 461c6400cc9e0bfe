package dragoman.model;

/** Who owns the conversation; the epoch grows by one with each change of owner, so that an older claim or line is known as such. */
public record Custody(Ownership owner, long epoch) {
    public static final Custody BOT = new Custody(new Ownership.Bot(), 0);

    public Custody passedTo(Ownership next) {
        return new Custody(next, epoch + 1);
    }
}
