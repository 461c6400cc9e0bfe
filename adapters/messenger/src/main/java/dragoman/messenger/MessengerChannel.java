package dragoman.messenger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.http.json.Fields;
import dragoman.http.outgoing.Downloads;
import dragoman.http.outgoing.Outcome;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.Capabilities;
import dragoman.model.Limits;
import dragoman.model.Limits.Bucket;
import dragoman.model.Line;
import dragoman.port.Channel;
import dragoman.port.ChannelTraits;
import dragoman.port.MediaSource;
import dragoman.port.Profiles;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sign;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a bot's lines by {@code /me/messages}. */
final class MessengerChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(MessengerChannel.class);

    /** 300 calls a second, of which some are signs. */
    private static final Limits LIMITS = new Limits(
            Optional.of(new Bucket(20, Duration.ofMillis(5))), Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final MessengerSettings settings;
    private final MediaSource files;
    private final Outgoing http;
    private final MessengerWriter writer;
    private final OwnMessages own;
    private final InstantSource clock;
    private final Profiles people;

    MessengerChannel(MessengerSettings settings, Outgoing http, MessengerWriter writer, OwnMessages own,
            InstantSource clock) {
        this.settings = settings;
        this.files = new Downloads(settings.surface().title(), settings.api()).byAddress();
        this.http = http;
        this.writer = writer;
        this.own = own;
        this.clock = clock;
        this.people = new People(settings, http);
    }

    @Override
    public ChannelTraits traits() {
        // Meta fetches files from us, by https only
        var can = settings.secure()
                ? settings.surface().capabilities()
                : settings.surface().capabilities().attaching(Capabilities.Attachments.NONE);
        return new ChannelTraits(settings.surface().id(), can,
                settings.vendorLimits() ? LIMITS : Limits.NONE);
    }

    @Override
    public Optional<MediaSource> files() {
        return Optional.of(files);
    }

    @Override
    public Sent send(Line line) {
        var written = writer.write(line);
        if (written.isEmpty()) {
            return new Sent.Refused(
                    settings.surface().title() + " cannot show this picture: Meta fetches by https only",
                    Consequence.NONE);
        }
        var words = MessengerWriter.words(written.get());
        own.goes(line.to().user(), words, clock.instant());
        var outcome = post(written.get());
        var late = line.author().agent().isPresent() && closed(outcome);
        var sent = sent(late ? post(MessengerWriter.fromAgent(written.get())) : outcome);
        if (sent instanceof Sent.Accepted(var message)) {
            own.accepted(line.to().user(), words, message);
        }
        return sent;
    }

    /** Marks what was written as read, too. A tap needs no acknowledgement. */
    @Override
    public void sign(Sign sign) {
        switch (sign) {
            case Sign.Typing(var to, _) -> List.of("mark_seen", "typing_on").forEach(action -> {
                var body = JsonNodeFactory.instance.objectNode().put("sender_action", action);
                body.putObject("recipient").put("id", to.user());
                LOG.debug("{}: {}", action, post(body));
            });
            case Sign.TapSeen _ -> {
            }
        }
    }

    @Override
    public Optional<Profiles> profiles() {
        return Optional.of(people);
    }

    private Outcome post(ObjectNode body) {
        return http.call(new Request.Builder().url(settings.call("me/messages"))
                .header("Authorization", "Bearer " + settings.token().value())
                .post(Outgoing.json(Fields.bytes(body))));
    }

    private static boolean closed(Outcome outcome) {
        return outcome instanceof Outcome.Answered answered
                && Refusal.of(Fields.tree(answered.body()).path("error")).windowClosed();
    }

    private Sent sent(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered answered -> answered(answered);
            case Outcome.NotSent _,Outcome.Lost _,Outcome.LeftAlone _ ->
                outcome.sent(settings.surface().title());
        };
    }

    /** Only what is in Meta's own words counts as its answer. */
    private Sent answered(Outcome.Answered answered) {
        var body = Fields.tree(answered.body());
        var message = Fields.text(body, "message_id");
        if (answered.fine() && message.isPresent()) {
            return new Sent.Accepted(message.get());
        }
        return body.path("error").isObject()
                ? Refusal.of(body.path("error")).sent(answered.status())
                : answered.sent(settings.surface().title());
    }
}
