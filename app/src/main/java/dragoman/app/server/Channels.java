package dragoman.app.server;

import dragoman.app.config.BotSettings;
import dragoman.app.config.Config;
import dragoman.http.LiveRoute;
import dragoman.http.Route;
import dragoman.messenger.Messenger;
import dragoman.messenger.Past;
import dragoman.model.BotId;
import dragoman.port.Intake;
import dragoman.port.Welcomes;
import dragoman.runtime.Bots;
import dragoman.telegram.Telegram;
import dragoman.viber.Viber;
import dragoman.vk.Vk;
import dragoman.webchat.MediaRoutes;
import dragoman.webchat.WebChat;
import dragoman.whatsapp.WhatsApp;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** All channels of all bots: what they listen on, and each bot's ways out. */
final class Channels {
    private final Telegram telegram;
    private final Viber viber;
    private final WhatsApp whatsapp;
    private final Messenger messenger;
    private final Vk vk;
    private final WebChat webChat;
    private final MediaRoutes media;
    private final List<BotId> pages;

    @Inject
    Channels(Config config, Intake intake, Welcomes welcomes, Past past, MediaRoutes media,
            WebChat webChat) {
        var clock = Clock.systemUTC();
        var bots = config.bots();
        telegram = new Telegram(bots.stream().flatMap(bot -> bot.telegram().stream()).toList(), intake, media,
                clock);
        viber = new Viber(bots.stream().flatMap(bot -> bot.viber().stream()).toList(), intake, welcomes,
                media, clock);
        whatsapp = new WhatsApp(bots.stream().flatMap(bot -> bot.whatsapp().stream()).toList(), intake,
                past.conversations(), media, clock);
        messenger = new Messenger(bots.stream().flatMap(bot -> bot.meta().stream()).toList(), intake, past,
                media, clock);
        vk = new Vk(bots.stream().flatMap(bot -> bot.vk().stream()).toList(), intake, media, clock);
        this.webChat = webChat;
        this.media = media;
        this.pages = bots.stream().filter(bot -> bot.webChat().isPresent()).map(BotSettings::id).toList();
    }

    /** Gives each bot its ways out. */
    void connect(Bots bots) {
        for (var bot : bots.all()) {
            telegram.channel(bot.id()).ifPresent(bot::connect);
            viber.channel(bot.id()).ifPresent(bot::connect);
            whatsapp.channel(bot.id()).ifPresent(bot::connect);
            messenger.channels(bot.id()).forEach(bot::connect);
            vk.channel(bot.id()).ifPresent(bot::connect);
            if (pages.contains(bot.id())) {
                bot.connect(webChat.channel(bot.id()));
            }
        }
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>(telegram.routes());
        routes.addAll(viber.routes());
        routes.addAll(whatsapp.routes());
        routes.addAll(messenger.routes());
        routes.addAll(vk.routes());
        routes.addAll(webChat.routes());
        return routes;
    }

    /** The bots' pictures, for vendors and pages that fetch them. */
    Route pictures() {
        return media.route();
    }

    List<LiveRoute> liveRoutes() {
        return webChat.live();
    }

    /** For the desks that are groups there. */
    Telegram telegram() {
        return telegram;
    }

    void start() {
        telegram.start();
    }

    void stop() throws InterruptedException {
        telegram.close();
    }
}
