package dragoman.app.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dragoman.app.admin.AdminToken;
import dragoman.app.admin.Guard;
import dragoman.app.admin.PeopleRoutes;
import dragoman.app.admin.RetentionRoutes;
import dragoman.app.config.Config;
import dragoman.desk.audit.Auditor;
import dragoman.desk.privacy.KeptFiles;
import dragoman.desk.retention.Retention;
import dragoman.desk.store.DeskStores;
import dragoman.desk.store.Keeping;
import dragoman.http.Route;
import dragoman.port.Time;
import dragoman.runtime.Bots;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What is kept no longer, and the files that customers sent. */
final class RetentionModule extends AbstractModule {
    private final Config config;

    RetentionModule(Config config) {
        this.config = config;
    }

    /** What whoever sits at the machine does now and then. */
    record Chores(PeopleRoutes people, RetentionRoutes retention) {
        @Inject
        Chores {}

        List<Route> routes() {
            return Stream.of(people.routes(), retention.routes()).flatMap(List::stream).toList();
        }
    }

    @Provides
    @Singleton
    RetentionRoutes routes(Retention retention) {
        return new RetentionRoutes(retention,
                new Guard(AdminToken.ofThisInstallation(config.dataDirectory(), "admin.token")));
    }

    @Provides
    KeptFiles files(dragoman.http.files.KeptFiles kept) {
        var uploads = UploadedFiles.of(config);
        return (bot, conversation, reference) -> uploads.find(bot, conversation, reference)
                .or(() -> kept.find(bot, reference).map(UploadedFiles::read));
    }

    @Provides
    @Singleton
    Nights nights(Retention retention, Bots bots, Time time) {
        return new Nights(retention, time, HttpModule.zone(bots));
    }

    @Provides
    @Singleton
    Retention retention(DeskStores stores, Keeping keeping, Auditor auditor, Time time) {
        return new Retention(config.retention(),
                new Retention.Parts(stores.ageing(), keeping, UploadedFiles.of(config), auditor), time);
    }
}
