package dragoman.desk;

import dragoman.engine.Turn.Verdict;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.Update;
import dragoman.model.Update.AgentActed;
import dragoman.port.Ticket;
import dragoman.port.Transcripts;
import dragoman.port.Transcripts.Spoken;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an agent does with requests for a person. All acts go through the conversation's mailbox, so nothing races. */
public final class Handoffs {
    static final int TURNS_SHOWN = 10_000;

    private final Tickets tickets;
    private final Transcripts transcripts;
    private final Acts acts;

    public Handoffs(Tickets tickets, Transcripts transcripts, Acts acts) {
        this.tickets = tickets;
        this.transcripts = transcripts;
        this.acts = acts;
    }

    /** A request with everything that was said. */
    public record Opened(Ticket ticket, List<Spoken> talk) {}

    /** Those not resolved, the longest waiting first. */
    public List<Ticket> open() {
        return tickets.open();
    }

    public Optional<Opened> show(String id) {
        return find(id)
                .map(ticket -> new Opened(ticket, transcripts.read(ticket.conversation(), -1, TURNS_SHOWN)));
    }

    public Result claim(String id, AgentId agent) {
        return act(id, AgentActed.of(agent, new AgentAct.Claim()));
    }

    public Result reply(String id, AgentId agent, String text) {
        return act(id, AgentActed.of(agent, new AgentAct.Answer(text, Duration.ZERO)));
    }

    public Result resolve(String id, AgentId agent) {
        return act(id, AgentActed.of(agent, new AgentAct.Resolve()));
    }

    private Optional<Ticket> find(String id) {
        return tickets.find(id.toUpperCase(Locale.ROOT)).or(() -> tickets.find(id));
    }

    private Result act(String id, Update update) {
        return find(id).map(ticket -> result(acts.act(ticket.from(), update)))
                .orElseGet(() -> new Result.NotFound(
                        "There is no request " + id + ". `handoffs list` shows the open ones."));
    }

    static Result result(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Done _ -> new Result.Done();
            case Verdict.LostTo(var who) -> new Result.NotDone(Why.of(Why.Reason.HELD, who));
            case Verdict.NotDone(var why) -> new Result.NotDone(new Why.Declined(why));
        };
    }
}
