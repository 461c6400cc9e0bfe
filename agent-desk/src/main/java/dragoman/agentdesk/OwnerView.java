package dragoman.agentdesk;

import dragoman.desk.view.Row;
import dragoman.model.AgentId;
import dragoman.model.Ownership;
import java.util.Map;

/** The banner that always names the owner. {@code act}: the one button on it, {@code ""} for none. */
record OwnerView(String tone, String text, String act) {
    static OwnerView of(Row row, Times times, Map<AgentId, String> people, AgentId me) {
        var words = times.words();
        return switch (row.owner()) {
            case Ownership.Bot _ -> new OwnerView("", words.get("owner.bot"), "takeover");
            case Ownership.Queued queued ->
                new OwnerView("queued",
                        words.fill("owner.queue", queued.queue(), times.since(queued.since())), "claim");
            case Ownership.WaitingForHours waits ->
                new OwnerView("queued", words.fill("owner.hours", times.full(waits.opens())), "claim");
            case Ownership.Resolved _ -> new OwnerView("", words.get("owner.resolved"), "takeover");
            case Ownership.WaitingForCustomer waits -> held(waits.agent(), "owner.waits", words, people, me);
            case Ownership.Assigned assigned -> held(assigned.agent(), "owner.assigned", words, people, me);
            case Ownership.Active active -> held(active.agent(), "owner.active", words, people, me);
        };
    }

    /** For who supervises: what a colleague has is listened in to; {@code colleague}: their name. */
    OwnerView listeningTo(String colleague, Words words) {
        return new OwnerView("listening", text + " " + words.fill("listen.on", colleague), act);
    }

    private static OwnerView held(AgentId agent, String key, Words words, Map<AgentId, String> people,
            AgentId me) {
        return agent.equals(me)
                ? new OwnerView("mine", words.get(key + ".me"), "")
                : new OwnerView("", words.fill("owner.other", people.getOrDefault(agent, agent.value())),
                        "takeover");
    }
}
