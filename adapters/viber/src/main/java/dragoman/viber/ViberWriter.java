package dragoman.viber;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.http.outgoing.VendorUrls;
import dragoman.model.Document;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.port.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a message into Viber's form, the same for a sending and for a webhook's answer. */
final class ViberWriter {
    /** The first version of Viber's apps that knows silent buttons. */
    private static final int SILENT_BUTTONS = 6;
    /** The first that can share a number or a place. */
    private static final int SHARING = 3;
    private static final long LARGEST_PICTURE = 1_000_000;
    private static final long LARGEST_FILE = 50_000_000;

    private final ViberSettings settings;
    private final Media media;

    ViberWriter(ViberSettings settings, Media media) {
        this.settings = settings;
        this.media = media;
    }

    /** Empty when nothing is left to show: no words, and a picture or document that Viber would not fetch. */
    Optional<ObjectNode> write(Message message) {
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("sender").put("name", settings.senderName());
        if (message.document().isPresent()) {
            return Optional.of(document(body, message.document().get()));
        }
        if (message.buttons() instanceof Buttons.Cards(var cards)) {
            body.put("type", "rich_media").put("min_api_version", RichMedia.VERSION).set("rich_media",
                    RichMedia.of(cards, this::address));
            return Optional.of(body);
        }
        return words(body, message);
    }

    private Optional<ObjectNode> words(ObjectNode body, Message message) {
        var picture = message.picture().flatMap(this::address);
        if (picture.isEmpty() && message.text().isBlank()) {
            return Optional.empty();
        }
        body.put("type", picture.isPresent() ? "picture" : "text").put("text", clean(message.text()));
        picture.ifPresent(url -> body.put("media", url.toString()));
        var options = options(message);
        if (!options.isEmpty()) {
            body.put("min_api_version", SILENT_BUTTONS).set("keyboard", Keyboard.of(options));
        } else if (message.buttons() instanceof Buttons.Share share) {
            body.put("min_api_version", SHARING).set("keyboard", Keyboard.asking(share));
        }
        return Optional.of(body);
    }

    /** Viber wants to know the size before it fetches; what it would not fetch is said as an address. */
    private ObjectNode document(ObjectNode body, Document document) {
        var address = media.address(settings.bot(), document.file());
        var size = media.file(settings.bot(), document.file()).map(ViberWriter::size)
                .filter(it -> it <= LARGEST_FILE);
        return size.isPresent() && VendorUrls.secure(address)
                ? body.put("type", "file").put("media", address.toString()).put("size", size.get()).put(
                        "file_name",
                        document.name())
                : body.put("type", "text").put("text", address.toString());
    }

    /** The same for an app too old for buttons, cards or pictures: cards are words, options stand numbered in the text. */
    static Message plainer(Message message) {
        var text = new StringBuilder(message.text());
        if (message.buttons() instanceof Buttons.Cards(var cards)) {
            cards.forEach(choice -> text.append(text.isEmpty() ? "" : "\n\n").append(choice.card().title())
                    .append('\n')
                    .append(choice.card().text()));
        }
        var number = 0;
        for (var option : options(message)) {
            text.append('\n').append(++number).append(". ").append(option.title());
        }
        return Message.text(text.toString());
    }

    private static List<Option> options(Message message) {
        return switch (message.buttons()) {
            case Buttons.None(),Buttons.Share _ -> List.of();
            case Buttons.Cards(var cards) -> cards.stream().map(Buttons.Cards.Choice::option).toList();
            case Buttons.Row(var options) -> options;
            case Buttons.Menu(_, var options) -> options;
        };
    }

    /** Viber fetches JPEG and PNG up to 1 MB, by https only. */
    private Optional<URI> address(Picture picture) {
        var file = media.file(settings.bot(), picture);
        if (file.isPresent() && !fits(file.get())) {
            return Optional.empty();
        }
        return Optional.of(media.address(settings.bot(), picture)).filter(VendorUrls::secure);
    }

    private static boolean fits(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(jpe?g|png)") && size(file) <= LARGEST_PICTURE;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Control characters are shown by nobody, and each takes six bytes of the 30 KB. */
    private static String clean(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", "");
    }
}
