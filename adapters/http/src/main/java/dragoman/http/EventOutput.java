package dragoman.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes server-sent events (WHATWG HTML, 'Server-sent events'). Used by one thread. */
public final class EventOutput {
    private final OutputStream out;

    EventOutput(OutputStream out) {
        this.out = out;
    }

    /** An event with an id: a client that comes back names the last one it saw. */
    public void event(String id, String name, String data) throws IOException {
        write("id: " + line(id) + "\n" + frame(name, data));
    }

    /** An event that is not worth remembering. */
    public void event(String name, String data) throws IOException {
        write(frame(name, data));
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String frame(String name, String data) {
        var frame = new StringBuilder("event: ").append(line(name)).append('\n');
        data.lines().forEach(part -> frame.append("data: ").append(part).append('\n'));
        return frame.append(data.isEmpty() ? "data:\n\n" : "\n").toString();
    }

    private static String line(String text) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("an event's id and name are one line each");
        }
        return text;
    }
}
