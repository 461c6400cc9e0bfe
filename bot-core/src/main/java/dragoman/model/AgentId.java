package dragoman.model;

/** A person of the shop who answers customers. */
public record AgentId(String value) {
    public AgentId {
        Names.notBlank("an agent's name", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
