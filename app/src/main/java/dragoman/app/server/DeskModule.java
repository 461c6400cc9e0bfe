package dragoman.app.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dragoman.codec.Codec;
import dragoman.desk.Housekeeping;
import dragoman.desk.RecordBook;
import dragoman.desk.Resends;
import dragoman.desk.act.ChatDeeds;
import dragoman.desk.act.Deeds;
import dragoman.desk.act.Desk;
import dragoman.desk.act.KeptNotebook;
import dragoman.desk.act.Notebook;
import dragoman.desk.audit.AuditLog;
import dragoman.desk.audit.Auditor;
import dragoman.desk.audit.KeptAudit;
import dragoman.desk.feed.ChangeLog;
import dragoman.desk.feed.Feed;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.files.KeptChatFiles;
import dragoman.desk.join.KeptMerging;
import dragoman.desk.join.Merging;
import dragoman.desk.people.AccountDoor;
import dragoman.desk.people.Door;
import dragoman.desk.people.KeptStaff;
import dragoman.desk.people.KeptTokens;
import dragoman.desk.people.Presence;
import dragoman.desk.people.PresenceBoard;
import dragoman.desk.people.Staff;
import dragoman.desk.people.Tokens;
import dragoman.desk.privacy.KeptFiles;
import dragoman.desk.privacy.PrivacyJobs;
import dragoman.desk.privacy.StorePrivacy;
import dragoman.desk.report.Reports;
import dragoman.desk.report.StoreReports;
import dragoman.desk.search.Indexer;
import dragoman.desk.search.KeptSearch;
import dragoman.desk.search.Search;
import dragoman.desk.shop.CannedReplies;
import dragoman.desk.shop.Complaints;
import dragoman.desk.shop.KeptCanned;
import dragoman.desk.shop.KeptComplaints;
import dragoman.desk.shop.KeptMacros;
import dragoman.desk.shop.KeptTemplates;
import dragoman.desk.shop.KeptWishes;
import dragoman.desk.shop.Macros;
import dragoman.desk.shop.Templates;
import dragoman.desk.shop.Variables;
import dragoman.desk.shop.Wishes;
import dragoman.desk.store.DeskStores;
import dragoman.desk.store.Keeping;
import dragoman.desk.view.ChatLists;
import dragoman.desk.view.ChatViews;
import dragoman.desk.view.Chats;
import dragoman.desk.view.Lists;
import dragoman.desk.view.Shops;
import dragoman.engine.Turn;
import dragoman.engine.Turn.Verdict;
import dragoman.jdbc.Store;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Update;
import dragoman.port.Conversations;
import dragoman.port.MediaKeeping;
import dragoman.port.Time;
import dragoman.port.Transcripts;
import dragoman.runtime.Bots;
import dragoman.runtime.DragomanRuntime;
import dragoman.webchat.Uploads;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The agent desk below its pages. */
final class DeskModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(ChangeLog.class).toInstance(new ChangeLog());
        bind(Feed.class).to(ChangeLog.class);
        bind(Presence.class).to(PresenceBoard.class);
        bind(Staff.class).to(KeptStaff.class);
    }

    @Provides
    DeskStores stores(Store store) {
        return store.desk();
    }

    @Provides
    Keeping keeping(DragomanRuntime runtime) {
        return runtime::keep;
    }

    @Provides
    Shops shops(Bots bots) {
        return new RunningShops(bots);
    }

    @Provides
    @Singleton
    Auditor auditor(Keeping keeping, Time time) {
        return new Auditor(keeping, time);
    }

    @Provides
    @Singleton
    AuditLog auditLog(DeskStores stores) {
        return new KeptAudit(stores.audit());
    }

    @Provides
    @Singleton
    PresenceBoard presence(DeskStores stores, Time time, ChangeLog changes) {
        return new PresenceBoard(stores, time, changes);
    }

    @Provides
    @Singleton
    Lists lists(DeskStores stores, Shops shops, Transcripts transcripts, Feed feed, Time time) {
        return new ChatLists(stores, shops, transcripts, feed, time);
    }

    @Provides
    @Singleton
    Chats chats(Desk.Readers readers, Time time, Auditor auditor) {
        return new ChatViews(readers.stores(),
                new ChatViews.World(readers.conversations(), readers.transcripts(), readers.shops()), time,
                auditor);
    }

    @Provides
    Desk.Readers readers(DeskStores stores, Conversations conversations, Transcripts transcripts,
            Shops shops) {
        return new Desk.Readers(stores, conversations, transcripts, shops);
    }

    @Provides
    @Singleton
    Desk desk(DragomanRuntime runtime, Keeping keeping, Desk.Readers readers, Lists lists,
            Presence presence) {
        return new Desk(new RuntimeMailboxes(runtime), keeping, readers, lists, presence);
    }

    /** The mailboxes of the running program. */
    private record RuntimeMailboxes(DragomanRuntime runtime) implements Desk.Mailboxes {
        @Override
        public Verdict act(Address on, Update update, String key) {
            return runtime.act(on, update, key);
        }

        @Override
        public Optional<Turn> imagined(Address on, Update update) {
            return runtime.imagined(on, update);
        }
    }

    @Provides
    Resends resends(DragomanRuntime runtime) {
        return runtime::again;
    }

    @Provides
    @Singleton
    Deeds deeds(Desk desk, Resends resends, Auditor auditor) {
        return new ChatDeeds(desk, resends, auditor);
    }

    @Provides
    @Singleton
    ChatFiles files(MediaKeeping media, Uploads uploads, Desk.Readers readers, Keeping keeping, Time time) {
        return new KeptChatFiles(media, new PageUploads(uploads),
                new KeptChatFiles.World(readers.conversations(), readers.shops(), readers.transcripts()),
                keeping, time);
    }

    /** What the chat pages' visitors sent. */
    private record PageUploads(Uploads uploads) implements KeptChatFiles.Elsewhere {
        @Override
        public Optional<Path> find(BotId bot, String reference) {
            return uploads.file(bot, reference);
        }

        @Override
        public List<String> of(BotId bot, ConversationId chat) {
            return uploads.of(bot, chat);
        }
    }

    @Provides
    @Singleton
    Notebook notebook(Conversations conversations, DeskStores stores, Keeping keeping, Time time) {
        return new KeptNotebook(conversations, stores, keeping, time);
    }

    @Provides
    @Singleton
    Door door(DeskStores stores, Keeping keeping, Time time, Auditor auditor) {
        return new AccountDoor(stores.accounts(), keeping, time, auditor);
    }

    @Provides
    @Singleton
    KeptStaff staff(DeskStores stores, Keeping keeping, Time time, Auditor auditor) {
        return new KeptStaff(stores.accounts(), keeping, time, auditor);
    }

    @Provides
    @Singleton
    Tokens tokens(DeskStores stores, Keeping keeping, Time time, Auditor auditor) {
        return new KeptTokens(stores.accounts(), keeping, time, auditor);
    }

    @Provides
    @Singleton
    Wishes wishes(RecordBook book, Auditor auditor) {
        return new KeptWishes(book, auditor);
    }

    @Provides
    @Singleton
    Complaints complaints(RecordBook book, DeskStores stores, Keeping keeping, Auditor auditor) {
        return new KeptComplaints(book, stores.shelf(), keeping, auditor);
    }

    @Provides
    @Singleton
    CannedReplies canned(DeskStores stores, Keeping keeping, Variables variables, Auditor auditor) {
        return new KeptCanned(stores.shelf(), keeping, variables, auditor);
    }

    @Provides
    Variables variables(Conversations conversations, Shops shops, Time time) {
        return new Variables(conversations, shops, time);
    }

    @Provides
    @Singleton
    Templates templates(Variables variables, Deeds deeds) {
        return new KeptTemplates(variables, deeds);
    }

    @Provides
    @Singleton
    Macros macros(CannedReplies canned, Deeds deeds, Notebook notebook, Time time) {
        return new KeptMacros(canned, deeds, notebook, time);
    }

    @Provides
    @Singleton
    Search search(DeskStores stores) {
        return new KeptSearch(stores.found());
    }

    @Provides
    @Singleton
    Reports reports(DeskStores stores, Shops shops, Time time) {
        return new StoreReports(stores.figures(), shops, time);
    }

    @Provides
    @Singleton
    Merging merging(Desk desk, Time time, Auditor auditor) {
        return new KeptMerging(desk.readers(), desk.keeping(), time, auditor);
    }

    @Provides
    @Singleton
    PrivacyJobs privacy(Desk desk, KeptFiles files, Time time, Auditor auditor) {
        var codec = new Codec();
        return new StorePrivacy(desk, files, tree -> codec.write("customer", tree), time, auditor);
    }

    @Provides
    @Singleton
    Housekeeping housekeeping(Desk desk, PresenceBoard presence, Keeping keeping, Time time) {
        return new Housekeeping(desk, presence, new Indexer(desk.readers().stores(), keeping), time);
    }
}
