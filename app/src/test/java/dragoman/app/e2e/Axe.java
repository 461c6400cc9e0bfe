package dragoman.app.e2e;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Deque's axe: finds what stands in the way of people who use a keyboard, a screen reader, or poor light. */
final class Axe {
    private static final String SCRIPT = load();
    private static final String RUN = """
            () => axe.run(document, { resultTypes: ['violations'], iframes: false }).then(({ violations }) => violations
              .filter(({ impact }) => impact === 'serious' || impact === 'critical')
              .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`))
            """;

    private Axe() {}

    /** What is serious or critical in this page, each with its place. */
    static List<?> violations(Frame frame) {
        frame.evaluate(SCRIPT);
        return (List<?>) frame.evaluate(RUN);
    }

    private static String load() {
        try (var in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
