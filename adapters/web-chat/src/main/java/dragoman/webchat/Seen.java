package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.json.Fields;
import dragoman.model.DeliveryStatus;
import dragoman.model.LineKey;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The page tells which of our lines stood before the visitor's eyes: agents see them as read. */
final class Seen {
    private static final int AT_ONCE = 50;

    private Seen() {}

    static Answer take(Visit visit) {
        var conversation = visit.backstage().conversations().find(visit.address());
        if (conversation.isEmpty()) {
            return Answer.text(401, "open the chat first");
        }
        var reports = StreamSupport
                .stream(Fields.tree(visit.call().body()).path("lines").spliterator(), false)
                .limit(AT_ONCE).map(line -> Cursor.parse(Optional.of(line.asText())))
                .filter(Cursor.START::before)
                // of this conversation alone, whatever the page says
                .map(at -> report(visit, new LineKey(conversation.get(), at.turn(), at.place()))).toList();
        if (!reports.isEmpty()) {
            visit.backstage().intake().accept(reports);
        }
        return Answer.json(200, "{}");
    }

    private static Received report(Visit visit, LineKey key) {
        var profile = new Profile(Optional.empty(), Optional.empty(), Optional.empty());
        var update = new Update.ReceiptReceived(key.toString(), Optional.of(key.toString()),
                DeliveryStatus.READ, Optional.empty());
        return new Received(visit.address(), visit.event("seen:" + key), visit.now(), profile, update);
    }
}
