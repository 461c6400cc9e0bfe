package dragoman.model;

import java.util.Optional;

/** Something a customer can choose. {@code data} comes back when it is tapped: ASCII, at most 64 bytes. */
public record Option(String data, String title, Optional<String> description) {
    public Option {
        if (data.length() > 64 || !data.chars().allMatch(c -> c > 32 && c < 127)) {
            throw new IllegalArgumentException(
                    "an option's data is up to 64 visible ASCII characters, not '" + data + "'");
        }
    }
}
