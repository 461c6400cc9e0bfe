package dragoman.testkit;

import static dragoman.testkit.Rules.must;
import static dragoman.testkit.Rules.text;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.testkit.Said.Button;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What VK takes, and how its app shows it. */
final class VkRules {
    private static final int LONGEST = 4096;
    private static final int ROWS = 6;
    private static final int IN_A_ROW = 5;
    private static final int BUTTONS = 10;

    private VkRules() {}

    /** @param attached what the message carries, by its name */
    static Said shown(String id, Form form, Optional<String> attached) {
        var words = form.get("message").orElse("");
        must(words.length() <= LONGEST && (attached.isPresent() || !words.isBlank()),
                "message is empty or too long");
        must(form.get("random_id").filter(number -> number.matches("-?[0-9]+")).isPresent(),
                "random_id is required");
        return new Said(id, words, attached, form.get("keyboard").map(VkRules::keyboard)
                .orElse(List.of()));
    }

    private static List<Button> keyboard(String json) {
        var keyboard = FakeVendor.read(json.getBytes(StandardCharsets.UTF_8));
        must(keyboard.path("inline").asBoolean(), "keyboard is not inline");
        must(!keyboard.path("buttons").isEmpty() && keyboard.path("buttons").size() <= ROWS,
                "1 to 6 rows are allowed");
        var all = new ArrayList<Button>();
        for (var row : keyboard.path("buttons")) {
            must(!row.isEmpty() && row.size() <= IN_A_ROW, "1 to 5 buttons in a row");
            row.forEach(button -> all.add(button(button.path("action"))));
        }
        must(all.size() <= BUTTONS, "more than 10 buttons");
        return all;
    }

    private static Button button(JsonNode action) {
        var payload = text(action, "payload", 0, 255);
        must(FakeVendor.read(payload.getBytes(StandardCharsets.UTF_8)).isObject(), "payload is no JSON");
        return switch (action.path("type").asText()) {
            case "text" -> new Button(text(action, "label", 1, 40), payload);
            case "location" -> new Button("Share your location", payload);
            default -> throw new Rules.Broken("a type of button that we do not use");
        };
    }
}
