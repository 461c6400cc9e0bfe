package dragoman.vk;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.http.outgoing.Downloads;
import dragoman.http.outgoing.Outcome;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.Address;
import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Extras;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Limits;
import dragoman.model.Limits.Bucket;
import dragoman.model.Line;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Profile;
import dragoman.port.Channel;
import dragoman.port.ChannelTraits;
import dragoman.port.Media;
import dragoman.port.MediaSource;
import dragoman.port.Profiles;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sign;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import okhttp3.FormBody;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a bot's lines by {@code messages.send}. */
final class VkChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(VkChannel.class);
    private static final String VERSION = "5.199";
    private static final Limit TEXT = Limit.characters(4096);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration BUSY = Duration.ofSeconds(30);
    static final Capabilities CAPABILITIES = new Capabilities(TEXT, Optional.empty(),
            Optional.of(new Capabilities.Buttons(Keyboard.MOST, Limit.characters(Keyboard.LONGEST_TITLE),
                    TEXT, false)),
            Optional.empty(), true, Optional.empty(),
            new Extras(Set.of(Shared.PLACE), Optional.empty(), false));

    /** 20 calls a second for a community, of which some are signs. */
    private static final Limits LIMITS = new Limits(Optional.of(new Bucket(4, Duration.ofMillis(70))),
            Optional.empty(), Optional.empty(), Optional.empty());

    private final VkSettings settings;
    private final Downloads downloads;
    private final Outgoing http;
    private final Media media;

    VkChannel(VkSettings settings, Outgoing http, Media media) {
        this.settings = settings;
        this.downloads = new Downloads("VK", settings.api());
        this.http = http;
        this.media = media;
    }

    @Override
    public ChannelTraits traits() {
        return new ChannelTraits(Vk.ID, CAPABILITIES, settings.vendorLimits() ? LIMITS : Limits.NONE);
    }

    @Override
    public Optional<MediaSource> files() {
        return Optional.of((locator, kind, into, largest) -> downloads.fetch(locator, into, largest));
    }

    @Override
    public Sent send(Line line) {
        var message = line.message();
        var text = message.document()
                .map(document -> media.address(settings.bot(), document.file()).toString())
                .orElse(message.text());
        if (text.isBlank()) {
            return new Sent.Refused("There are no words to send, and VK gets no pictures from us yet",
                    Consequence.NONE);
        }
        var form = form().add("peer_id", line.to().user()).add("message", whole(text))
                // the same number again is the same message to VK: it comes once, however often it is sent
                .add("random_id", Integer.toString(line.key().toString().hashCode()));
        Keyboard.of(message.buttons())
                .ifPresent(keyboard -> form.add("keyboard", whole(keyboard.toString())));
        return sent(call("messages.send", form));
    }

    @Override
    public void sign(Sign sign) {
        switch (sign) {
            case Sign.Typing(var to, _) -> LOG.debug("typing: {}",
                    call("messages.setActivity", form().add("peer_id", to.user()).add("type", "typing")));
            case Sign.TapSeen _ -> {
            }
        }
    }

    @Override
    public Optional<Profiles> profiles() {
        return Optional.of(this::profile);
    }

    /** The first name; pages that are gone have 'DELETED' in its place. */
    private Profile profile(Address who) {
        var outcome = call("users.get", form().add("user_ids", who.user()));
        if (outcome instanceof Outcome.Answered answered) {
            var person = Fields.tree(answered.body()).path("response").path(0);
            return Fields.text(person, "first_name").filter(_ -> !person.has("deactivated"))
                    .map(Profile::named).orElse(Profile.UNKNOWN);
        }
        LOG.debug("VK did not tell a name: {}", outcome);
        return Profile.UNKNOWN;
    }

    private static Sent sent(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered answered -> answered(answered);
            case Outcome.Lost(var why) -> new Sent.TryLater(A_MOMENT, "VK did not answer (" + why + ")");
            case Outcome.NotSent _,Outcome.LeftAlone _ -> outcome.sent("VK");
        };
    }

    private static Sent answered(Outcome.Answered answered) {
        var body = Fields.tree(answered.body());
        if (body.path("error").isObject()) {
            return refused(body.path("error"));
        }
        return Fields.text(body, "response").<Sent>map(Sent.Accepted::new)
                .orElseGet(() -> new Sent.TryLater(A_MOMENT,
                        "HTTP " + answered.status() + " without VK's own words"));
    }

    private static Sent refused(JsonNode error) {
        var code = error.path("error_code").asInt();
        var why = Fields.text(error, "error_msg").orElse("no reason given") + " (" + code + ")";
        return switch (code) {
            case 1, 6, 10 -> new Sent.TryLater(A_MOMENT, "VK asks us to slow down: " + why);
            case 9, 29 -> new Sent.TryLater(BUSY, "VK asks us to slow down: " + why);
            case 900, 901, 902 -> new Sent.Refused("The customer does not take messages from us: " + why,
                    Consequence.UNREACHABLE);
            case 5, 7, 15, 27, 28 ->
                new Sent.Refused("VK does not take the token, or it lacks a right: " + why,
                        Consequence.CHANNEL_STOPPED);
            default -> new Sent.Refused("VK did not take it: " + why, Consequence.NONE);
        };
    }

    private FormBody.Builder form() {
        return new FormBody.Builder().add("v", VERSION);
    }

    private Outcome call(String method, FormBody.Builder form) {
        return http.call(new Request.Builder().url(settings.call(method))
                .header("Authorization", "Bearer " + settings.token().value())
                .post(Outgoing.once(form.build())));
    }

    /** Half a surrogate pair has no form in UTF-8. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
    }
}
