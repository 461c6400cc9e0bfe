package dragoman.viber;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.http.json.Fields;
import dragoman.port.Sent;
import dragoman.viber.Vendor.Outcome.Said;
import dragoman.viber.Vendor.Outcome.Wordless;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells Viber where a bot listens; each call answers with lines for the owner to read. The token is never in them. */
public final class ViberRegistration {
    private static final List<String> EVENTS = List.of("delivered", "seen", "failed", "subscribed",
            "unsubscribed",
            "conversation_started");

    private final ViberSettings settings;
    private final Vendor vendor;

    ViberRegistration(ViberSettings settings, Vendor vendor) {
        this.settings = settings;
        this.vendor = vendor;
    }

    /** Registers the webhook; Viber calls it at once, so the server must be running. */
    public List<String> set() {
        if (!settings.secure()) {
            return List.of(
                    "Viber calls only https addresses with a certificate that browsers trust; public-url is "
                            + settings.publicUrl() + ". Nothing was changed.");
        }
        var body = JsonNodeFactory.instance.objectNode().put("url", settings.webhook().toString())
                .put("send_name", true).put("send_photo", false);
        EVENTS.forEach(body.putArray("event_types")::add);
        return call("set_webhook", body,
                _ -> List.of("Viber now calls " + settings.webhook() + " for " + settings.bot() + "."));
    }

    /** Says where Viber calls now. */
    public List<String> show() {
        return call("get_account_info", JsonNodeFactory.instance.objectNode(), this::shown);
    }

    /** Takes the webhook away: the bot hears nothing any more. */
    public List<String> remove() {
        return call("set_webhook", JsonNodeFactory.instance.objectNode().put("url", ""),
                _ -> List.of("Viber no longer calls anyone for " + settings.bot() + "."));
    }

    private List<String> shown(JsonNode account) {
        var url = Fields.text(account, "webhook").orElse("");
        var where = url.isEmpty()
                ? "no webhook is set: run ./dragoman webhooks set"
                : url.equals(settings.webhook().toString())
                        ? "Viber calls " + url
                        : "Viber calls " + url + ", which is not " + settings.webhook()
                                + " of this configuration";
        return List.of("Account: " + Fields.text(account, "name").orElse("unnamed") + ", "
                + account.path("subscribers_count").asLong() + " subscribers.", where + ".");
    }

    private List<String> call(String method, ObjectNode body, Function<JsonNode, List<String>> told) {
        return switch (vendor.post(method, body)) {
            case Said(var status, var answer) -> status == 0 ? told.apply(answer) : refused(status, answer);
            case Wordless nothing -> switch (nothing.sent()) {
                case Sent.TryLater(_, var why, _) -> List.of("Nothing was done: " + why + ".");
                case Sent.Uncertain(var why) -> List.of("It may or may not have been done: " + why + ".");
                case Sent.Refused(var why, _) -> List.of("Viber refused: " + why + ".");
                case Sent.Accepted _,Sent.Moved _ -> List.of("Viber said nothing of its own.");
            };
        };
    }

    private static List<String> refused(int status, JsonNode answer) {
        var said = "Viber refused: " + Fields.text(answer, "status_message").orElse("no reason given") + ".";
        return Stream.of(said, remedy(status)).filter(line -> !line.isEmpty()).toList();
    }

    private static String remedy(int status) {
        return switch (status) {
            case 1 ->
                "Viber calls the address at once: let the server run and be reachable from outside, then try again.";
            case 2 -> "The token is wrong: copy it anew from the bot's page in Viber's admin panel.";
            default -> "";
        };
    }
}
