package dragoman.codec;

import dragoman.model.AgentId;
import dragoman.model.Ownership;
import java.time.Instant;

/** Who owns a conversation: {@code {"t":"assigned","queue":…,"since":…,"agent":…}}; nothing at all for the bot. */
final class OwnershipJson {
    private OwnershipJson() {}

    static void write(JsonOut out, Ownership owner) {
        switch (owner) {
            case Ownership.Bot() -> out.text("t", "bot");
            case Ownership.Queued(var queue, var since) -> put(out, "queued", queue, since);
            case Ownership.WaitingForHours(var queue, var since, var opens) -> {
                put(out, "waiting-for-hours", queue, since);
                out.instant("opens", opens);
            }
            case Ownership.Assigned(var queue, var since, var agent) ->
                put(out, "assigned", queue, since, agent);
            case Ownership.Active(var queue, var since, var agent) -> put(out, "active", queue, since, agent);
            case Ownership.WaitingForCustomer(var queue, var since, var agent) ->
                put(out, "waiting-for-customer",
                        queue, since, agent);
            case Ownership.Resolved(var queue, var since, var agent) ->
                put(out, "resolved", queue, since, agent);
        }
    }

    static Ownership read(JsonIn in) {
        var queue = in.text("queue", "");
        return switch (in.text("t", "bot")) {
            case "bot" -> new Ownership.Bot();
            case "queued" -> new Ownership.Queued(queue, in.instant("since"));
            case "waiting-for-hours" -> new Ownership.WaitingForHours(queue, in.instant("since"),
                    in.instant("opens"));
            case "assigned" -> new Ownership.Assigned(queue, in.instant("since"), agent(in));
            case "active" -> new Ownership.Active(queue, in.instant("since"), agent(in));
            case "waiting-for-customer" ->
                new Ownership.WaitingForCustomer(queue, in.instant("since"), agent(in));
            case "resolved" -> new Ownership.Resolved(queue, in.instant("since"), agent(in));
            default -> throw new Unreadable("an owner of an unknown kind: " + in.shortly());
        };
    }

    private static AgentId agent(JsonIn in) {
        return new AgentId(in.text("agent"));
    }

    private static void put(JsonOut out, String type, String queue, Instant since, AgentId agent) {
        put(out, type, queue, since);
        out.text("agent", agent.value());
    }

    private static void put(JsonOut out, String type, String queue, Instant since) {
        out.text("t", type);
        out.text("queue", queue);
        out.instant("since", since);
    }
}
