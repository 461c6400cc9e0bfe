package dragoman.whatsapp;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Route;
import dragoman.http.outgoing.Manners;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.BotId;
import dragoman.model.Capabilities;
import dragoman.port.Channel;
import dragoman.port.Conversations;
import dragoman.port.Intake;
import dragoman.port.Media;
import dragoman.whatsapp.WhatsAppWebhook.Doors;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The door to WhatsApp: what to listen on, and one way out for each bot that has a token. Thread-safe. */
public final class WhatsApp {
    private static final String PATH = "/webhooks/whatsapp/{bot}";
    /** Meta's own limit of a body. */
    private static final int LARGEST_BODY = 3 << 20;

    private final Map<String, WhatsAppWebhook> webhooks = new LinkedHashMap<>();
    private final Map<BotId, Channel> channels = new LinkedHashMap<>();
    private final Map<BotId, WhatsAppRegistration> registrations = new LinkedHashMap<>();

    /** Bots without a token are left out: their channel is off. {@code conversations} tells who is known already. */
    public WhatsApp(Collection<WhatsAppSettings> bots, Intake intake, Conversations conversations,
            Media media,
            InstantSource clock) {
        var http = new Outgoing(Manners.VENDOR);
        var doors = new Doors(intake, new Identities(conversations), clock);
        var on = bots.stream().filter(WhatsAppSettings::on).toList();
        for (var settings : on) {
            var graph = new Graph(settings, http);
            webhooks.put(settings.bot().value(),
                    new WhatsAppWebhook(settings, siblings(settings, on), doors));
            channels.put(settings.bot(),
                    new WhatsAppChannel(settings, graph, new Pictures(settings, graph, media),
                            new Window(conversations), clock));
            registrations.put(settings.bot(), new WhatsAppRegistration(settings, graph));
        }
    }

    /** What WhatsApp can show. */
    public static Capabilities capabilities() {
        return WhatsAppChannel.CAPABILITIES;
    }

    public List<Route> routes() {
        return List.of(Route.get(PATH, call -> find(call, WhatsAppWebhook::handshake)),
                Route.post(PATH, LARGEST_BODY, call -> find(call, WhatsAppWebhook::answer)));
    }

    /** The bot's way out; empty when its channel is off. */
    public Optional<Channel> channel(BotId bot) {
        return Optional.ofNullable(channels.get(bot));
    }

    /** For {@code ./dragoman webhooks}; empty when the bot's channel is off. */
    public Optional<WhatsAppRegistration> registration(BotId bot) {
        return Optional.ofNullable(registrations.get(bot));
    }

    private Answer find(Call call, BiFunction<WhatsAppWebhook, Call, Answer> then) {
        var webhook = webhooks.get(call.path("bot"));
        return webhook == null ? Answer.text(404, "no such bot here") : then.apply(webhook, call);
    }

    /** Meta calls one address for all numbers of an app, so each bot's webhook serves the others of its app too. */
    private static Map<String, BotId> siblings(WhatsAppSettings settings, List<WhatsAppSettings> all) {
        var numbers = new LinkedHashMap<String, BotId>();
        all.stream().filter(one -> one.appSecret().equals(settings.appSecret()))
                .forEach(one -> numbers.putIfAbsent(one.phoneNumberId(), one.bot()));
        numbers.put(settings.phoneNumberId(), settings.bot());
        return numbers;
    }
}
