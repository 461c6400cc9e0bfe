package dragoman.agentdesk;

import dragoman.desk.view.ThreadLine.FromUs;
import dragoman.model.DeliveryStatus;
import dragoman.model.LineState;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why something did not go out or did not come, as a sentence in the agent's language. Vendors and channels say it in English; what they said goes along as it
 * is. Told by these words, the first that fit: {@code docs/channels.md} has the codes.
 */
enum Cause {
    STOPPED("program was stopped while", true),
    OFF("the channel \\S+ is off|its channel is off", true),
    SILENT("customer did not write for a whole day", true),
    OLD("older than the shop keeps", true),
    UNWANTED("\\((131049|131050|130472)\\)", false),
    WINDOW("more than 24 hours|\\((131047|2018278|10/2534022|10/2018278)\\)", false),
    BLOCKED("blocked by the user|does not take messages from us|not subscribed", false),
    NOBODY("cannot be written to|cannot deliver to this customer|no device that can show|chat not found|user not found|peer_id_invalid",
            false),
    LARGE("larger than the \\d+ mb|larger than telegram takes|file is too big|does not give it to bots|too large on its way|entity too large",
            false),
    LONG("too[ _]long|at most \\d+ characters|larger than viber's 30 kb|fit up to \\d+ characters", false),
    APP("too old for this message", false),
    KIND("cannot show this picture|fetches pictures by https|whatsapp shows .* is not|photo_|image_process|wrong (type of the web page|file identifier)|failed to get http url|does not know this kind",
            false),
    GONE("does not have it any more|gave no (address|place)", false),
    ACCOUNT("cannot pay|no balance|blocked, removed or suspended|\\((131031|131042|131048|368|130497)\\)",
            false),
    ACCESS("token|unauthorized|lacks a right|not enough rights|permission|does not let us speak|set up twice|no webhook is set",
            false),
    RATE("slow down|too many", false),
    DAY("for a whole day", false),
    UNSURE("did not answer|waited in vain|may have gone out|broke down|in a way that we do not know|the answer is not|fault of the program|chat has moved",
            false);

    private final Pattern words;
    private final boolean ours;

    /** {@code ours}: what it says is ours, and no vendor's. */
    Cause(String words, boolean ours) {
        this.words = Pattern.compile(words);
        this.ours = ours;
    }

    /** What an agent reads: the sentence, and behind it ({@code ""}: nothing) what was said. */
    record Told(String words, String detail) {
        /** In one line, where only text can be. */
        String line() {
            return detail.isEmpty() ? words : words + " (" + detail + ")";
        }
    }

    private static Optional<Cause> of(String why) {
        var small = why.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(cause -> cause.words.matcher(small).find()).findFirst();
    }

    /** Of a line that did not arrive, or of which nobody knows; empty for all others. */
    static Optional<Told> of(Words words, FromUs said) {
        return switch (said.state()) {
            case LineState.Refused(var why) -> Optional.of(told(words, why, "cause.other"));
            case LineState.Uncertain(var why) -> Optional.of(told(words, why, UNSURE.key()));
            case LineState.Reported(_, var status) when status == DeliveryStatus.FAILED ->
                Optional.of(new Told(words.get("cause.failed"), ""));
            case LineState.Queued _,LineState.Held _,LineState.Sending _,LineState.Accepted _,LineState.Reported _,LineState.Voided _ ->
                Optional.empty();
        };
    }

    private static Told told(Words words, String why, String otherwise) {
        var cause = of(why);
        return new Told(words.get(cause.map(Cause::key).orElse(otherwise)),
                cause.filter(known -> known.ours).isPresent() ? "" : why.strip());
    }

    /** In the middle of a text that says itself what did not go; of what we do not know the words alone. */
    static String within(Words words, String why) {
        return of(why).map(cause -> told(words, why, cause.key()).line()).orElse(why);
    }

    String key() {
        return "cause." + name().toLowerCase(Locale.ROOT);
    }
}
