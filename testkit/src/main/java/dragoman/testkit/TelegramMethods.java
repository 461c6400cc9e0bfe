package dragoman.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.Said.Button;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The methods of the Bot API that our bots call, with its limits and its words of refusal. */
final class TelegramMethods {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ME = "{\"id\":6900000001,\"is_bot\":true,\"first_name\":\"Acme Demo\",\"username\":\"acme_demo_bot\"}";

    private final TelegramQueue queue;
    private final Map<String, Person> people;
    private final Ledger ledger;
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final AtomicInteger messages = new AtomicInteger(4000);
    final Map<String, TelegramForum> forums = new ConcurrentHashMap<>();
    final Map<String, String> tapAnswers = new ConcurrentHashMap<>();
    final Set<String> blockers = ConcurrentHashMap.newKeySet();
    final List<String> answeredTaps = new CopyOnWriteArrayList<>();
    final List<String> typings = new CopyOnWriteArrayList<>();

    TelegramMethods(TelegramQueue queue, Map<String, Person> people, Ledger ledger) {
        this.ledger = ledger;
        this.queue = queue;
        this.people = people;
    }

    Reply call(String method, Form form) {
        return Optional.ofNullable(forums.get(form.get("chat_id").orElse("")))
                .flatMap(forum -> forum.call(method.toLowerCase(Locale.ROOT), form))
                .orElseGet(() -> toPerson(method, form));
    }

    private Reply toPerson(String method, Form form) {
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "sendmessage" -> sendMessage(form);
            case "sendphoto" -> sendPhoto(form);
            case "senddocument" -> sendDocument(form);
            case "getfile" -> ok("{\"file_id\":\"" + form.get("file_id").orElse("")
                    + "\",\"file_path\":\"sent/" + form.get("file_id").orElse("") + "\"}");
            case "sendchataction" -> typing(form);
            case "answercallbackquery" -> answerTap(form);
            case "getme" -> ok(ME);
            case "setwebhook" -> setWebhook(form);
            case "deletewebhook" -> forgetWebhook();
            case "getwebhookinfo" -> ok("{\"url\":\"" + queue.webhook().map(URI::toString).orElse("")
                    + "\",\"has_custom_certificate\":false,\"pending_update_count\":" + queue.waiting()
                    + "}");
            case "getupdates" -> getUpdates(form);
            default -> declined(404, "Not Found");
        };
    }

    static Reply ok(String result) {
        return Reply.json(200, "{\"ok\":true,\"result\":" + result + "}");
    }

    static Reply declined(int code, String description) {
        return Reply.json(code,
                "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"}");
    }

    static Reply tooMany(Duration retryAfter) {
        return Reply.json(429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after "
                        + retryAfter.toSeconds() + "\",\"parameters\":{\"retry_after\":"
                        + retryAfter.toSeconds()
                        + "}}");
    }

    private Reply sendMessage(Form form) {
        var text = form.get("text").orElse("");
        if (text.isBlank()) {
            return declined(400, "Bad Request: message text is empty");
        }
        if (text.length() > 4096) {
            return declined(400, "Bad Request: message is too long");
        }
        return say(form, text, Optional.empty(), "");
    }

    private Reply sendPhoto(Form form) {
        var photo = form.get("photo").orElse("");
        var caption = form.get("caption").orElse("");
        if (caption.length() > 1024) {
            return declined(400, "Bad Request: message caption is too long");
        }
        if (!photo.matches("(file:|https?://).*") && !files.containsKey(photo)) {
            return declined(400, "Bad Request: wrong file identifier/HTTP URL specified");
        }
        var file = files.getOrDefault(photo, photo.replaceFirst("^file:", ""));
        var id = "photo-" + file;
        files.put(id, file);
        return say(form, caption, Optional.of(file), ",\"photo\":[{\"file_id\":\"thumb-" + file
                + "\",\"width\":90,\"height\":60},{\"file_id\":\"" + id
                + "\",\"width\":1280,\"height\":853}]");
    }

    private Reply sendDocument(Form form) {
        var file = form.get("document").orElse("").replaceFirst("^file:", "");
        return say(form, form.get("caption").orElse(""), Optional.of(file),
                ",\"document\":{\"file_id\":\"document-" + file + "\"}");
    }

    private Reply say(Form form, String text, Optional<String> picture, String more) {
        var chat = form.get("chat_id").orElse("");
        var person = people.get(chat);
        if (person == null) {
            return declined(400, "Bad Request: chat not found");
        }
        if (blockers.contains(chat)) {
            return declined(403, "Forbidden: bot was blocked by the user");
        }
        var buttons = form.get("reply_markup").map(TelegramMethods::buttons).orElse(List.of());
        if (buttons.stream().anyMatch(it -> it.data().getBytes(StandardCharsets.UTF_8).length > 64)) {
            return declined(400, "Bad Request: BUTTON_DATA_INVALID");
        }
        var id = messages.incrementAndGet();
        ledger.got(person, new Said(Integer.toString(id), text, picture, buttons));
        return ok("{\"message_id\":" + id + ",\"from\":" + ME + ",\"chat\":{\"id\":" + chat
                + ",\"type\":\"private\"},\"date\":1790400000" + more + "}");
    }

    static List<Button> buttons(String markup) {
        var buttons = new ArrayList<Button>();
        for (var row : read(markup).path("inline_keyboard")) {
            row.forEach(it -> buttons
                    .add(new Button(it.path("text").asText(), it.path("callback_data").asText())));
        }
        return buttons;
    }

    /** The words of a text that name somebody, by account. */
    static Map<String, String> told(String entities, String text) {
        var told = new HashMap<String, String>();
        for (var entity : read(entities)) {
            if (entity.path("type").asText().equals("text_mention")) {
                var from = entity.path("offset").asInt();
                told.put(entity.path("user").path("id").asText(),
                        text.substring(from, from + entity.path("length").asInt()));
            }
        }
        return told;
    }

    private Reply typing(Form form) {
        typings.add(form.get("chat_id").orElse(""));
        return ok("true");
    }

    private Reply answerTap(Form form) {
        answeredTaps.add(form.get("callback_query_id").orElse(""));
        tapAnswers.put(form.get("callback_query_id").orElse(""), form.get("text").orElse(""));
        return ok("true");
    }

    private Reply setWebhook(Form form) {
        var secret = form.get("secret_token").orElse("");
        if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
            return declined(400, "Bad Request: secret token contains unallowed characters");
        }
        queue.pushTo(form.get("url").filter(url -> !url.isEmpty()).map(URI::create), secret);
        return ok("true");
    }

    private Reply forgetWebhook() {
        queue.pushTo(Optional.empty(), "");
        return ok("true");
    }

    private Reply getUpdates(Form form) {
        if (queue.webhook().isPresent()) {
            return declined(409, "Conflict: can't use getUpdates method while webhook is active");
        }
        try {
            return ok(queue.ask(Integer.parseInt(form.get("offset").orElse("0")),
                    Duration.ofSeconds(Long.parseLong(form.get("timeout").orElse("0")))).toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.hangUp();
        }
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + json, e);
        }
    }
}
