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
import dragoman.http.files.FileShelf;
import dragoman.http.files.KeptFiles;
import dragoman.jdbc.CannotOpen;
import dragoman.jdbc.Store;
import dragoman.messenger.Past;
import dragoman.port.Conversations;
import dragoman.port.MediaBook;
import dragoman.port.MediaKeeping;
import dragoman.port.MediaShelf;
import dragoman.port.Parked;
import dragoman.port.Revisions;
import dragoman.port.Stock;
import dragoman.port.Time;
import dragoman.port.Transcripts;
import dragoman.runtime.Stores;
import dragoman.webchat.Uploads;
import java.util.Optional;

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
    Stores stores(Store store, ChangeLog changes, MediaKeeping media) {
        return new Stores(changes.watching(store.journal(), store.conversations()), store.conversations(),
                store.unfinished(), store.waits(), store.room(), store.ties(),
                Optional.of(media));
    }

    @Provides
    @Singleton
    MediaShelf shelf() {
        return new FileShelf(config.files().media());
    }

    @Provides
    MediaBook book(Store store) {
        return store.media();
    }

    /** What the chat pages' visitors send, which stands in no book. */
    @Provides
    @Singleton
    Uploads uploads() {
        return new Uploads(config.files().uploads());
    }

    @Provides
    MediaKeeping media(MediaBook book, MediaShelf shelf, Uploads uploads) {
        return new MediaKeeping(book, shelf, config.files().largest(), uploads::forget);
    }

    @Provides
    KeptFiles kept(MediaBook book, MediaShelf shelf) {
        return new KeptFiles(book, shelf);
    }

    @Provides
    Conversations conversations(Store store) {
        return store.conversations();
    }

    /** For echoes of what was said before this program began. */
    @Provides
    Past past(Store store) {
        return new Past(store.conversations(), store.transcripts());
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
