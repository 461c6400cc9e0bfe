package dragoman.app;

import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Message.Buttons.Shared;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each channel can do here, as the table of {@code docs/channels.md}. */
final class ChannelsTable {
    private static final int ANY = 100_000;
    private static final List<Row> ROWS = List.of(new Row("text", c -> limit(c.text())),
            new Row("picture with words", c -> c.caption().map(ChannelsTable::words)),
            new Row("buttons", c -> c.buttons().map(b -> b.max() + ", " + words(b.title()))),
            new Row("list", c -> c.list().map(l -> l.rows() + " rows, " + words(l.title()))),
            new Row("cards side by side", c -> c.extras().carousel().map(it -> Integer.toString(it.max()))),
            new Row("button for the phone number", c -> shares(c, Shared.PHONE)),
            new Row("button for the place", c -> shares(c, Shared.PLACE)),
            new Row("documents", c -> yes(c.extras().documents())),
            new Row("photos from agents", c -> files(c.extras().attachments().photos())),
            new Row("documents from agents", c -> files(c.extras().attachments().documents())),
            new Row("typing", c -> yes(c.typing())),
            new Row("may write for", c -> c.window().map(Duration::toHours).map(hours -> hours + " h")
                    .or(() -> Optional.of("ever"))));

    private ChannelsTable() {}

    private record Row(String name, Function<Capabilities, Optional<String>> cell) {}

    static String text() {
        var all = ChannelNames.all();
        var head = "| | " + String.join(" | ", all.keySet()) + " |\n" + "|---".repeat(all.size() + 1) + "|\n";
        return ROWS.stream().map(row -> "| " + row.name() + " | " + all.values().stream()
                .map(one -> row.cell().apply(one).orElse("–")).collect(Collectors.joining(" | ")) + " |\n")
                .collect(Collectors.joining("", head, ""));
    }

    private static Optional<String> limit(Limit limit) {
        return Optional.of(words(limit));
    }

    /** A caption of one character is none. */
    private static String words(Limit limit) {
        if (limit.max() >= ANY) {
            return "any";
        }
        return limit.max() == 1 ? "apart" : limit.max() + switch (limit.unit()) {
            case UTF16, CODE_POINTS -> "";
            case BYTES -> " bytes";
        };
    }

    private static Optional<String> files(Optional<Capabilities.Files> taken) {
        return taken.map(files -> files.megabytes() + " MB, "
                + (files.endings().isEmpty()
                        ? "any"
                        : files.endings().stream().sorted().collect(Collectors.joining(" "))));
    }

    private static Optional<String> shares(Capabilities channel, Shared what) {
        return yes(channel.extras().shares().contains(what));
    }

    private static Optional<String> yes(boolean can) {
        return can ? Optional.of("yes") : Optional.empty();
    }
}
