package dragoman.app.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dragoman.app.BotFolders;
import dragoman.app.Trouble;
import dragoman.app.admin.Guard;
import dragoman.app.config.BotSettings;
import dragoman.app.config.Config;
import dragoman.app.edits.FolderWatch;
import dragoman.app.edits.Reloading;
import dragoman.calls.ShopCalls;
import dragoman.calls.SignedPosts;
import dragoman.desk.Acts;
import dragoman.desk.Handoffs;
import dragoman.desk.RecordBook;
import dragoman.desk.Records;
import dragoman.desk.SendingAgain;
import dragoman.desk.Tickets;
import dragoman.desk.hook.Courier;
import dragoman.desk.hook.Hooks;
import dragoman.desk.store.Keeping;
import dragoman.desk.view.Standstills;
import dragoman.flow.Bot;
import dragoman.flow.SecretNames;
import dragoman.jdbc.Store;
import dragoman.llm.LlmTally;
import dragoman.llm.LlmUnderstanding;
import dragoman.model.BotId;
import dragoman.port.Intake;
import dragoman.port.Parked;
import dragoman.port.Revisions;
import dragoman.port.Stock;
import dragoman.port.Time;
import dragoman.port.Transcripts;
import dragoman.port.Understanding;
import dragoman.port.Welcomes;
import dragoman.runtime.Bots;
import dragoman.runtime.DragomanRuntime;
import dragoman.runtime.Edits;
import dragoman.runtime.LiveBot;
import dragoman.runtime.ParkedDesk;
import dragoman.runtime.Settings;
import dragoman.runtime.Stores;
import dragoman.runtime.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The bots, what they know, and what drives them. */
final class RuntimeModule extends AbstractModule {
    private final Config config;

    RuntimeModule(Config config) {
        this.config = config;
    }

    @Override
    protected void configure() {
        bind(StoreHousekeeping.class).in(Singleton.class);
    }

    @Provides
    @Singleton
    Map<BotId, Version> versions() {
        var versions = new LinkedHashMap<BotId, Version>();
        for (var settings : config.bots()) {
            var version = BotFolders.version(settings.flows());
            checkSecrets(settings, version.bot());
            versions.put(settings.id(), version);
        }
        return versions;
    }

    /** The models of meaning are loaded, and a model elsewhere is asked, only if they are wanted. */
    @Provides
    @Singleton
    Understanding understanding(LlmTally tally) {
        var own = BotFolders.understanding(config.understanding().embeddings());
        return config.understanding().llm()
                .<Understanding>map(llm -> new LlmUnderstanding(own, llm, tally)).orElse(own);
    }

    @Provides
    @Singleton
    LlmTally llmTally() {
        return new LlmTally();
    }

    @Provides
    @Singleton
    Bots bots(Map<BotId, Version> versions, Stock stock, Understanding understanding) {
        var bots = new Bots();
        versions.forEach((id, version) -> bots.add(new LiveBot(id, version.bot(),
                BotFolders.reader(version.bot(), understanding), stock.taken(id))));
        return bots;
    }

    private void checkSecrets(BotSettings settings, Bot bot) {
        var missing = SecretNames.unknown(bot, config.calls().secrets().keySet());
        if (!missing.isEmpty()) {
            throw new Trouble(missing.stream()
                    .map(finding -> settings.flows().resolve(finding.place().toString())
                            + ": " + finding.problem() + " " + finding.remedy())
                    .collect(Collectors.joining("\n")));
        }
    }

    @Provides
    @Singleton
    Edits edits(DragomanRuntime runtime, Revisions revisions, Understanding understanding) {
        return runtime.edits(revisions, understanding);
    }

    @Provides
    @Singleton
    Reloading reloading(Edits edits) {
        return new Reloading(config.bots(), edits);
    }

    @Provides
    @Singleton
    FolderWatch watch(Reloading reloading, Edits edits, Time time) {
        return new FolderWatch(config.watch() ? config.bots() : List.of(), reloading, edits, time);
    }

    @Provides
    @Singleton
    DragomanRuntime runtime(Bots bots, Stores stores, Time time) {
        return new DragomanRuntime(bots, stores, time, Settings.DEFAULT.unhurried(config.natural()),
                new ShopCalls(config.calls()));
    }

    @Provides
    Intake intake(DragomanRuntime runtime) {
        return runtime;
    }

    @Provides
    Standstills standstills(DragomanRuntime runtime) {
        return runtime::stopped;
    }

    @Provides
    Welcomes welcomes(DragomanRuntime runtime) {
        return runtime;
    }

    @Provides
    Acts acts(DragomanRuntime runtime) {
        return (on, update) -> runtime.act(on, update, Guard.actKey());
    }

    @Provides
    @Singleton
    ParkedDesk parked(DragomanRuntime runtime, Parked parked) {
        return runtime.parked(parked);
    }

    @Provides
    @Singleton
    Handoffs handoffs(Tickets tickets, Transcripts transcripts, Acts acts) {
        return new Handoffs(tickets, transcripts, acts);
    }

    @Provides
    @Singleton
    SendingAgain sendingAgain(Tickets tickets, Transcripts transcripts, DragomanRuntime runtime) {
        return new SendingAgain(tickets, transcripts, runtime::again);
    }

    @Provides
    @Singleton
    Courier courier(Hooks hooks, Store store, DragomanRuntime runtime, Time time) {
        return new Courier(hooks, store.hookMail(), new SignedPosts(config.calls())::post, runtime::keep,
                time);
    }

    @Provides
    @Singleton
    RecordBook recordBook(Records records, Acts acts, Keeping keeping) {
        return new RecordBook(records, acts, keeping);
    }
}
