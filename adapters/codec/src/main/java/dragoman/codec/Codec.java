package dragoman.codec;

import dragoman.model.Call;
import dragoman.model.Conversation;
import dragoman.model.Heard;
import dragoman.model.Message;
import dragoman.model.Received;
import dragoman.port.Notice;
import dragoman.port.Ticket;
import java.util.Map;

/**
 * What is kept or carried, as JSON in UTF-8. Thread-safe.
 *
 * <p>Each document begins with its version, {@code "v":1}. What is empty or usual is left out, fields that we do not know are passed
 * over, instants are epoch milliseconds, and half a surrogate pair becomes U+FFFD. A reader throws {@link Unreadable}.
 */
public final class Codec {
    public byte[] write(Conversation conversation) {
        return JsonOut.document(out -> ConversationJson.write(out, conversation));
    }

    public Conversation conversation(byte[] json) {
        return ConversationJson.read(Versions.current(json));
    }

    public byte[] write(Received received) {
        return JsonOut.document(out -> ReceivedJson.write(out, received));
    }

    public Received received(byte[] json) {
        return ReceivedJson.read(Versions.current(json));
    }

    public byte[] write(Heard heard) {
        return JsonOut.document(out -> ReadingJson.write(out, heard));
    }

    public Heard heard(byte[] json) {
        return ReadingJson.heard(Versions.current(json));
    }

    public byte[] write(Message message) {
        return JsonOut.document(out -> MessageJson.write(out, message));
    }

    public Message message(byte[] json) {
        return MessageJson.read(Versions.current(json));
    }

    public byte[] write(Ticket ticket) {
        return JsonOut.document(out -> TicketJson.write(out, ticket));
    }

    public Ticket ticket(byte[] json) {
        return TicketJson.read(Versions.current(json));
    }

    public byte[] write(Call call) {
        return JsonOut.document(out -> CallJson.write(out, call));
    }

    public Call call(byte[] json) {
        return CallJson.read(Versions.current(json));
    }

    /** A record's fields, which keep their order. */
    public byte[] write(Map<String, String> fields) {
        return JsonOut.document(out -> out.texts("fields", fields));
    }

    /** Texts, numbers, yes/no, lists and maps by name, as one document. */
    public byte[] write(String name, Map<String, Object> tree) {
        return JsonOut.document(out -> out.tree(name, tree));
    }

    /** What a system outside is told: {@code type}, {@code timestamp} as ISO 8601, {@code data}. */
    public byte[] write(Notice notice) {
        return JsonOut.document(out -> {
            out.text("type", notice.event());
            out.text("timestamp", notice.at().toString());
            out.tree("data", notice.data());
        });
    }

    /** A record's fields, in their order. */
    public Map<String, String> fields(byte[] json) {
        return Versions.current(json).texts("fields");
    }
}
