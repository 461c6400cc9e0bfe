package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.whatsapp.Graph.Outcome.Declined;
import dragoman.whatsapp.Graph.Outcome.Done;
import dragoman.whatsapp.Graph.Outcome.Wordless;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says how to tell Meta where a bot listens: that is entered by hand in Meta's console, once for the app; the token can only check.
 */
public final class WhatsAppRegistration {
    private final WhatsAppSettings settings;
    private final Graph graph;

    WhatsAppRegistration(WhatsAppSettings settings, Graph graph) {
        this.settings = settings;
        this.graph = graph;
    }

    /** What to enter in the console, then what the token tells of the number. */
    public List<String> set() {
        if (!settings.secure()) {
            return List.of("Meta calls only https addresses; public-url is " + settings.publicUrl()
                    + ". Set an https public-url first.");
        }
        var lines = new ArrayList<>(List.of(
                "WhatsApp webhooks are set in Meta's console, not by the token. While the server runs, open",
                "https://developers.facebook.com/apps, your app, WhatsApp, Configuration, and enter:",
                "  Callback URL:  " + settings.webhook(),
                "  Verify token:  " + settings.verifyToken().value(),
                "Press 'Verify and save', then subscribe to the webhook field 'messages'."));
        lines.addAll(show());
        return List.copyOf(lines);
    }

    /** Whether the token reaches the number, and where Meta calls for it, as far as Graph tells. */
    public List<String> show() {
        var fields = "?fields=display_phone_number,verified_name,webhook_configuration";
        return switch (graph.get(fields)) {
            case Done(var number) -> shown(number);
            case Declined(_, var error) ->
                List.of("Meta refuses the token or the phone-number-id: " + error.plain());
            case Wordless nothing -> List.of("Meta could not be asked: " + nothing.sent());
        };
    }

    /** Where to take the webhook away by hand. */
    public List<String> remove() {
        return List.of(
                "WhatsApp webhooks are removed in Meta's console: open https://developers.facebook.com/apps,",
                "your app, WhatsApp, Configuration, and unsubscribe from the webhook field 'messages'.");
    }

    private List<String> shown(JsonNode number) {
        var who = "The token reaches "
                + Fields.text(number, "display_phone_number").orElse(settings.phoneNumberId())
                + Fields.text(number, "verified_name").map(name -> " (" + name + ")").orElse("") + ".";
        return List.of(who, called(number.path("webhook_configuration")));
    }

    /** Meta takes the number's own address first, then the account's, then the app's. */
    private String called(JsonNode configuration) {
        Optional<String> url = Stream.of("phone_number", "whatsapp_business_account", "application")
                .flatMap(level -> Fields.text(configuration, level).stream()).findFirst();
        if (url.isEmpty()) {
            return "Meta does not say where it calls: look into the console.";
        }
        return url.get().equals(settings.webhook().toString())
                ? "Meta calls " + url.get() + "."
                : "Meta calls " + url.get() + ", which is not " + settings.webhook()
                        + " of this configuration.";
    }
}
