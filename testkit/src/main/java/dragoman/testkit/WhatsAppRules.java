package dragoman.testkit;

import static dragoman.testkit.Rules.must;
import static dragoman.testkit.Rules.text;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.testkit.Said.Button;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Graph takes, and how WhatsApp shows it. */
final class WhatsAppRules {
    private static final int INTERACTIVE = 1024;

    private WhatsAppRules() {}

    /** @param files uploaded pictures: name by id */
    static Said shown(String id, JsonNode message, Map<String, String> files) {
        must(message.path("messaging_product").asText().equals("whatsapp"), "messaging_product is missing");
        return switch (message.path("type").asText()) {
            case "text" ->
                new Said(id, text(message.path("text"), "body", 1, 4096), Optional.empty(), List.of());
            case "image" -> new Said(id, text(message.path("image"), "caption", 0, 1024),
                    Optional.of(picture(message.path("image"), files)), List.of());
            case "document" -> document(id, message.path("document"), files);
            case "interactive" -> interactive(id, message.path("interactive"), files);
            default -> throw new Rules.Broken("type is missing or unknown");
        };
    }

    private static Said document(String id, JsonNode document, Map<String, String> files) {
        picture(document, files);
        return new Said(id, "", Optional.of(text(document, "filename", 1, 240)), List.of());
    }

    private static Said interactive(String id, JsonNode interactive, Map<String, String> files) {
        var body = text(interactive.path("body"), "text", 1, INTERACTIVE);
        var header = interactive.path("header");
        var picture = header.path("type").asText().equals("image")
                ? Optional.of(picture(header.path("image"), files))
                : Optional.<String>empty();
        return switch (interactive.path("type").asText()) {
            case "button" -> new Said(id, body, picture, buttons(interactive.path("action").path("buttons")));
            case "list" -> {
                must(picture.isEmpty(), "a list's header is text only");
                yield new Said(id, body, picture, rows(interactive.path("action")));
            }
            case "location_request_message" -> {
                must(interactive.path("action").path("name").asText().equals("send_location"),
                        "no such action");
                yield new Said(id, body, picture, List.of());
            }
            default -> throw new Rules.Broken("interactive.type is unknown");
        };
    }

    private static List<Button> buttons(JsonNode buttons) {
        must(buttons.size() >= 1 && buttons.size() <= 3, "1 to 3 buttons are allowed");
        var all = new ArrayList<Button>();
        var titles = new HashSet<String>();
        for (var button : buttons) {
            var reply = button.path("reply");
            all.add(new Button(text(reply, "title", 1, 20), text(reply, "id", 1, 256)));
            must(titles.add(reply.path("title").asText()), "two buttons have one title");
        }
        return all;
    }

    private static List<Button> rows(JsonNode action) {
        text(action, "button", 1, 20);
        var all = new ArrayList<Button>();
        must(action.path("sections").size() >= 1 && action.path("sections").size() <= 10,
                "1 to 10 sections are allowed");
        for (var section : action.path("sections")) {
            for (var row : section.path("rows")) {
                text(row, "description", 0, 72);
                all.add(new Button(text(row, "title", 1, 24), text(row, "id", 1, 200)));
            }
        }
        must(!all.isEmpty() && all.size() <= 10, "1 to 10 rows are allowed in all");
        return all;
    }

    private static String picture(JsonNode image, Map<String, String> files) {
        if (image.has("link")) {
            must(image.path("link").asText().startsWith("https://"), "link is no https address");
            return image.path("link").asText();
        }
        var name = files.get(image.path("id").asText());
        must(name != null, "no media with this id");
        return String.valueOf(name);
    }
}
