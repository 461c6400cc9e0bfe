package dragoman.testkit;

import static dragoman.testkit.Rules.must;
import static dragoman.testkit.Rules.text;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.testkit.Said.Button;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
            case "file" -> file(message);
            case "rich_media" -> carousel(message.path("rich_media"));
            default -> throw new Rules.Broken("no such type of message");
        };
        var buttons = message.has("rich_media")
                ? pressed(message.path("rich_media"))
                : keyboard(message.path("keyboard"));
        var words = message.has("rich_media")
                ? onCards(message.path("rich_media"), buttons)
                : message.path("text").asText();
        return new Said(id, words, picture, buttons);
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

    private static Optional<String> file(JsonNode message) {
        must(text(message, "media", 9, 2000).startsWith("https://"), "media is no https address");
        between(message, "size", 1, 50_000_000);
        return Optional.of(text(message, "file_name", 1, 256));
    }

    /** Up to six cards beside each other, each six columns wide and at most seven rows high; the first card's picture. */
    private static Optional<String> carousel(JsonNode rich) {
        must(rich.path("Type").asText().equals("rich_media"), "the carousel has no Type");
        var rows = between(rich, "ButtonsGroupRows", 1, 7);
        var cells = 0;
        for (var button : rich.path("Buttons")) {
            cells += between(button, "Columns", 1, WIDTH) * between(button, "Rows", 1, rows);
        }
        must(cells > 0 && cells <= 6 * WIDTH * rows, "the carousel has no card, or more than six");
        return rich.path("Buttons").valueStream().map(button -> button.path("Image").asText())
                .filter(image -> !image.isEmpty()).findFirst();
    }

    /** What can be pressed on the cards: the last part of each. */
    private static List<Button> pressed(JsonNode rich) {
        var buttons = new LinkedHashMap<String, Button>();
        for (var button : rich.path("Buttons")) {
            var body = text(button, "ActionBody", 1, 1000);
            buttons.put(body, new Button(unescaped(button.path("Text").asText()), body));
        }
        return List.copyOf(buttons.values());
    }

    /** All that is not pressed. */
    private static String onCards(JsonNode rich, List<Button> pressed) {
        var titles = pressed.stream().map(Button::title).toList();
        return rich.path("Buttons").valueStream().map(button -> unescaped(button.path("Text").asText()))
                .filter(words -> !words.isEmpty() && !titles.contains(words))
                .collect(Collectors.joining("\n"));
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
            must(List.of("reply", "share-phone", "location-picker")
                    .contains(button.path("ActionType").asText("reply")), "an ActionType that we do not use");
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
        return markup.replace("<br>", "\n").replaceAll("<[^>]*>", "").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&amp;", "&");
    }
}
