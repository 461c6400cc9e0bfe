package dragoman.model;

/** The messenger's own id of an event; with channel and bot it is unique, and so tells a repetition. */
public record EventId(String value) {
    public EventId {
        Names.notBlank("an event's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
