package dragoman.model;

/** A person of the shop who answers customers. */
public record AgentId(String value) {
    /** Whoever answers from the messenger's own app, past the desk: who it is, nobody tells us. */
    public static final AgentId ELSEWHERE = new AgentId("messenger");

    public AgentId {
        Names.notBlank("an agent's name", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
