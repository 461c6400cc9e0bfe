package dragoman.desk.people;

/** What a person may do with a bot's conversations; each may also do what the ones before may. */
public enum Role {
    /** Answers customers. */
    AGENT,
    /** Sees complaints and figures, takes and reassigns what colleagues have. */
    SUPERVISOR,
    /** Manages people, exports and erases. */
    OWNER;

    /** Whether who has this role may do what {@code other} may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }
}
