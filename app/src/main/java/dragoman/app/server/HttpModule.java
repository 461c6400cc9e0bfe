package dragoman.app.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dragoman.agentdesk.AgentDesk;
import dragoman.app.admin.AdminRoutes;
import dragoman.app.admin.AdminToken;
import dragoman.app.admin.FilePlaces;
import dragoman.app.admin.Guard;
import dragoman.app.admin.HookRoutes;
import dragoman.app.admin.Pages;
import dragoman.app.admin.ParkedRoutes;
import dragoman.app.admin.PeopleRoutes;
import dragoman.app.admin.StatusRoutes;
import dragoman.app.config.BotSettings;
import dragoman.app.config.Config;
import dragoman.app.edits.EditRoutes;
import dragoman.app.edits.Reloading;
import dragoman.desk.Handoffs;
import dragoman.desk.RecordBook;
import dragoman.desk.SendingAgain;
import dragoman.desk.audit.AuditLog;
import dragoman.desk.hook.Courier;
import dragoman.desk.people.KeptStaff;
import dragoman.desk.view.Standstills;
import dragoman.http.HttpServer;
import dragoman.http.LiveRoute;
import dragoman.http.Route;
import dragoman.http.files.KeptFiles;
import dragoman.port.Conversations;
import dragoman.port.Intake;
import dragoman.port.Media;
import dragoman.port.MediaBook;
import dragoman.port.MediaShelf;
import dragoman.port.Time;
import dragoman.port.Transcripts;
import dragoman.runtime.Bots;
import dragoman.runtime.DragomanRuntime;
import dragoman.runtime.Edits;
import dragoman.runtime.LiveBot;
import dragoman.runtime.ParkedDesk;
import dragoman.webchat.Backstage;
import dragoman.webchat.HomePage;
import dragoman.webchat.MediaRoutes;
import dragoman.webchat.Uploads;
import dragoman.webchat.WebChat;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What we listen on. */
final class HttpModule extends AbstractModule {
    private final Config config;

    HttpModule(Config config) {
        this.config = config;
    }

    @Override
    protected void configure() {
        bind(Config.class).toInstance(config);
        bind(Channels.class).in(Singleton.class);
        bind(Monitoring.class).in(Singleton.class);
        bind(Media.class).to(MediaRoutes.class);
    }

    @Provides
    @Singleton
    MediaRoutes media(Uploads uploads, KeptFiles kept) {
        var folders = config.bots().stream().collect(Collectors.toMap(BotSettings::id, BotSettings::flows));
        return new MediaRoutes(folders, new MediaRoutes.Sent(uploads, kept), config.http().publicUrl(),
                AdminToken.ofThisInstallation(config.dataDirectory(), "media.key"));
    }

    @Provides
    @Singleton
    WebChat webChat(Bots bots, Intake intake, Transcripts transcripts, Conversations conversations,
            Media media, Uploads uploads) {
        var backstage = new Backstage(intake, conversations, transcripts, media, uploads,
                Clock.systemUTC());
        return new WebChat(new ShopPages(config.bots(), bots), backstage, config.http().publicUrl());
    }

    @Provides
    @Singleton
    EditRoutes editRoutes(Reloading reloading, Edits edits) {
        return new EditRoutes(reloading, edits, guard());
    }

    @Provides
    Pages pages(Bots bots, Time time, MediaBook book, MediaShelf shelf) {
        return new Pages(zone(bots), time, new FilePlaces(book, shelf));
    }

    @Provides
    @Singleton
    ParkedRoutes parkedRoutes(ParkedDesk parked, Pages pages) {
        return new ParkedRoutes(parked, pages, guard());
    }

    @Provides
    @Singleton
    HookRoutes hookRoutes(Courier courier, Bots bots) {
        return new HookRoutes(courier, zone(bots), guard());
    }

    @Provides
    @Singleton
    StatusRoutes status(DragomanRuntime runtime, ParkedDesk parked, Bots bots) {
        return new StatusRoutes(runtime, parked, bots, guard());
    }

    static ZoneId zone(Bots bots) {
        return bots.all().stream().findFirst().map(bot -> bot.now().shop().zone()).orElse(ZoneId.of("UTC"));
    }

    private Guard guard() {
        return new Guard(AdminToken.ofThisInstallation(config.dataDirectory(), "admin.token"));
    }

    @Provides
    @Singleton
    AdminRoutes admin(Handoffs handoffs, SendingAgain sending, RecordBook records, Pages pages) {
        return new AdminRoutes(handoffs, sending, records, pages, guard());
    }

    /** What the command line and the monitoring ask for. */
    record AdminDoors(List<Route> routes) {}

    @Provides
    @Singleton
    AdminDoors doors(AdminRoutes admin, RetentionModule.Chores chores, EditRoutes edits, ParkedRoutes parked,
            HookRoutes hooks, Monitoring monitoring, StatusRoutes status) {
        return new AdminDoors(Stream
                .of(admin.routes(), chores.routes(), edits.routes(), parked.routes(), hooks.routes(),
                        monitoring.routes(), status.routes())
                .flatMap(List::stream).toList());
    }

    @Provides
    @Singleton
    AgentDesk desk(DeskParts parts, Bots bots, Time time) {
        return new AgentDesk(parts.useCases(), config.http().publicUrl(), zone(bots), time);
    }

    @Provides
    @Singleton
    PeopleRoutes people(KeptStaff staff, AuditLog audit, Bots bots) {
        return new PeopleRoutes(staff, audit, bots.all().stream().map(LiveBot::id).toList(),
                config.http().publicUrl(), guard());
    }

    @Provides
    @Singleton
    HttpServer http(Channels channels, AdminDoors admin, AgentDesk desk, Bots bots,
            Standstills standstills) {
        var routes = new ArrayList<Route>(channels.routes());
        routes.addAll(admin.routes());
        routes.addAll(desk.routes());
        routes.add(channels.pictures());
        routes.add(HomePage.route(() -> ShopPages.home(config.bots(), bots, standstills)));
        var live = new ArrayList<LiveRoute>(channels.liveRoutes());
        live.addAll(desk.live());
        return new HttpServer(config.http().host(), config.http().port(), routes, live);
    }
}
