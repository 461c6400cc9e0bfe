package dragoman.whatsapp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Buttons;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Capabilities.Menu;
import dragoman.model.ChannelId;
import dragoman.model.EventId;
import dragoman.model.Limits;
import dragoman.model.Limits.Bucket;
import dragoman.model.Line;
import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sent.Refused;
import dragoman.port.Sign;
import dragoman.whatsapp.Graph.Outcome;
import dragoman.whatsapp.Pictures.Found;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a bot's lines by {@code /messages}. */
final class WhatsAppChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppChannel.class);
    private static final Duration WINDOW = Duration.ofHours(24);
    private static final Limit INTERACTIVE = Limit.characters(1024);
    static final Capabilities CAPABILITIES = new Capabilities(Limit.characters(4096),
            Optional.of(Limit.characters(WhatsAppWriter.CAPTION)),
            Optional.of(new Buttons(3, Limit.characters(20), INTERACTIVE, true)),
            Optional.of(new Menu(10, Limit.characters(24), Limit.characters(72), Limit.characters(20),
                    INTERACTIVE)),
            true, Optional.of(WINDOW));

    /** 80 messages a second from a number; one in 6 seconds to a person, with a burst of 45. */
    private static final Limits LIMITS = new Limits(
            Optional.of(new Bucket(8, Duration.ofNanos(1_000_000_000 / 72))),
            Optional.of(new Bucket(45, Duration.ofSeconds(6))), Optional.empty(), Optional.empty());

    private final WhatsAppSettings settings;
    private final Graph graph;
    private final Pictures pictures;
    private final GraphAnswers answers = new GraphAnswers();

    WhatsAppChannel(WhatsAppSettings settings, Graph graph, Pictures pictures) {
        this.settings = settings;
        this.graph = graph;
        this.pictures = pictures;
    }

    @Override
    public ChannelId id() {
        return Change.WHATSAPP;
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public Limits limits() {
        return settings.vendorLimits() ? LIMITS : Limits.NONE;
    }

    @Override
    public Sent send(Line line) {
        var picture = line.message().picture();
        if (picture.isEmpty()) {
            return sent(line, Optional.empty());
        }
        return switch (pictures.find(picture.get())) {
            case Found.Ready(var image) -> sent(line, Optional.of(image));
            case Found.NotNow(var answer) -> answer;
            case Found.Never(var why) -> line.message().text().isBlank()
                    ? new Refused(why, Consequence.NONE)
                    : sent(line, Optional.empty());
        };
    }

    @Override
    public void sign(Sign sign) {
        switch (sign) {
            case Sign.Typing(_, var answering) -> answering.map(EventId::value)
                    .filter(event -> event.startsWith("wamid.") && !event.contains(" "))
                    .ifPresent(this::typing);
            case Sign.TapSeen _ -> {
            }
        }
    }

    private Sent sent(Line line, Optional<ObjectNode> image) {
        var sent = answers.read(post(WhatsAppWriter.write(line, image)), line.to().user());
        if (sent instanceof Refused && image.isPresent()) {
            line.message().picture().ifPresent(pictures::forget);
        }
        return sent;
    }

    /** Shows 'is typing' for up to 25 seconds, and marks the message as read. */
    private void typing(String message) {
        var body = JsonNodeFactory.instance.objectNode().put("messaging_product", "whatsapp")
                .put("status", "read")
                .put("message_id", message);
        body.putObject("typing_indicator").put("type", "text");
        LOG.debug("typing shown: {}", post(body));
    }

    private Outcome post(ObjectNode body) {
        return graph.post("/messages", body);
    }
}
