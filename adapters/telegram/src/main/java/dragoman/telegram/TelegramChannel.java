package dragoman.telegram;

import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Attachments;
import dragoman.model.Capabilities.Buttons;
import dragoman.model.Capabilities.Extras;
import dragoman.model.Capabilities.Files;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Limits;
import dragoman.model.Limits.Bucket;
import dragoman.model.Limits.Group;
import dragoman.model.Line;
import dragoman.model.Message.Buttons.Shared;
import dragoman.port.Channel;
import dragoman.port.ChannelTraits;
import dragoman.port.MediaSource;
import dragoman.port.Sent;
import dragoman.port.Sign;
import dragoman.telegram.TelegramSettings.Mode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;

/** A bot's way out through Telegram. Text goes plain, without a parse mode: so nothing can be spoilt by escaping. */
final class TelegramChannel implements Channel {
    static final int TEXT = 4096;
    static final int CAPTION = 1024;

    /** The Bot API allows 100 buttons and names no limit for a title; beyond 64 no phone shows it. */
    static final Capabilities CAPABILITIES = new Capabilities(Limit.characters(TEXT),
            Optional.of(Limit.characters(CAPTION)),
            Optional.of(new Buttons(100, Limit.characters(64), Limit.characters(TEXT), false)),
            Optional.empty(), true,
            Optional.empty(),
            new Extras(Set.of(Shared.PHONE, Shared.PLACE), Optional.empty(), true,
                    new Attachments(Optional.of(new Files(10, Set.of("jpg", "png", "webp"))),
                            Optional.of(new Files(50, Set.of())))));

    /**
     * 30 a second in all, one a second in a chat with short bursts, 20 a minute in a group: a full bucket and what flows in meanwhile
     * together stay below.
     */
    static final Limits LIMITS = new Limits(Optional.of(new Bucket(5, Duration.ofMillis(40))),
            Optional.of(new Bucket(5, Duration.ofSeconds(1))),
            Optional.of(new Group("-", new Bucket(5, Duration.ofSeconds(4)))), Optional.empty());

    private final Api api;
    private final Limits limits;
    private final Photos photos;
    private final ReplyKeyboards keyboards = new ReplyKeyboards();
    private final Signs signs;
    private final Mode mode;
    private final TelegramFiles files;

    TelegramChannel(Api api, Limits limits, Photos photos, Mode mode, TelegramFiles files) {
        this.files = files;
        this.api = api;
        this.limits = limits;
        this.photos = photos;
        this.signs = new Signs(api);
        this.mode = mode;
    }

    @Override
    public ChannelTraits traits() {
        return new ChannelTraits(Telegram.ID, CAPABILITIES, limits);
    }

    @Override
    public Optional<MediaSource> files() {
        return Optional.of(files);
    }

    @Override
    public Sent send(Line line) {
        var outcome = post(line, true);
        if (outcome instanceof Outcome.Done) {
            keyboards.sent(line);
        }
        return Verdict.of(Verdict.dislikesMarkup(outcome) ? post(line, false) : outcome);
    }

    @Override
    public void sign(Sign sign) {
        // a tap that came by webhook is acknowledged in the webhook's answer
        if (mode == Mode.POLLING || !(sign instanceof Sign.TapSeen)) {
            signs.show(sign);
        }
    }

    private Outcome post(Line line, boolean withButtons) {
        if (line.message().document().isPresent()) {
            return photos.send(line, line.message().document().get());
        }
        return line.message().picture().map(picture -> photos.send(line, picture, withButtons))
                .orElseGet(() -> api.call(text(line, withButtons)));
    }

    private SendMessage text(Line line, boolean withButtons) {
        var message = line.message();
        var text = withButtons ? message.text() : Keyboard.numbered(message.text(), message.buttons(), TEXT);
        var method = SendMessage.builder().chatId(line.to().user()).text(Whole.characters(text));
        if (!line.to().thread().isEmpty()) {
            method.messageThreadId(Integer.valueOf(line.to().thread()));
        }
        if (withButtons) {
            Keyboard.of(message.buttons()).<ReplyKeyboard>map(it -> it).or(() -> keyboards.of(line))
                    .ifPresent(method::replyMarkup);
        }
        return method.build();
    }
}
