package dragoman.viber;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.Message.Buttons.Share;
import dragoman.model.Option;
import java.util.List;
import java.util.Optional;

/** The buttons under the chat. */
final class Keyboard {
    /** As many as fit into the 12 rows that a keyboard may be high, three in each. */
    static final int MOST = 36;
    /** A title so long fits into Viber's 250 characters even if each character must be escaped. */
    static final int LONGEST_TITLE = 50;
    /** Nobody types this by chance; it begins every ActionBody of ours. */
    private static final String PRESSED = "\u00a7tap:";
    /** Viber sends it back as the text of the answer; a card from somebody's address book has no text. */
    static final String SHARE = "share";
    private static final int WIDTH = 6;
    private static final int HIGHEST = 12;

    private Keyboard() {}

    /** What our button carried, if this text is the press of one. */
    static Optional<String> data(String text) {
        return text.startsWith(PRESSED) && text.length() > PRESSED.length()
                ? Optional.of(text.substring(PRESSED.length()))
                : Optional.empty();
    }

    /**
     * Each option in a row of its own while there is room, so that long titles can be read. {@code Silent}, or the chat would show our
     * ActionBody as the customer's words.
     */
    static ObjectNode of(List<Option> options) {
        var keyboard = JsonNodeFactory.instance.objectNode().put("Type", "keyboard").put("DefaultHeight",
                false);
        var buttons = keyboard.putArray("Buttons");
        var columns = columns(options.size());
        for (var option : options) {
            buttons.addObject().put("Columns", columns).put("Rows", 1).put("ActionType", "reply")
                    .put("ActionBody", pressed(option)).put("Text", escaped(option.title()))
                    .put("TextSize", "regular").put("Silent", true);
        }
        return keyboard;
    }

    /** One button that gives the number or lets a place be chosen. */
    static ObjectNode asking(Share share) {
        var keyboard = JsonNodeFactory.instance.objectNode().put("Type", "keyboard").put("DefaultHeight",
                false);
        keyboard.putArray("Buttons").addObject().put("Columns", WIDTH).put("Rows", 1)
                .put("ActionType", switch (share.what()) {
                    case PHONE -> "share-phone";
                    case PLACE -> "location-picker";
                }).put("ActionBody", SHARE).put("Text", escaped(share.label())).put("TextSize", "regular");
        return keyboard;
    }

    static String pressed(Option option) {
        return PRESSED + option.data();
    }

    private static int columns(int options) {
        return options <= HIGHEST ? WIDTH : options <= 2 * HIGHEST ? WIDTH / 2 : WIDTH / 3;
    }

    /** Viber reads a title as markup. */
    static String escaped(String title) {
        return title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
