package dragoman.viber;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.http.json.Fields;
import dragoman.http.outgoing.Downloads;
import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Attachments;
import dragoman.model.Capabilities.Buttons;
import dragoman.model.Capabilities.Carousel;
import dragoman.model.Capabilities.Extras;
import dragoman.model.Capabilities.Files;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Limits;
import dragoman.model.Limits.Bucket;
import dragoman.model.Line;
import dragoman.model.Message;
import dragoman.model.Message.Buttons.Shared;
import dragoman.port.Channel;
import dragoman.port.ChannelTraits;
import dragoman.port.MediaSource;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sent.Refused;
import dragoman.port.Sign;
import dragoman.viber.Vendor.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Sends a bot's lines by {@code send_message}. */
final class ViberChannel implements Channel {
    /** Of the whole JSON: what binds first for scripts of many bytes. */
    static final int LARGEST = 30_000;
    private static final Limit TEXT = Limit.characters(7000);
    private static final Limit CAPTION = Limit.characters(768);
    /** With the largest keyboard beside it, the JSON stays below {@link #LARGEST} in any script. */
    private static final Limit ABOVE_BUTTONS = Limit.characters(3000);

    /** Fetched from us, by https only. */
    private static final Attachments ATTACHMENTS = new Attachments(
            Optional.of(new Files(1, Set.of("jpg", "png"))), Optional.of(new Files(50, Set.of())));
    private static final Carousel CAROUSEL = new Carousel(RichMedia.MOST, Limit.characters(50),
            Limit.characters(150), Limit.characters(30));
    /** 100 an hour to a person who does not answer: a full bucket and what flows in within an hour. */
    private static final Limits LIMITS = new Limits(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.of(new Bucket(70, Duration.ofMinutes(2))));

    private final ViberSettings settings;
    private final MediaSource files;
    private final ViberWriter writer;
    private final Vendor vendor;

    ViberChannel(ViberSettings settings, ViberWriter writer, Vendor vendor) {
        this.settings = settings;
        this.files = new Downloads("Viber", settings.api()).byAddress();
        this.writer = writer;
        this.vendor = vendor;
    }

    @Override
    public ChannelTraits traits() {
        return new ChannelTraits(ViberParser.VIBER, capabilities(settings.secure()),
                settings.vendorLimits() ? LIMITS : Limits.NONE);
    }

    static Capabilities capabilities(boolean pictures) {
        var buttons = new Buttons(Keyboard.MOST, Limit.characters(Keyboard.LONGEST_TITLE), ABOVE_BUTTONS,
                false);
        return new Capabilities(TEXT, pictures ? Optional.of(CAPTION) : Optional.empty(),
                Optional.of(buttons), Optional.empty(), false, Optional.empty(),
                new Extras(Set.of(Shared.PHONE, Shared.PLACE), Optional.of(CAROUSEL), pictures,
                        pictures ? ATTACHMENTS : Attachments.NONE));
    }

    @Override
    public Optional<MediaSource> files() {
        return Optional.of(files);
    }

    @Override
    public Sent send(Line line) {
        var body = writer.write(line.message());
        if (body.isEmpty()) {
            return new Refused(
                    "Viber cannot show this picture: it fetches JPEG and PNG up to 1 MB, by https only",
                    Consequence.NONE);
        }
        if (Fields.bytes(body.get()).length > LARGEST) {
            return new Refused("the message is larger than Viber's 30 KB", Consequence.NONE);
        }
        return sent(line, body.get());
    }

    /** Viber shows no typing, and a press needs no acknowledgement. */
    @Override
    public void sign(Sign sign) {
        switch (sign) {
            case Sign.Typing _,Sign.TapSeen _ -> {
            }
        }
    }

    private Sent sent(Line line, ObjectNode body) {
        var outcome = post(line, body);
        if (!ViberAnswers.tooOld(outcome)) {
            return ViberAnswers.read(outcome);
        }
        return plainly(line.message()).map(plain -> ViberAnswers.read(post(line, plain)))
                .orElseGet(() -> ViberAnswers.read(outcome));
    }

    private Optional<ObjectNode> plainly(Message message) {
        return writer.write(ViberWriter.plainer(message));
    }

    private Outcome post(Line line, ObjectNode body) {
        body.put("receiver", line.to().user());
        return vendor.post("send_message", body);
    }
}
