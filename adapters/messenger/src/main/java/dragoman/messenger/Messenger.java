package dragoman.messenger;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Route;
import dragoman.http.meta.MetaDoor;
import dragoman.http.outgoing.Manners;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.BotId;
import dragoman.model.Capabilities;
import dragoman.port.Channel;
import dragoman.port.Intake;
import dragoman.port.Media;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to Messenger and Instagram: what to listen on, and one way out for each bot that has a token. Thread-safe. */
public final class Messenger {
    private final Map<Place, Bot> bots = new LinkedHashMap<>();
    private final Intake intake;
    private final InstantSource clock;

    /** Which of a bot's two doors. */
    private record Place(Surface surface, String bot) {}

    private record Bot(MetaDoor door, MessengerParser parser, Channel channel,
            MessengerRegistration registration) {}

    /** Bots without a token are left out: their channel is off. */
    public Messenger(Collection<MessengerSettings> settings, Intake intake, Past past, Media media,
            InstantSource clock) {
        this.intake = intake;
        this.clock = clock;
        var http = new Outgoing(Manners.VENDOR);
        var own = new OwnMessages();
        var on = settings.stream().filter(MessengerSettings::on).toList();
        for (var one : on) {
            bots.put(new Place(one.surface(), one.bot().value()),
                    new Bot(new MetaDoor(one.app().secret(), one.app().verifyToken()),
                            new MessengerParser(siblings(one, on), new Echoes(own, past, media)),
                            new MessengerChannel(one, http, new MessengerWriter(one, media), own, clock),
                            new MessengerRegistration(one, http)));
        }
    }

    /** What one of the two can show. */
    public static Capabilities capabilities(Surface surface) {
        return surface.capabilities();
    }

    public List<Route> routes() {
        var routes = new ArrayList<Route>();
        for (var surface : Surface.values()) {
            var path = "/webhooks/" + surface.id() + "/{bot}";
            routes.add(Route.get(path,
                    call -> find(surface, call).map(bot -> bot.door().handshake(call))
                            .orElseGet(Messenger::nobody)));
            routes.add(Route.post(path, MetaDoor.LARGEST_BODY,
                    call -> find(surface, call).map(bot -> receive(bot, call)).orElseGet(Messenger::nobody)));
        }
        return routes;
    }

    /** The bot's ways out, as many as are on. */
    public List<Channel> channels(BotId bot) {
        return Arrays.stream(Surface.values())
                .flatMap(surface -> Optional.ofNullable(bots.get(new Place(surface, bot.value()))).stream())
                .map(Bot::channel).toList();
    }

    /** For {@code ./dragoman webhooks}; empty when the bot's channel is off. */
    public Optional<MessengerRegistration> registration(Surface surface, BotId bot) {
        return Optional.ofNullable(bots.get(new Place(surface, bot.value()))).map(Bot::registration);
    }

    private Answer receive(Bot bot, Call call) {
        return bot.door().receive(call, body -> {
            var received = bot.parser().parse(body, clock.instant());
            if (!received.isEmpty()) {
                intake.accept(received);
            }
        });
    }

    private Optional<Bot> find(Surface surface, Call call) {
        return Optional.ofNullable(bots.get(new Place(surface, call.path("bot"))));
    }

    private static Answer nobody() {
        return Answer.text(404, "no such bot here");
    }

    /** Meta calls one address for all pages of an app, so each bot's webhook serves the others of its app too. */
    private static Map<String, MessengerSettings> siblings(MessengerSettings one,
            List<MessengerSettings> all) {
        var accounts = new LinkedHashMap<String, MessengerSettings>();
        all.stream().filter(
                other -> other.surface() == one.surface() && other.app().secret().equals(one.app().secret()))
                .forEach(other -> accounts.putIfAbsent(other.account(), other));
        accounts.put(one.account(), one);
        return accounts;
    }
}
