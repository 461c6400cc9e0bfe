package dragoman.agentdesk;

import dragoman.desk.files.Attachment;
import dragoman.model.MediaId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A line of the thread as it is shown.
 *
 * @param id stays the same while the line changes
 * @param kind customer, bot, agent, note, event or day: each has a shape of its own
 * @param options what stood on its buttons
 * @param state where it is on its way; empty for what did not go out
 * @param undoUntil it can be taken back until then
 * @param again it can be sent again
 * @param file that it brings
 */
record LineView(String id, String kind, String who, String clock, List<Piece> text, List<String> options,
        Optional<State> state, Optional<Instant> undoUntil, boolean again, Optional<Attachment> file) {

    /** {@code name}: queued, sending, sent, delivered, read, failed, uncertain, voided; {@code cause}: why it failed. */
    record State(String name, String label, Optional<Cause.Told> cause) {}

    static LineView day(String day) {
        return plain("day-" + day, "day", "", "", day);
    }

    static LineView plain(String id, String kind, String who, String clock, String text) {
        return plain(id, kind, who, clock, Piece.of(text));
    }

    static LineView plain(String id, String kind, String who, String clock, List<Piece> text) {
        return new LineView(id, kind, who, clock, text, List.of(), Optional.empty(),
                Optional.empty(), false, Optional.empty());
    }

    LineView with(Optional<Attachment> brought) {
        return new LineView(id, kind, who, clock, text, options, state, undoUntil, again, brought);
    }

    /** Its id, to lie ready once more when the answer is taken back. */
    String fileId() {
        return file.flatMap(one -> MediaId.in(one.reference())).map(MediaId::value).orElse("");
    }

    String css() {
        return "line " + kind + state.map(now -> " " + now.name()).orElse("")
                + (undoUntil.isPresent() ? " pending" : "");
    }

    String words() {
        var words = new StringBuilder();
        text.forEach(piece -> words.append(piece.text()));
        return words.toString();
    }
}
