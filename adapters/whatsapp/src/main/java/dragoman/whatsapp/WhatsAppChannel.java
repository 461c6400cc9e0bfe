package dragoman.whatsapp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Attachments;
import dragoman.model.Capabilities.Buttons;
import dragoman.model.Capabilities.Extras;
import dragoman.model.Capabilities.Files;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Capabilities.Menu;
import dragoman.model.Document;
import dragoman.model.EventId;
import dragoman.model.Limits;
import dragoman.model.Limits.Bucket;
import dragoman.model.Line;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Picture;
import dragoman.port.Channel;
import dragoman.port.ChannelTraits;
import dragoman.port.MediaSource;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sent.Refused;
import dragoman.port.Sign;
import dragoman.whatsapp.Graph.Outcome;
import dragoman.whatsapp.Pictures.Found;
import dragoman.whatsapp.WhatsAppSettings.Template;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a bot's lines by {@code /messages}. */
final class WhatsAppChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppChannel.class);
    private static final int LONGEST_IN_TEMPLATE = 1024;
    private static final Limit INTERACTIVE = Limit.characters(1024);
    static final Capabilities CAPABILITIES = new Capabilities(Limit.characters(4096),
            Optional.of(Limit.characters(WhatsAppWriter.CAPTION)),
            Optional.of(new Buttons(3, Limit.characters(20), INTERACTIVE, true)),
            Optional.of(new Menu(10, Limit.characters(24), Limit.characters(72), Limit.characters(20),
                    INTERACTIVE)),
            true, Optional.of(Window.OPEN), new Extras(Set.of(Shared.PLACE), Optional.empty(), true,
                    new Attachments(Optional.of(new Files(5, Set.of("jpg", "png"))),
                            Optional.of(new Files(100, Set.of("pdf", "docx", "xlsx"))))));

    /** 80 messages a second from a number; one in 6 seconds to a person, with a burst of 45. */
    private static final Limits LIMITS = new Limits(
            Optional.of(new Bucket(8, Duration.ofNanos(1_000_000_000 / 72))),
            Optional.of(new Bucket(45, Duration.ofSeconds(6))), Optional.empty(), Optional.empty());

    private final WhatsAppSettings settings;
    private final WhatsAppFiles files;
    private final Graph graph;
    private final Pictures pictures;
    private final Window window;
    private final InstantSource clock;
    private final GraphAnswers answers = new GraphAnswers();

    WhatsAppChannel(WhatsAppSettings settings, Graph graph, Pictures pictures, Window window,
            InstantSource clock) {
        this.window = window;
        this.clock = clock;
        this.settings = settings;
        this.files = new WhatsAppFiles(settings, graph);
        this.graph = graph;
        this.pictures = pictures;
    }

    @Override
    public Optional<MediaSource> files() {
        return Optional.of(files);
    }

    @Override
    public ChannelTraits traits() {
        return new ChannelTraits(Change.WHATSAPP, CAPABILITIES.approving(settings.templates()),
                settings.vendorLimits() ? LIMITS : Limits.NONE);
    }

    @Override
    public Sent send(Line line) {
        var configured = settings.template().isPresent() || !settings.templates().isEmpty();
        if (configured && window.closed(line.to(), clock.instant())) {
            var approved = approved(line);
            if (approved.isPresent()) {
                return sent(line, approved.get());
            }
            if (settings.template().isPresent()) {
                return late(line, settings.template().get());
            }
        }
        var document = line.message().document();
        return document.isPresent() ? document(line, document.get()) : message(line);
    }

    /** An agent has chosen it; by its text it is known again. */
    private Optional<ObjectNode> approved(Line line) {
        return settings.templates().stream().flatMap(
                one -> one.values(line.message().text())
                        .map(values -> WhatsAppWriter.template(line, new Template(one.name(), one.language()),
                                values))
                        .stream())
                .findFirst();
    }

    /** Nothing but the words fits into the shop's template. */
    private Sent late(Line line, Template template) {
        var words = line.message().text();
        return words.isBlank() || words.length() > LONGEST_IN_TEMPLATE
                ? new Refused(
                        "More than 24 hours have passed since the customer last wrote, and into the template fit up to "
                                + LONGEST_IN_TEMPLATE + " characters of text and nothing else.",
                        Consequence.NONE)
                : sent(line, WhatsAppWriter.template(line, template,
                        List.of(line.message().text().strip().replaceAll("\\s+", " "))));
    }

    private Sent document(Line line, Document document) {
        return switch (pictures.document(document)) {
            case Found.Ready(var file) -> sent(line, WhatsAppWriter.document(line, file, document.name()));
            case Found.NotNow(var answer) -> answer;
            case Found.Never(var why) -> new Refused(why, Consequence.NONE);
        };
    }

    private Sent message(Line line) {
        var picture = line.message().picture();
        if (picture.isEmpty()) {
            return sent(line, WhatsAppWriter.write(line, Optional.empty()));
        }
        return switch (pictures.find(picture.get())) {
            case Found.Ready(var image) -> shown(line, picture.get(), image);
            case Found.NotNow(var answer) -> answer;
            case Found.Never(var why) -> line.message().text().isBlank()
                    ? new Refused(why, Consequence.NONE)
                    : sent(line, WhatsAppWriter.write(line, Optional.empty()));
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

    private Sent shown(Line line, Picture picture, ObjectNode image) {
        var sent = sent(line, WhatsAppWriter.write(line, Optional.of(image)));
        if (sent instanceof Refused) {
            pictures.forget(picture);
        }
        return sent;
    }

    private Sent sent(Line line, ObjectNode body) {
        return answers.read(post(body), line.to().user());
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
