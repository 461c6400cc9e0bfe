package dragoman.app.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dragoman.app.Trouble;
import dragoman.app.config.Config;
import dragoman.desk.Records;
import dragoman.desk.Tickets;
import dragoman.desk.feed.ChangeLog;
import dragoman.desk.hook.Hooks;
import dragoman.jdbc.CannotOpen;
import dragoman.jdbc.Store;
import dragoman.port.Conversations;
import dragoman.port.Parked;
import dragoman.port.Revisions;
import dragoman.port.Stock;
import dragoman.port.Time;
import dragoman.port.Transcripts;
import dragoman.runtime.Stores;

/** What is kept, and the clock. */
final class StoreModule extends AbstractModule {
    private final Config config;

    StoreModule(Config config) {
        this.config = config;
    }

    @Provides
    @Singleton
    Time time() {
        return Time.system();
    }

    @Provides
    @Singleton
    Store store() {
        try {
            return Store.open(config.store(), hooks());
        } catch (CannotOpen e) {
            throw Trouble.told(e);
        }
    }

    @Provides
    Hooks hooks() {
        return new Hooks(config.bots().stream().flatMap(bot -> bot.hooks().stream()).toList());
    }

    @Provides
    Stores stores(Store store, ChangeLog changes) {
        return new Stores(changes.watching(store.journal(), store.conversations()), store.conversations(),
                store.unfinished(), store.waits(), store.room(), store.ties());
    }

    @Provides
    Conversations conversations(Store store) {
        return store.conversations();
    }

    @Provides
    Transcripts transcripts(Store store) {
        return store.transcripts();
    }

    @Provides
    Parked parked(Store store) {
        return store.parked();
    }

    @Provides
    Stock stock(Store store) {
        return store.stock();
    }

    @Provides
    Revisions revisions(Store store) {
        return store.revisions();
    }

    @Provides
    Tickets tickets(Store store) {
        return store.tickets();
    }

    @Provides
    Records records(Store store) {
        return store.records();
    }
}
