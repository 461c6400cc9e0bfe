package dragoman.testkit;

import static dragoman.testkit.Rules.must;
import static dragoman.testkit.Rules.text;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.testkit.Said.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Viber takes, and how its app shows it. */
final class ViberRules {
    private static final int LARGEST = 30 * 1024;
    private static final int WIDTH = 6;
    private static final int HIGHEST = 12;

    private ViberRules() {}

    /** @param bytes of the whole JSON */
    static Said shown(String id, JsonNode message, int bytes) {
        must(bytes <= LARGEST, "the JSON has " + bytes + " bytes, more than 30 KB");
        text(message.path("sender"), "name", 1, 28);
        text(message, "tracking_data", 0, 4000);
        var picture = switch (message.path("type").asText()) {
            case "text" -> words(message);
            case "picture" -> picture(message);
            default -> throw new Rules.Broken("no such type of message");
        };
        return new Said(id, message.path("text").asText(), picture, keyboard(message.path("keyboard")));
    }

    private static Optional<String> words(JsonNode message) {
        must(!text(message, "text", 1, 7000).isBlank(), "text is blank");
        return Optional.empty();
    }

    private static Optional<String> picture(JsonNode message) {
        text(message, "text", 0, 768);
        var media = text(message, "media", 9, 2000);
        must(media.startsWith("https://"), "media is no https address");
        return Optional.of(media);
    }

    private static List<Button> keyboard(JsonNode keyboard) {
        if (keyboard.isMissingNode()) {
            return List.of();
        }
        must(keyboard.path("Type").asText().equals("keyboard"), "the keyboard has no Type");
        must(!keyboard.path("Buttons").isEmpty(), "the keyboard has no Buttons");
        var buttons = new ArrayList<Button>();
        var cells = 0;
        for (var button : keyboard.path("Buttons")) {
            cells += between(button, "Columns", 1, WIDTH) * between(button, "Rows", 1, 2);
            must(button.path("ActionType").asText("reply").equals("reply"), "another ActionType than reply");
            buttons.add(
                    new Button(unescaped(text(button, "Text", 1, 250)), text(button, "ActionBody", 1, 1000)));
        }
        must(cells <= WIDTH * HIGHEST, "the keyboard is higher than 12 rows");
        return buttons;
    }

    private static int between(JsonNode button, String field, int least, int most) {
        var value = button.path(field).asInt();
        must(value >= least && value <= most, field + " is not " + least + " to " + most);
        return value;
    }

    private static String unescaped(String markup) {
        must(!markup.matches("(?s).*<(?!/?(b|i|u|br|font)\\b).*"), "a tag that Viber does not know");
        return markup.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
