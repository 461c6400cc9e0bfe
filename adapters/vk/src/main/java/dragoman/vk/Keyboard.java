package dragoman.vk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.Message.Buttons;
import dragoman.model.Message.Buttons.Cards;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Option;
import java.util.List;
import java.util.Optional;

/** Buttons under a message, each in a row of its own while there is room. */
final class Keyboard {
    static final int MOST = 10;
    static final int LONGEST_TITLE = 40;
    /** The field of our buttons' payload. */
    static final String DATA = "tap";
    private static final int ROWS = 6;

    private Keyboard() {}

    static Optional<ObjectNode> of(Buttons buttons) {
        return switch (buttons) {
            case Buttons.None() -> Optional.empty();
            case Buttons.Row(var options) -> some(options);
            case Buttons.Menu(_, var options) -> some(options);
            case Buttons.Cards(var cards) -> some(cards.stream().map(Cards.Choice::option).toList());
            case Buttons.Share(var what, _) -> what == Shared.PLACE ? Optional.of(place()) : Optional.empty();
        };
    }

    private static Optional<ObjectNode> some(List<Option> options) {
        var keyboard = JsonNodeFactory.instance.objectNode().put("inline", true);
        var rows = keyboard.putArray("buttons");
        var width = options.size() > ROWS ? 2 : 1;
        for (var start = 0; start < options.size(); start += width) {
            var row = rows.addArray();
            options.subList(start, Math.min(start + width, options.size()))
                    .forEach(option -> row.addObject().putObject("action").put("type", "text")
                            .put("label", option.title()).put("payload", payload(option)));
        }
        return options.isEmpty() ? Optional.empty() : Optional.of(keyboard);
    }

    private static ObjectNode place() {
        var keyboard = JsonNodeFactory.instance.objectNode().put("inline", true);
        keyboard.putArray("buttons").addArray().addObject().putObject("action").put("type", "location").put(
                "payload",
                "{}");
        return keyboard;
    }

    /** A JSON text within the JSON. */
    private static String payload(Option option) {
        return JsonNodeFactory.instance.objectNode().put(DATA, option.data()).toString();
    }
}
