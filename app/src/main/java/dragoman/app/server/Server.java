package dragoman.app.server;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.ProvisionException;
import com.google.inject.Stage;
import com.google.inject.TypeLiteral;
import dragoman.agentdesk.AgentDesk;
import dragoman.app.Trouble;
import dragoman.app.config.Config;
import dragoman.app.edits.FolderWatch;
import dragoman.desk.Housekeeping;
import dragoman.desk.hook.Courier;
import dragoman.desk.people.KeptStaff;
import dragoman.desk.people.PresenceBoard;
import dragoman.http.CannotListen;
import dragoman.http.HttpServer;
import dragoman.jdbc.Store;
import dragoman.model.BotId;
import dragoman.runtime.Bots;
import dragoman.runtime.DragomanRuntime;
import dragoman.runtime.Edits;
import dragoman.runtime.LiveBot;
import dragoman.runtime.Version;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running program: bots, channels, store and listener. */
public final class Server {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final Key<Map<BotId, Version>> VERSIONS = Key.get(new TypeLiteral<>() {});
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Config config;
    private final Injector parts;

    private Server(Config config, Injector parts) {
        this.config = config;
        this.parts = parts;
    }

    /** Returns when the first message can come. @throws Trouble with the reason and the remedy */
    public static Server start(Config config) {
        var parts = Guice.createInjector(Stage.DEVELOPMENT, new StoreModule(config),
                new RuntimeModule(config), new DeskModule(), new HttpModule(config),
                new RetentionModule(config), new GroupModule(config));
        try {
            var server = new Server(config, parts);
            server.begin();
            return server;
        } catch (ProvisionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (CannotListen e) {
            throw Trouble.told(e);
        }
    }

    private void begin() {
        var bots = parts.getInstance(Bots.class);
        var channels = parts.getInstance(Channels.class);
        channels.connect(bots);
        var edits = parts.getInstance(Edits.class);
        parts.getInstance(VERSIONS).forEach(edits::begin);
        parts.getInstance(DragomanRuntime.class).staffed(parts.getInstance(PresenceBoard.class));
        parts.getInstance(DragomanRuntime.class).start();
        parts.getInstance(Housekeeping.class).start();
        parts.getInstance(GroupDesks.class).start();
        parts.getInstance(Courier.class).start();
        try {
            parts.getInstance(HttpServer.class).start();
        } catch (CannotListen e) {
            stop();
            throw e;
        }
        channels.start();
        parts.getInstance(StoreHousekeeping.class).start();
        parts.getInstance(Nights.class).start();
        parts.getInstance(FolderWatch.class).start();
    }

    public int port() {
        return parts.getInstance(HttpServer.class).port();
    }

    /** What to tell whoever started it. */
    public List<String> addresses() {
        var lines = new ArrayList<String>();
        var base = "http://"
                + (config.http().loopback().equals("127.0.0.1") ? "localhost" : config.http().loopback())
                + ":" + port();
        lines.add("Dragoman is running at " + base);
        for (var bot : config.bots()) {
            if (bot.webChat().isPresent()) {
                lines.add("  " + bot.id() + ": talk with it at " + base + "/chat/" + bot.id());
            }
            bot.telegram().ifPresent(telegram -> lines.add("  " + bot.id() + ": Telegram is on, by "
                    + telegram.mode().name().toLowerCase(java.util.Locale.ROOT)));
            bot.viber().ifPresent(_ -> lines.add("  " + bot.id() + ": Viber is on"));
            bot.whatsapp().ifPresent(_ -> lines.add("  " + bot.id() + ": WhatsApp is on"));
            bot.meta().forEach(
                    one -> lines.add("  " + bot.id() + ": " + one.surface().title() + " is on"));
            bot.vk().ifPresent(_ -> lines.add("  " + bot.id() + ": VK is on (experimental)"));
            bot.off().forEach(off -> lines.add("  " + bot.id() + ": " + off));
        }
        parts.getInstance(KeptStaff.class)
                .first(parts.getInstance(Bots.class).all().stream().map(LiveBot::id).toList())
                .ifPresent(link -> lines.add(
                        "  The agent desk has no owner yet. Open this once, within three days, and choose a password for '"
                                + link.whom() + "': " + AgentDesk.welcome(URI.create(base), link)));
        lines.add("Stop it with Ctrl+C.");
        return lines;
    }

    /** Returns when the server was stopped. */
    public void await() throws InterruptedException {
        stopped.await();
    }

    /** Takes nothing new, finishes what is begun, keeps the rest for the next start. */
    public void stop() {
        try {
            parts.getInstance(StoreHousekeeping.class).stop();
            parts.getInstance(Nights.class).stop();
            parts.getInstance(FolderWatch.class).stop();
            parts.getInstance(HttpServer.class).stop(GRACE);
            parts.getInstance(Channels.class).stop();
            parts.getInstance(GroupDesks.class).stop();
            parts.getInstance(Housekeeping.class).stop();
            parts.getInstance(Courier.class).stop();
            parts.getInstance(DragomanRuntime.class).stop();
            parts.getInstance(Store.class).close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The stop was not clean, nothing is lost: {}", e.toString());
        }
        stopped.countDown();
    }
}
