package dragoman.telegram;

import dragoman.desk.group.FromGroup;
import dragoman.desk.group.Group;
import dragoman.http.Route;
import dragoman.http.outgoing.Manners;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.BotId;
import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.model.Limits;
import dragoman.port.Channel;
import dragoman.port.Intake;
import dragoman.port.Media;
import dragoman.telegram.TelegramSettings.DeskGroup;
import dragoman.telegram.TelegramSettings.Mode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** The door to Telegram for any number of bots: the way in by webhook or polling, the way out, the registration. Thread-safe. */
public final class Telegram implements AutoCloseable {
    public static final ChannelId ID = new ChannelId("telegram");
    /** Of a webhook's body, in bytes; Telegram's updates are far smaller. */
    private static final int MAX_BODY = 1 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Telegram.class);

    private final Map<String, Bot> bots = new LinkedHashMap<>();
    private final Outgoing http = new Outgoing(Manners.VENDOR);
    private final Intake intake;
    private final InstantSource clock;
    private final List<Poller> pollers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /** @param settings of those bots whose channel is on */
    public Telegram(Collection<TelegramSettings> settings, Intake intake, Media media, InstantSource clock) {
        this.intake = intake;
        this.clock = clock;
        for (var one : settings) {
            var api = new Api(one, http);
            var channel = new TelegramChannel(api, one.vendorLimits() ? TelegramChannel.LIMITS : Limits.NONE,
                    new Photos(api, media, one.bot()), one.mode(), new TelegramFiles(one, api));
            bots.put(one.bot().value(), Bot.of(one, api, channel));
        }
    }

    /** What Telegram can show. */
    public static Capabilities capabilities() {
        return TelegramChannel.CAPABILITIES;
    }

    /** {@code POST /webhooks/telegram/{bot}}; open to bots with a secret, also while they poll. */
    public List<Route> routes() {
        return List.of(
                Route.post("/webhooks/telegram/{bot}", MAX_BODY, new WebhookEndpoint(bots, intake, clock)));
    }

    /** The bot's way out; empty when its channel is off. */
    public Optional<Channel> channel(BotId bot) {
        return find(bot).map(Bot::channel);
    }

    public Optional<Registration> registration(BotId bot) {
        return find(bot).map(it -> new Registration(it.settings(), http.client(),
                () -> DeskGroupCheck.wrong(it.api(), it.settings())));
    }

    /** The group that is this bot's desk, and what it is set to; empty: none is. */
    public Optional<DeskGroup> desk(BotId bot) {
        return find(bot).flatMap(it -> it.settings().desk());
    }

    /** The way into that group. */
    public Optional<Group> group(BotId bot) {
        return find(bot).flatMap(it -> it.settings().desk()
                .map(desk -> new TelegramGroup(it.api(), desk.chat(), it.settings().vendorLimits(),
                        new TelegramFiles(it.settings(), it.api()))));
    }

    /** What is done in that group goes there from now on. */
    public void leads(BotId bot, Consumer<FromGroup> desk) {
        find(bot).ifPresent(it -> it.desk().leadsTo(desk));
    }

    /** How many updates of this bot were acknowledged without effect: nobody's, or in a group and not for us. */
    public long ignored(BotId bot) {
        return find(bot).map(it -> it.ignored().sum()).orElse(0L);
    }

    /** Begins to poll where that is the mode; asks each bot's name. Returns at once. */
    public synchronized void start() {
        for (var bot : bots.values()) {
            threads.add(Thread.ofVirtual().name("telegram-name-" + bot.settings().bot())
                    .start(() -> {
                        learnName(bot);
                        DeskGroupCheck.wrong(bot.api(), bot.settings()).forEach(wrong -> LOG
                                .warn("desk of {}: {}", bot.settings().bot(), wrong));
                    }));
            if (bot.settings().mode() == Mode.POLLING) {
                var poller = new Poller(bot, intake, clock, Duration.ofSeconds(1));
                pollers.add(poller);
                threads.add(Thread.ofVirtual().name("telegram-" + bot.settings().bot()).start(poller));
            }
        }
    }

    /** Takes no more updates by polling; those not yet durable stay with Telegram. Returns when all has come to rest. */
    @Override
    public synchronized void close() {
        pollers.forEach(Poller::stop);
        threads.forEach(Thread::interrupt);
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pollers.clear();
        threads.clear();
    }

    private Optional<Bot> find(BotId bot) {
        return Optional.ofNullable(bots.get(bot.value()));
    }

    /** Only mentions in groups need it; without it everything else works. */
    private static void learnName(Bot bot) {
        switch (bot.api().call(new GetMe())) {
            case Outcome.Done(var user) -> Json.text(user, "username").ifPresent(name -> {
                bot.me().named(name);
                LOG.info("{} is @{} in Telegram", bot.settings().bot(), name);
            });
            case Outcome.Declined(var code, var why, _, _) ->
                LOG.warn("Telegram refuses the bot {} ({} {}): check its token", bot.settings().bot(), code,
                        why);
            case Outcome.Wordless _ -> LOG.info("the name of {} in Telegram stays unknown",
                    bot.settings().bot());
        }
    }
}
