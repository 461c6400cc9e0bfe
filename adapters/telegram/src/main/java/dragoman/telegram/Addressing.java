package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** In a group we speak when spoken to: by a command with our name, a reply to us, a mention. */
final class Addressing {
    private static final Pattern COMMAND = Pattern.compile("(/\\w+)@(\\w+)(.*)", Pattern.DOTALL);

    private final Myself me;

    Addressing(Myself me) {
        this.me = me;
    }

    /** While our name is unknown, any {@code /command@name} is taken for ours: Telegram hides the others' from bots by default. */
    boolean isToUs(JsonNode message) {
        return replies(message) || commanded(message)
                || mentioned(message, "text", "entities")
                || mentioned(message, "caption", "caption_entities");
    }

    /** The words without our name: {@code /menu pizza} of {@code /menu@shop_bot pizza}, {@code hi} of {@code @shop_bot hi}. */
    String bare(String text) {
        var command = COMMAND.matcher(text);
        if (command.matches() && isMe(command.group(2))) {
            return command.group(1) + command.group(3);
        }
        var call = me.username().map(name -> "@" + name).orElse("@");
        var called = call.length() > 1 && text.regionMatches(true, 0, call, 0, call.length());
        var rest = called ? text.substring(call.length()).strip() : "";
        return rest.isEmpty() ? text : rest;
    }

    private boolean replies(JsonNode message) {
        return Json.object(message, "reply_to_message").flatMap(it -> Json.object(it, "from")).filter(me::is)
                .isPresent();
    }

    private boolean commanded(JsonNode message) {
        return Json.text(message, "text").map(COMMAND::matcher)
                .filter(command -> command.matches() && isMe(command.group(2))).isPresent();
    }

    private boolean isMe(String name) {
        return me.username().map(mine -> mine.equalsIgnoreCase(name)).orElse(true);
    }

    private boolean mentioned(JsonNode message, String field, String entities) {
        var text = Optional.ofNullable(message.get(field)).map(JsonNode::asText).orElse("");
        for (var entity : message.path(entities)) {
            var ours = switch (entity.path("type").asText()) {
                case "mention" -> me.username().map(name -> named(text, entity, name)).orElse(false);
                case "text_mention" -> Json.object(entity, "user").filter(me::is).isPresent();
                default -> false;
            };
            if (ours) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(String text, JsonNode entity, String name) {
        var call = ("@" + name).toLowerCase(Locale.ROOT);
        return text.toLowerCase(Locale.ROOT).startsWith(call, entity.path("offset").asInt(-1));
    }
}
