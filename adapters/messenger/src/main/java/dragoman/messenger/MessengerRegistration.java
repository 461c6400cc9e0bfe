package dragoman.messenger;

import dragoman.http.json.Fields;
import dragoman.http.outgoing.Outcome;
import dragoman.http.outgoing.Outgoing;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Subscribes the app to a page or account; where Meta calls is entered by hand in its console, once for the app. The token is never shown. */
public final class MessengerRegistration {
    private static final String FIELDS = "messages,messaging_postbacks,messaging_referrals,message_deliveries,"
            + "message_reads,message_reactions,message_edits,message_echoes";
    private static final String INSTAGRAM_FIELDS = "messages,messaging_postbacks,messaging_referral,messaging_seen,"
            + "message_reactions,message_edit,message_echoes";

    private final MessengerSettings settings;
    private final Outgoing http;

    MessengerRegistration(MessengerSettings settings, Outgoing http) {
        this.settings = settings;
        this.http = http;
    }

    /** What to enter in the console, then the subscription itself. */
    public List<String> set() {
        if (!settings.secure()) {
            return List.of("Meta calls only https addresses; public-url is " + settings.publicUrl()
                    + ". Set an https public-url first.");
        }
        var lines = new ArrayList<>(List.of(
                "While the server runs, open https://developers.facebook.com/apps, your app, "
                        + settings.surface().title() + ", Webhooks, and enter:",
                "  Callback URL:  " + settings.webhook(),
                "  Verify token:  " + settings.app().verifyToken().value()));
        var fields = settings.surface() == Surface.MESSENGER ? FIELDS : INSTAGRAM_FIELDS;
        lines.add(call(request("?subscribed_fields=" + fields).post(RequestBody.EMPTY),
                "The app is subscribed to " + settings.account() + " now."));
        return List.copyOf(lines);
    }

    /** Whether the app hears the page or account. */
    public List<String> show() {
        return switch (http.call(request(""))) {
            case Outcome.Answered answered when answered.fine() -> List
                    .of(Fields.tree(answered.body()).path("data").isEmpty()
                            ? "The app is not subscribed to " + settings.account()
                                    + ": run ./dragoman webhooks set."
                            : "The app is subscribed to " + settings.account() + ".");
            case Outcome other -> List.of(trouble(other));
        };
    }

    /** Meta calls nobody for this page or account any more. */
    public List<String> remove() {
        return List.of(
                call(request("").delete(), "The app is no longer subscribed to " + settings.account() + "."));
    }

    private Request.Builder request(String query) {
        return new Request.Builder().url(settings.call("me/subscribed_apps" + query)).header("Authorization",
                "Bearer " + settings.token().value());
    }

    private String call(Request.Builder request, String done) {
        return switch (http.call(request)) {
            case Outcome.Answered answered when answered.fine() -> done;
            case Outcome other -> trouble(other);
        };
    }

    private static String trouble(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered answered -> "Meta refuses: "
                    + Fields.text(Fields.tree(answered.body()).path("error"), "message")
                            .orElse("HTTP " + answered.status());
            case Outcome.NotSent(var why, _) -> "Meta could not be reached: " + why;
            case Outcome.Lost(var why) -> "No answer came, so it may or may not have been done: " + why;
            case Outcome.LeftAlone _ -> "Meta has failed again and again: try later.";
        };
    }
}
