package dragoman.desk;

import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.port.Ticket;
import dragoman.port.Transcripts;
import dragoman.port.Transcripts.Out;
import java.util.Locale;
import java.util.Optional;

/** Lines of a talk of which it is not known whether they arrived, or that a messenger refused: an agent decides that one goes once more. */
public final class SendingAgain {
    private final Tickets tickets;
    private final Transcripts transcripts;
    private final Resends resends;

    public SendingAgain(Tickets tickets, Transcripts transcripts, Resends resends) {
        this.tickets = tickets;
        this.transcripts = transcripts;
        this.resends = resends;
    }

    /** How a talk names a line that can be sent again: {@code 3.0} is the first of turn 3. Empty where there is nothing to send again. */
    public static Optional<String> name(Out out) {
        return switch (out.state()) {
            case LineState.Uncertain _,LineState.Refused _ -> Optional.of(name(out.key()));
            case LineState.Queued _,LineState.Held _,LineState.Sending _,LineState.Accepted _,LineState.Reported _,LineState.Voided _ ->
                Optional.empty();
        };
    }

    private static String name(LineKey key) {
        return key.turn() + "." + key.index();
    }

    /** @param line as {@link #name(Out)} calls it */
    public Result again(String id, String line) {
        var ticket = tickets.find(id.toUpperCase(Locale.ROOT)).or(() -> tickets.find(id));
        if (ticket.isEmpty()) {
            return new Result.NotFound(
                    "There is no request " + id + ". `handoffs list` shows the open ones.");
        }
        return find(ticket.get(), line).map(this::again)
                .orElseGet(() -> new Result.NotFound("There is no line "
                        + line + " in this talk. `handoffs show " + id
                        + "` names those that can be sent again."));
    }

    private Result again(Out out) {
        return name(out).isPresent() && resends.again(out.key())
                ? new Result.Done()
                : new Result.NotDone(Why.of(Why.Reason.NOT_AGAIN));
    }

    private Optional<Out> find(Ticket ticket, String line) {
        return transcripts.read(ticket.conversation(), -1, Handoffs.TURNS_SHOWN).stream()
                .flatMap(spoken -> spoken instanceof Out out && name(out.key()).equals(line)
                        ? Optional.of(out).stream()
                        : Optional.<Out>empty().stream())
                .findFirst();
    }
}
