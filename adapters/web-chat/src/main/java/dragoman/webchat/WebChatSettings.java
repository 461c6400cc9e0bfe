package dragoman.webchat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a bot's chat looks and where it may stand; after {@code docs/configuration.md}.
 *
 * @param origins the sites whose pages may hold the chat, as {@code https://shop.example}; {@code *} for any; our own always may
 * @param opensAfter when the chat opens by itself, in seconds on the site, 40 at the earliest; empty for never
 * @param colour the shop's own
 * @param links the shop's other ways to be reached
 * @param files whether customers may send photos and documents
 */
public record WebChatSettings(List<String> origins, Optional<Integer> opensAfter, Optional<String> colour,
        List<Link> links,
        boolean files) {
    /** Earlier is an intrusion, says the communication standard (K2). */
    public static final int EARLIEST = 40;
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?|\\*");

    /** Our own page alone, in our own colours. */
    public static final WebChatSettings PLAIN = new WebChatSettings(List.of(), Optional.of(EARLIEST),
            Optional.empty(), List.of(), true);

    public WebChatSettings {
        origins = List.copyOf(origins);
        links = List.copyOf(links);
        for (var origin : origins) {
            require(ORIGIN.matcher(origin).matches(), "'" + origin
                    + "' is no origin: write it as the browser shows it, without a path, such as https://shop.example; or * for any site");
        }
        require(opensAfter.orElse(EARLIEST) >= EARLIEST,
                "opens-after is " + EARLIEST + " seconds or more, or never: earlier it would be in the way");
        require(colour.stream().allMatch(Colour::isWritten),
                "colour is six hexadecimal digits after a #, in quotes, such as \"#a8481f\"");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * Another way to reach the shop.
     *
     * @param name as {@code telegram}
     * @param address https, tel, mailto, tg or viber
     */
    public record Link(String name, URI address) {
        private static final Pattern SCHEME = Pattern.compile("https?|tel|mailto|tg|viber");

        public Link {
            require(SCHEME.matcher(String.valueOf(address.getScheme())).matches(), "the link " + name
                    + " leads to '" + address
                    + "': write an https address, or one that begins with tel:, mailto:, tg: or viber:");
        }
    }
}
