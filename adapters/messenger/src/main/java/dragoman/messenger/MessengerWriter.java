package dragoman.messenger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.http.outgoing.VendorUrls;
import dragoman.model.Line;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Message.Buttons.Cards.Choice;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.port.Media;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Puts a line into Meta's form. */
final class MessengerWriter {
    private static final int CARD_TITLE = 80;

    private final MessengerSettings settings;
    private final Media media;

    MessengerWriter(MessengerSettings settings, Media media) {
        this.settings = settings;
        this.media = media;
    }

    /** Empty when nothing is left to show: no words, and a picture that Meta would not fetch. */
    Optional<ObjectNode> write(Line line) {
        return message(line.message()).map(message -> {
            if (settings.surface() == Surface.MESSENGER) {
                message.put("metadata", line.key().toString());
            }
            var body = JsonNodeFactory.instance.objectNode().put("messaging_type", "RESPONSE");
            body.putObject("recipient").put("id", line.to().user());
            body.set("message", message);
            return body;
        });
    }

    /** The same from a person of the shop, who may answer for seven days. */
    static ObjectNode fromAgent(ObjectNode body) {
        return body.deepCopy().put("messaging_type", "MESSAGE_TAG").put("tag", "HUMAN_AGENT");
    }

    /** The words that its echo will have; none beside an attachment. */
    static String words(ObjectNode body) {
        return body.path("message").path("text").asText("");
    }

    private Optional<ObjectNode> message(Message message) {
        if (message.document().isPresent()) {
            return document(message.document().get().file());
        }
        return switch (message.buttons()) {
            case Buttons.Cards(var choices) ->
                Optional.of(template(choices.stream().map(this::element).toList()));
            case Buttons.None() -> plain(message);
            case Buttons.Row(var options) -> plain(message).map(body -> quick(body, options));
            case Buttons.Menu(_, var options) -> plain(message).map(body -> quick(body, options));
            case Buttons.Share(var what, _) -> plain(message).map(body -> sharing(body, what));
        };
    }

    /** A picture has no words with it: together they are a card. */
    private Optional<ObjectNode> plain(Message message) {
        var picture = message.picture().flatMap(this::address);
        if (picture.isPresent()) {
            return Optional.of(message.text().isBlank()
                    ? attachment("image", picture.get())
                    : template(List.of(card(message.text(), picture))));
        }
        return message.text().isBlank()
                ? Optional.empty()
                : Optional.of(JsonNodeFactory.instance.objectNode().put("text", message.text()));
    }

    /** Where files cannot be sent, their address is said. */
    private Optional<ObjectNode> document(Picture file) {
        var address = media.address(settings.bot(), file);
        return Optional.of(settings.surface().documents() && VendorUrls.secure(address)
                ? attachment("file", address)
                : JsonNodeFactory.instance.objectNode().put("text", address.toString()));
    }

    private static ObjectNode attachment(String type, URI address) {
        var message = JsonNodeFactory.instance.objectNode();
        message.putObject("attachment").put("type", type).putObject("payload").put("url", address.toString())
                .put("is_reusable", true);
        return message;
    }

    private static ObjectNode template(List<ObjectNode> elements) {
        var message = JsonNodeFactory.instance.objectNode();
        var payload = message.putObject("attachment").put("type", "template").putObject("payload")
                .put("template_type", "generic");
        elements.forEach(payload.putArray("elements")::add);
        return message;
    }

    private ObjectNode element(Choice choice) {
        var card = card(choice.card().title(), choice.card().picture().flatMap(this::address));
        if (!choice.card().text().isBlank()) {
            card.put("subtitle", choice.card().text());
        }
        card.putArray("buttons").addObject().put("type", "postback").put("title", choice.option().title())
                .put("payload", Payload.of(choice.option().data()));
        return card;
    }

    private static ObjectNode card(String title, Optional<URI> picture) {
        var end = title.length() <= CARD_TITLE
                ? title.length()
                : CARD_TITLE - (Character.isHighSurrogate(title.charAt(CARD_TITLE - 1)) ? 1 : 0);
        var card = JsonNodeFactory.instance.objectNode().put("title", title.substring(0, end));
        picture.ifPresent(url -> card.put("image_url", url.toString()));
        return card;
    }

    private static ObjectNode quick(ObjectNode message, List<Option> options) {
        var replies = message.putArray("quick_replies");
        options.forEach(option -> replies.addObject().put("content_type", "text").put("title", option.title())
                .put("payload", Payload.of(option.data())));
        return message;
    }

    /** The number of the person's own profile, offered by Messenger itself; a place cannot be asked for. */
    private static ObjectNode sharing(ObjectNode message, Shared what) {
        if (what == Shared.PHONE) {
            message.putArray("quick_replies").addObject().put("content_type", "user_phone_number");
        }
        return message;
    }

    private Optional<URI> address(Picture picture) {
        return Optional.of(media.address(settings.bot(), picture)).filter(VendorUrls::secure);
    }
}
