package dragoman.app.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dragoman.app.BotFolders;
import dragoman.app.config.Config;
import dragoman.desk.Acts;
import dragoman.desk.Handoffs;
import dragoman.desk.RecordBook;
import dragoman.desk.Records;
import dragoman.desk.Tickets;
import dragoman.embedding.EnglishEmbeddings;
import dragoman.model.Language;
import dragoman.port.Intake;
import dragoman.port.Stock;
import dragoman.port.Time;
import dragoman.port.Transcripts;
import dragoman.port.Understanding;
import dragoman.port.Welcomes;
import dragoman.runtime.Bots;
import dragoman.runtime.DragomanRuntime;
import dragoman.runtime.LiveBot;
import dragoman.runtime.Settings;
import dragoman.runtime.Stores;
import dragoman.understanding.WordUnderstanding;
import java.util.Map;

/** The bots, what they know, and what drives them. */
final class RuntimeModule extends AbstractModule {
    private final Config config;

    RuntimeModule(Config config) {
        this.config = config;
    }

    @Provides
    @Singleton
    Bots bots(Stock stock) {
        var understanding = understanding();
        var bots = new Bots();
        for (var settings : config.bots()) {
            var bot = BotFolders.load(settings.flows());
            bots.add(new LiveBot(settings.id(), bot, BotFolders.reader(bot, understanding),
                    stock.taken(settings.id())));
        }
        return bots;
    }

    /** The models are loaded only if they are wanted. */
    private Understanding understanding() {
        return config.embeddings()
                ? new WordUnderstanding(Map.of(Language.ENGLISH, EnglishEmbeddings.load()))
                : new WordUnderstanding();
    }

    @Provides
    @Singleton
    DragomanRuntime runtime(Bots bots, Stores stores, Time time) {
        return new DragomanRuntime(bots, stores, time, Settings.DEFAULT.unhurried(config.natural()));
    }

    @Provides
    Intake intake(DragomanRuntime runtime) {
        return runtime;
    }

    @Provides
    Welcomes welcomes(DragomanRuntime runtime) {
        return runtime;
    }

    @Provides
    Acts acts(DragomanRuntime runtime) {
        return runtime::act;
    }

    @Provides
    @Singleton
    Handoffs handoffs(Tickets tickets, Transcripts transcripts, Acts acts) {
        return new Handoffs(tickets, transcripts, acts);
    }

    @Provides
    @Singleton
    RecordBook recordBook(Records records, Acts acts) {
        return new RecordBook(records, acts);
    }
}
