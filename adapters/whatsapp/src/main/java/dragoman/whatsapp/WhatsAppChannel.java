package dragoman.whatsapp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Buttons;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Capabilities.Menu;
import dragoman.model.ChannelId;
import dragoman.model.EventId;
import dragoman.model.Line;
import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sent.Refused;
import dragoman.port.Sent.TryLater;
import dragoman.port.Sign;
import dragoman.whatsapp.Graph.Outcome;
import dragoman.whatsapp.Pictures.Found;
import java.time.Duration;
import java.time.InstantSource;
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

    private final WhatsAppSettings settings;
    private final Graph graph;
    private final Pictures pictures;
    private final InstantSource clock;
    private final GraphAnswers answers = new GraphAnswers();
    private final Limits limits = new Limits();

    WhatsAppChannel(WhatsAppSettings settings, Graph graph, Pictures pictures, InstantSource clock) {
        this.settings = settings;
        this.graph = graph;
        this.pictures = pictures;
        this.clock = clock;
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
    public Sent send(Line line) {
        var picture = line.message().picture();
        if (picture.isEmpty()) {
            return paced(line, Optional.empty());
        }
        return switch (pictures.find(picture.get())) {
            case Found.Ready(var image) -> paced(line, Optional.of(image));
            case Found.NotNow(var answer) -> answer;
            case Found.Never(var why) -> line.message().text().isBlank()
                    ? new Refused(why, Consequence.NONE)
                    : paced(line, Optional.empty());
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

    private Sent paced(Line line, Optional<ObjectNode> image) {
        Optional<TryLater> wait = settings.vendorLimits()
                ? limits.pass(line.to().user(), clock.instant())
                : Optional.empty();
        return wait.isPresent() ? wait.get() : sent(line, image);
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
