package dragoman.viber;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.Card;
import dragoman.model.Message.Buttons.Cards.Choice;
import dragoman.model.Picture;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cards beside each other: each is a block of seven rows, of which picture, words and button take their parts. */
final class RichMedia {
    /** Viber shows no more. */
    static final int MOST = 6;
    /** The first version of Viber's apps that knows it. */
    static final int VERSION = 7;
    private static final int WIDTH = 6;
    private static final int HEIGHT = 7;
    private static final int BUTTON = 1;
    private static final int PICTURE = 4;

    private RichMedia() {}

    /** @param address of a picture that Viber would fetch */
    static ObjectNode of(List<Choice> cards, Function<Picture, Optional<URI>> address) {
        var rich = JsonNodeFactory.instance.objectNode().put("Type", "rich_media")
                .put("ButtonsGroupColumns", WIDTH)
                .put("ButtonsGroupRows", HEIGHT).put("BgColor", "#FFFFFF");
        var buttons = rich.putArray("Buttons");
        cards.forEach(card -> card(buttons, card, card.card().picture().flatMap(address)));
        return rich;
    }

    private static void card(ArrayNode buttons, Choice choice, Optional<URI> picture) {
        var body = Keyboard.pressed(choice.option());
        picture.ifPresent(url -> block(buttons, PICTURE, body).put("Image", url.toString()));
        block(buttons, HEIGHT - BUTTON - (picture.isPresent() ? PICTURE : 0), body)
                .put("Text", words(choice.card()))
                .put("TextVAlign", "top").put("TextHAlign", "left").put("TextSize", "medium");
        block(buttons, BUTTON, body).put("Text", "<b>" + Keyboard.escaped(choice.option().title()) + "</b>")
                .put("TextSize", "large");
    }

    private static ObjectNode block(ArrayNode buttons, int rows, String body) {
        return buttons.addObject().put("Columns", WIDTH).put("Rows", rows).put("ActionType", "reply")
                .put("ActionBody", body).put("Silent", true);
    }

    private static String words(Card card) {
        var title = "<b>" + Keyboard.escaped(card.title()) + "</b>";
        return card.text().isBlank()
                ? title
                : title + "<br>" + Keyboard.escaped(card.text()).replace("\n", "<br>");
    }
}
