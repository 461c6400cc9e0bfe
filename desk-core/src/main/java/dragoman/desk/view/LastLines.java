package dragoman.desk.view;

import dragoman.desk.view.Row.Last;
import dragoman.model.ConversationId;
import dragoman.model.LineState;
import dragoman.port.Transcripts;
import dragoman.port.Transcripts.In;
import dragoman.port.Transcripts.Out;
import dragoman.port.Transcripts.Spoken;
import java.util.List;
import java.util.Optional;

/** The last line of a conversation. Thread-safe. */
final class LastLines {
    private static final int LENGTH = 120;
    private static final int TURNS_BACK = 4;

    private final Remembered<Last> remembered = new Remembered<>();
    private final Transcripts transcripts;

    LastLines(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    /** {@code turns}: how many the conversation has. */
    Optional<Last> of(ConversationId conversation, long turns) {
        return remembered.of(conversation, turns,
                () -> last(transcripts.read(conversation, Math.max(-1, turns - 1 - TURNS_BACK), TURNS_BACK)));
    }

    private static Optional<Last> last(List<Spoken> said) {
        return said.reversed().stream().flatMap(spoken -> line(spoken).stream()).findFirst();
    }

    private static Optional<Last> line(Spoken spoken) {
        return switch (spoken) {
            case In in -> Spoke.text(in.update())
                    .map(text -> new Last(Optional.empty(), in.hidden() ? "•••" : oneLine(text), in.at()));
            case Out(_, _, _, _, _, LineState.Voided()) -> Optional.empty();
            case Out out -> Optional.of(new Last(Optional.of(out.author()),
                    out.message().hidden() ? "•••" : oneLine(out.message().text()), out.at()));
        };
    }

    private static String oneLine(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LENGTH - 1)) + "…";
    }
}
