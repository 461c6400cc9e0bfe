package dragoman.runtime;

import dragoman.engine.Effect;
import dragoman.engine.Secrets;
import dragoman.engine.Turn;
import dragoman.model.Milestone;
import dragoman.model.Milestone.Kind;
import dragoman.model.Value;
import dragoman.port.Notice;
import dragoman.port.ShopRecord;
import dragoman.port.Ticket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What of a turn systems outside may be told: somebody is wanted, a matter is closed, a record was made or changed. What is private is hidden. */
final class Notices {
    private static final Set<Kind> WANTED = Set.of(Kind.WANTED, Kind.NOT_SOLVED);

    private final Turn turn;
    private final Instant at;
    private final Secrets secrets;
    private final List<Notice> all = new ArrayList<>();

    private Notices(Turn turn, Instant at) {
        this.turn = turn;
        this.at = at;
        this.secrets = turn.secrets();
    }

    static List<Notice> of(Turn turn, Instant at) {
        var notices = new Notices(turn, at);
        turn.effects().forEach(notices::add);
        return notices.all;
    }

    private void add(Effect effect) {
        switch (effect) {
            case Effect.Mark(var milestone) when WANTED.contains(milestone.kind()) ->
                add("handoff", handoff(milestone));
            case Effect.Mark(var milestone) when milestone.kind() == Kind.RESOLVED ->
                add("resolved", resolved(milestone));
            case Effect.WriteDown(var record) -> add(record.kind(), record(record));
            case Effect.ChangeRecord(var taken) -> {
                var data = about();
                data.put("number", taken.number());
                data.put("state", taken.state());
                data.put("summary", hidden(taken.summary()));
                data.put("new", false);
                add(taken.kind(), data);
            }
            case Effect.Mark _,Effect.Say _,Effect.TakeItem _,Effect.Hand _,Effect.VoidQueued _,Effect.TellOwner _,Effect.Forget _,Effect.Ask _,Effect.Note _,Effect.Ended _,Effect.Hold _,Effect.AlsoAt _,Effect.Prove _,Effect.Tell _ -> {
                // nothing that a system outside acts upon
            }
        }
    }

    private void add(String event, Map<String, Object> data) {
        var after = turn.after();
        var name = after.id() + "." + after.progress().turns() + "." + all.size();
        var id = "msg_" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        all.add(new Notice(id, event, after.id(), after.address(), at, data));
    }

    private Map<String, Object> about() {
        var after = turn.after();
        var data = new LinkedHashMap<String, Object>();
        data.put("bot", after.address().bot().value());
        data.put("chat", after.id().value());
        data.put("channel", after.address().channel().value());
        data.put("customer", hidden(after.customer().name().orElse("")));
        data.put("language", after.customer().language().code());
        return data;
    }

    private Map<String, Object> handoff(Milestone milestone) {
        var data = about();
        data.put("again", milestone.kind() == Kind.NOT_SOLVED);
        cards().forEach(card -> {
            data.put("queue", card.queue());
            data.put("reason", hidden(card.reason()));
            data.put("where", card.where());
            data.put("since", card.since().toString());
            data.put("known", hidden(card.known()));
            data.put("agreed", card.agreed().stream().map(this::hidden).toList());
        });
        return data;
    }

    private Map<String, Object> resolved(Milestone milestone) {
        var data = about();
        milestone.agent().ifPresent(agent -> data.put("agent", agent.value()));
        cards().forEach(card -> {
            data.put("queue", card.queue());
            data.put("since", card.since().toString());
            card.answered().ifPresent(answered -> data.put("answered", answered.toString()));
        });
        return data;
    }

    private List<Ticket.Card> cards() {
        return turn.effects().stream().flatMap(
                effect -> effect instanceof Effect.Hand(var ticket)
                        ? List.of(ticket.card()).stream()
                        : List.<Ticket.Card>of().stream())
                .toList();
    }

    private Map<String, Object> record(ShopRecord made) {
        var data = about();
        data.put("number", made.number());
        data.put("state", made.state());
        data.put("summary", hidden(made.summary()));
        data.put("fields", hidden(made.fields()));
        data.put("new", true);
        return data;
    }

    private Map<String, String> hidden(Map<String, String> texts) {
        var seen = new LinkedHashMap<String, String>();
        texts.forEach((name, text) -> seen.put(name, hidden(text)));
        return seen;
    }

    private String hidden(String text) {
        return secrets.isIn(text) ? Value.HIDDEN : text;
    }
}
