package dragoman.app.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dragoman.agentdesk.GroupWords;
import dragoman.agentdesk.UseCases;
import dragoman.app.config.Config;
import dragoman.desk.act.Deeds;
import dragoman.desk.act.Desk;
import dragoman.desk.act.Notebook;
import dragoman.desk.audit.Auditor;
import dragoman.desk.feed.Feed;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.group.GroupDesk;
import dragoman.desk.group.Members;
import dragoman.desk.people.PresenceBoard;
import dragoman.desk.store.DeskStores;
import dragoman.desk.store.Keeping;
import dragoman.desk.tip.DraftTips;
import dragoman.desk.view.Mirrors;
import dragoman.port.Conversations;
import dragoman.port.Time;
import dragoman.runtime.Bots;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** The desk in a group of a messenger. */
final class GroupModule extends AbstractModule {
    private final Config config;

    GroupModule(Config config) {
        this.config = config;
    }

    @Override
    protected void configure() {
        bind(GroupDesks.class).in(Singleton.class);
    }

    /** Where the desk's pages are, if they can be opened from anywhere. */
    record Pages(Optional<URI> base) {}

    @Provides
    Pages pages() {
        return new Pages(GroupDesks.reachable(config.http().publicUrl()));
    }

    @Provides
    @Singleton
    Members members(DeskStores stores, Keeping keeping, Time time, Auditor auditor, PresenceBoard presence) {
        var members = new Members(stores, keeping, time, auditor);
        if (anyGroup()) {
            presence.reachedElsewhere(members::there);
        }
        return members;
    }

    private boolean anyGroup() {
        return config.bots().stream().anyMatch(bot -> bot.telegram().flatMap(one -> one.desk()).isPresent());
    }

    @Provides
    @Singleton
    UseCases.Beside beside(Members members, Conversations conversations, Mirrors mirrors) {
        return new UseCases.Beside(new DraftTips(conversations, mirrors),
                Optional.of(members).filter(_ -> anyGroup()));
    }

    @Provides
    @Singleton
    Mirrors mirrors(Desk.Readers readers, Time time) {
        return new Mirrors(readers.stores(), readers.conversations(), readers.transcripts(), readers.shops(),
                time);
    }

    /** What is done with conversations, together. */
    record Doing(Deeds deeds, Notebook notebook, ChatFiles files, Feed feed, Time time) {
        @Inject
        Doing {}
    }

    @Provides
    @Singleton
    GroupDesk.Parts parts(Desk desk, Doing doing, Mirrors mirrors, Members members, GroupWords words) {
        return new GroupDesk.Parts(desk, doing.deeds(), doing.notebook(), doing.files(),
                doing.feed(), mirrors, words, members, doing.time());
    }

    @Provides
    @Singleton
    GroupWords words(Bots bots, Time time, DeskStores stores) {
        return new GroupWords(HttpModule.zone(bots), time, stores.accounts());
    }
}
