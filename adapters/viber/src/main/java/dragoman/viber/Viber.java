package dragoman.viber;

import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.http.outgoing.Manners;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.BotId;
import dragoman.model.Capabilities;
import dragoman.port.Channel;
import dragoman.port.Intake;
import dragoman.port.Media;
import dragoman.port.Welcomes;
import dragoman.viber.ViberWebhook.Doors;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to Viber: what to listen on, and one way out for each bot that has a token. */
public final class Viber {
    /** Viber's largest known callback is below 50 KB. */
    private static final int LARGEST_BODY = 1 << 20;

    private final Map<String, ViberWebhook> webhooks = new LinkedHashMap<>();
    private final Map<BotId, Channel> channels = new LinkedHashMap<>();
    private final Map<BotId, ViberRegistration> registrations = new LinkedHashMap<>();

    /** Bots without a token are left out: their channel is off. */
    public Viber(Collection<ViberSettings> bots, Intake intake, Welcomes welcomes, Media media,
            InstantSource clock) {
        var http = new Outgoing(Manners.VENDOR);
        var doors = new Doors(intake, welcomes, clock);
        for (var settings : bots) {
            if (settings.on()) {
                var writer = new ViberWriter(settings, media);
                var vendor = new Vendor(settings, http);
                webhooks.put(settings.bot().value(), new ViberWebhook(settings, writer, doors));
                channels.put(settings.bot(), new ViberChannel(settings, writer, vendor));
                registrations.put(settings.bot(), new ViberRegistration(settings, vendor));
            }
        }
    }

    /** What Viber can show; {@code pictures}: our public address is https. */
    public static Capabilities capabilities(boolean pictures) {
        return ViberChannel.capabilities(pictures);
    }

    public List<Route> routes() {
        return List.of(Route.post("/webhooks/viber/{bot}", LARGEST_BODY, call -> {
            var webhook = webhooks.get(call.path("bot"));
            return webhook == null ? Answer.text(404, "no such bot here") : webhook.answer(call);
        }));
    }

    /** The bot's way out; empty when its channel is off. */
    public Optional<Channel> channel(BotId bot) {
        return Optional.ofNullable(channels.get(bot));
    }

    /** For {@code ./dragoman webhooks}; empty when the bot's channel is off. */
    public Optional<ViberRegistration> registration(BotId bot) {
        return Optional.ofNullable(registrations.get(bot));
    }
}
