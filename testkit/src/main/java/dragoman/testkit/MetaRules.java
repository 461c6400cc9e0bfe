package dragoman.testkit;

import static dragoman.testkit.Rules.must;
import static dragoman.testkit.Rules.text;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.testkit.FakeMeta.Kind;
import dragoman.testkit.Said.Button;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Graph takes for a page or an account, and how the app shows it. */
final class MetaRules {
    private static final int LONGEST = 2000;
    private static final int LONGEST_BYTES = 1000;
    private static final int QUICK_REPLIES = 13;
    private static final int CARDS = 10;

    private MetaRules() {}

    static Said shown(Kind kind, String id, JsonNode body) {
        must(List.of("RESPONSE", "UPDATE", "MESSAGE_TAG").contains(body.path("messaging_type").asText()),
                "messaging_type is missing");
        var message = body.path("message");
        must(message.has("text") != message.has("attachment"), "either text or attachment is needed");
        text(message, "metadata", 0, 1000);
        var quick = quick(message.path("quick_replies"));
        return message.has("text")
                ? new Said(id, words(kind, message), Optional.empty(), quick)
                : attached(kind, id, message.path("attachment"), quick);
    }

    private static String words(Kind kind, JsonNode message) {
        var words = text(message, "text", 1, LONGEST);
        must(kind == Kind.MESSENGER || words.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES,
                "text has more than 1000 bytes");
        return words;
    }

    private static List<Button> quick(JsonNode replies) {
        must(replies.isMissingNode() || (!replies.isEmpty() && replies.size() <= QUICK_REPLIES),
                "1 to 13 quick replies are allowed");
        var all = new ArrayList<Button>();
        for (var reply : replies) {
            all.add(switch (reply.path("content_type").asText()) {
                case "text" -> new Button(text(reply, "title", 1, 20), text(reply, "payload", 1, 1000));
                // the app offers the number of the person's profile
                case "user_phone_number" -> new Button("+16505551234", "+16505551234");
                default -> throw new Rules.Broken("no such content_type");
            });
        }
        return all;
    }

    private static Said attached(Kind kind, String id, JsonNode attachment, List<Button> quick) {
        var payload = attachment.path("payload");
        return switch (attachment.path("type").asText()) {
            case "image" -> new Said(id, "", Optional.of(address(payload, "url")), quick);
            case "file" -> {
                must(kind == Kind.MESSENGER, "Instagram takes no files");
                yield new Said(id, "", Optional.of(address(payload, "url")), quick);
            }
            case "template" -> cards(id, payload);
            default -> throw new Rules.Broken("no such type of attachment");
        };
    }

    /** Cards beside each other: their words in order, the first one's picture, and what can be pressed on any. */
    private static Said cards(String id, JsonNode payload) {
        must(payload.path("template_type").asText().equals("generic"), "no such template_type");
        var elements = payload.path("elements");
        must(!elements.isEmpty() && elements.size() <= CARDS, "1 to 10 elements are allowed");
        var words = new ArrayList<String>();
        var buttons = new ArrayList<Button>();
        var pictures = new ArrayList<String>();
        for (var element : elements) {
            words.add(text(element, "title", 1, 80));
            Optional.of(text(element, "subtitle", 0, 80)).filter(more -> !more.isEmpty())
                    .ifPresent(words::add);
            must(element.size() > 1, "a card needs more than its title");
            if (element.has("image_url")) {
                pictures.add(address(element, "image_url"));
            }
            buttons.addAll(pressed(element.path("buttons")));
        }
        return new Said(id, String.join("\n", words), pictures.stream().findFirst(), buttons);
    }

    private static List<Button> pressed(JsonNode buttons) {
        must(buttons.isMissingNode() || (!buttons.isEmpty() && buttons.size() <= 3), "1 to 3 buttons a card");
        var all = new ArrayList<Button>();
        for (var button : buttons) {
            must(button.path("type").asText().equals("postback"), "a type of button that we do not use");
            all.add(new Button(text(button, "title", 1, 20), text(button, "payload", 1, 1000)));
        }
        return all;
    }

    private static String address(JsonNode node, String field) {
        var address = text(node, field, 9, 2000);
        must(address.startsWith("https://"), field + " is no https address");
        return address;
    }
}
