package dragoman.messenger;

import dragoman.model.Address;
import dragoman.model.Line;
import dragoman.port.Conversations;
import dragoman.port.Transcripts;
import dragoman.port.Transcripts.Out;
import java.util.List;

/** What was said before this program began: Instagram's echo of it names no app, and may come after a restart. */
public record Past(Conversations conversations, Transcripts transcripts) {
    private static final int TURNS = 10;

    /** Where nothing was said yet, and no store is asked. */
    public static Past none() {
        return new Past(Conversations.none(), (_, _, _) -> List.of());
    }

    /** The lines of the latest turns. */
    List<Line> lately(Address to) {
        return conversations.find(to).flatMap(conversations::load)
                .map(found -> transcripts.read(found.id(), found.progress().turns() - 1 - TURNS, TURNS))
                .orElse(List.of()).stream().filter(Out.class::isInstance).map(Out.class::cast)
                .map(out -> new Line(out.key(), to, out.message(), out.author(), 0)).toList();
    }
}
