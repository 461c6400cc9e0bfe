package dragoman.vk;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Hmac;
import dragoman.http.Route;
import dragoman.http.json.Fields;
import dragoman.http.outgoing.Manners;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.BotId;
import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.port.Channel;
import dragoman.port.Intake;
import dragoman.port.Media;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to VK, experimental: tried against its documents, not yet in a shop. Thread-safe. */
public final class Vk {
    public static final ChannelId ID = new ChannelId("vk");
    private static final int LARGEST_BODY = 1 << 20;

    private final Map<String, Bot> bots = new LinkedHashMap<>();
    private final Intake intake;
    private final InstantSource clock;

    private record Bot(VkSettings settings, VkParser parser, Channel channel) {}

    /** Bots without a token are left out: their channel is off. */
    public Vk(Collection<VkSettings> settings, Intake intake, Media media, InstantSource clock) {
        this.intake = intake;
        this.clock = clock;
        var http = new Outgoing(Manners.VENDOR);
        settings.stream().filter(VkSettings::on).forEach(one -> bots.put(one.bot().value(),
                new Bot(one, new VkParser(one), new VkChannel(one, http, media))));
    }

    /** What VK can show. */
    public static Capabilities capabilities() {
        return VkChannel.CAPABILITIES;
    }

    /** {@code POST /webhooks/vk/{bot}}. */
    public List<Route> routes() {
        return List.of(Route.post("/webhooks/vk/{bot}", LARGEST_BODY,
                call -> Optional.ofNullable(bots.get(call.path("bot"))).map(bot -> answer(bot, call))
                        .orElseGet(() -> Answer.text(404, "no such bot here"))));
    }

    /** The bot's way out; empty when its channel is off. */
    public Optional<Channel> channel(BotId bot) {
        return Optional.ofNullable(bots.get(bot.value())).map(Bot::channel);
    }

    /** What to enter in the community's settings; empty when the bot's channel is off. */
    public Optional<List<String>> registration(BotId bot) {
        return Optional.ofNullable(bots.get(bot.value())).map(it -> List.of(
                "VK's callbacks are set in the community's settings: API usage, Callback API. Enter",
                "  Address:  " + it.settings().webhook(),
                "and turn on: incoming messages, edited messages, outgoing messages, permission and its refusal.",
                "The key needs the rights to messages, photos and documents."));
    }

    private Answer answer(Bot bot, Call call) {
        var event = Fields.tree(call.body());
        if (event.isMissingNode()) {
            return Answer.text(400, "not a JSON object");
        }
        if (!event.path("group_id").asText().equals(bot.settings().group())) {
            return Answer.text(403, "not our community");
        }
        if (event.path("type").asText().equals("confirmation")) {
            return Answer.text(200, bot.settings().confirmation());
        }
        return known(bot, event) ? take(bot, event) : Answer.text(401, "the secret does not fit");
    }

    /** VK takes nothing but this word for an answer. */
    private Answer take(Bot bot, JsonNode event) {
        try {
            var received = bot.parser().parse(event, clock.instant());
            if (!received.isEmpty()) {
                intake.accept(received);
            }
            return Answer.text(200, "ok");
        } catch (Intake.NotCommitted e) {
            return Answer.busy();
        }
    }

    private static boolean known(Bot bot, JsonNode event) {
        return Hmac.same(bot.settings().secret().value(), event.path("secret").asText());
    }
}
