package dragoman.vk;

import dragoman.http.json.Fields;
import dragoman.http.outgoing.Downloads;
import dragoman.http.outgoing.Outgoing;
import dragoman.http.outgoing.VendorUrls;
import dragoman.model.Address;
import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Attachments;
import dragoman.model.Capabilities.Extras;
import dragoman.model.Capabilities.Files;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Limits;
import dragoman.model.Limits.Bucket;
import dragoman.model.Line;
import dragoman.model.Message;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Picture;
import dragoman.model.Profile;
import dragoman.port.Channel;
import dragoman.port.ChannelTraits;
import dragoman.port.Media;
import dragoman.port.MediaSource;
import dragoman.port.Profiles;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sign;
import dragoman.vk.VkApi.Answer;
import dragoman.vk.VkFiles.Found;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a bot's lines by {@code messages.send}. */
final class VkChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(VkChannel.class);
    private static final Limit TEXT = Limit.characters(4096);
    /** VK's code for a parameter that is wrong, such as a picture that it has lost. */
    private static final int WRONG_PARAMETER = 100;
    static final Capabilities CAPABILITIES = new Capabilities(TEXT, Optional.of(TEXT),
            Optional.of(new Capabilities.Buttons(Keyboard.MOST, Limit.characters(Keyboard.LONGEST_TITLE),
                    TEXT, false)),
            Optional.empty(), true, Optional.empty(),
            new Extras(Set.of(Shared.PLACE), Optional.empty(), true,
                    new Attachments(Optional.of(new Files(50, Set.of("jpg", "png", "gif"))),
                            Optional.of(new Files(200, Set.of())))));

    /** 20 calls a second for a community, of which half are signs and files. */
    private static final Limits LIMITS = new Limits(Optional.of(new Bucket(4, Duration.ofMillis(100))),
            Optional.empty(), Optional.empty(), Optional.empty());

    private final VkSettings settings;
    private final MediaSource sentFiles;
    private final VkApi api;
    private final VkFiles files;
    private final Media media;

    VkChannel(VkSettings settings, Outgoing http, Media media) {
        this.settings = settings;
        this.sentFiles = new Downloads("VK", settings.api()).byAddress();
        this.api = new VkApi(settings, http);
        this.files = new VkFiles(api, media, settings.bot());
        this.media = media;
    }

    @Override
    public ChannelTraits traits() {
        return new ChannelTraits(Vk.ID, CAPABILITIES, settings.vendorLimits() ? LIMITS : Limits.NONE);
    }

    @Override
    public Optional<MediaSource> files() {
        return Optional.of(sentFiles);
    }

    @Override
    public Sent send(Line line) {
        var message = line.message();
        return message.document().map(it -> with(line, files.document(line.to(), it), it.file()))
                .or(() -> message.picture().map(it -> with(line, files.photo(it), it)))
                .orElseGet(() -> words(line, message.text()));
    }

    private Sent words(Line line, String text) {
        return text.isBlank()
                ? new Sent.Refused("There are no words to send", Consequence.NONE)
                : Verdict.of(post(line, text, ""));
    }

    private Sent with(Line line, Found found, Picture file) {
        return switch (found) {
            case Found.Ready(var attachment, var remembered) -> {
                var answer = post(line, line.message().text(), attachment);
                yield remembered && answer instanceof Answer.Declined(var code, _) && code == WRONG_PARAMETER
                        ? anew(line, file)
                        : Verdict.of(answer);
            }
            case Found.Never() -> words(line, addressed(line.message(), file));
            case Found.NotNow(var answer) -> answer;
        };
    }

    /** VK has forgotten the picture that it once took. */
    private Sent anew(Line line, Picture picture) {
        files.forget(picture);
        return with(line, files.photo(picture), picture);
    }

    /** What VK does not show is said by its address, where there is room and the world can open it. */
    private String addressed(Message message, Picture file) {
        var address = media.address(settings.bot(), file);
        if (message.text().isBlank()) {
            return address.toString();
        }
        var words = message.text() + "\n" + address;
        return VendorUrls.secure(address) && words.length() <= TEXT.max() ? words : message.text();
    }

    /** {@code attachment}: none when empty. */
    private Answer post(Line line, String text, String attachment) {
        var fields = new HashMap<String, String>();
        fields.put("peer_id", line.to().user());
        fields.put("message", Words.plain(text));
        // whom a customer names in their words is not called
        fields.put("disable_mentions", "1");
        // the same number again is the same message to VK: it comes once, however often it is sent
        fields.put("random_id", Integer.toString(line.key().toString().hashCode()));
        if (!attachment.isEmpty()) {
            fields.put("attachment", attachment);
        }
        Keyboard.of(line.message().buttons())
                .ifPresent(keyboard -> fields.put("keyboard", Words.whole(keyboard.toString())));
        return api.call("messages.send", fields);
    }

    /** Marks what was written as read, too. A tap needs no acknowledgement. */
    @Override
    public void sign(Sign sign) {
        switch (sign) {
            case Sign.Typing(var to, _) -> {
                LOG.debug("read: {}", api.call("messages.markAsRead",
                        Map.of("peer_id", to.user(), "mark_conversation_as_read", "1")));
                LOG.debug("typing: {}",
                        api.call("messages.setActivity", Map.of("peer_id", to.user(), "type", "typing")));
            }
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
        var answer = api.call("users.get", Map.of("user_ids", who.user()));
        if (answer instanceof Answer.Done(var body)) {
            var person = body.path("response").path(0);
            return Fields.text(person, "first_name").filter(_ -> !person.has("deactivated"))
                    .map(Profile::named).orElse(Profile.UNKNOWN);
        }
        LOG.debug("VK did not tell a name: {}", answer);
        return Profile.UNKNOWN;
    }
}
