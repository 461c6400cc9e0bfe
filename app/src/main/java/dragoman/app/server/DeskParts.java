package dragoman.app.server;

import dragoman.agentdesk.UseCases;
import dragoman.desk.RecordBook;
import dragoman.desk.act.Deeds;
import dragoman.desk.act.Notebook;
import dragoman.desk.audit.AuditLog;
import dragoman.desk.feed.Feed;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.join.Merging;
import dragoman.desk.people.Door;
import dragoman.desk.people.Presence;
import dragoman.desk.people.Staff;
import dragoman.desk.people.Tokens;
import dragoman.desk.privacy.PrivacyJobs;
import dragoman.desk.report.Reports;
import dragoman.desk.search.Search;
import dragoman.desk.shop.CannedReplies;
import dragoman.desk.shop.Complaints;
import dragoman.desk.shop.Macros;
import dragoman.desk.shop.Templates;
import dragoman.desk.shop.Wishes;
import dragoman.desk.view.Chats;
import dragoman.desk.view.Lists;
import dragoman.desk.view.Standstills;
import jakarta.inject.Inject;

/** The desk's use cases, gathered for its pages. */
final class DeskParts {
    private final UseCases useCases;

    @Inject
    DeskParts(People people, Talk talk, Shop shop, AuditLog audit, Office office, UseCases.Beside beside) {
        useCases = new UseCases(people.all(), talk.all(), shop.all(),
                new UseCases.Office(audit, office.standstills(), office.reports(), office.privacy(),
                        office.merging()),
                beside);
    }

    UseCases useCases() {
        return useCases;
    }

    /** Who comes in, and who is there. */
    record People(UseCases.Person all) {
        @Inject
        People(Door door, Staff staff, Tokens tokens, Presence presence) {
            this(new UseCases.Person(door, staff, tokens, presence));
        }
    }

    /** Conversations. */
    record Talk(UseCases.Chat all) {
        @Inject
        Talk(Lists lists, Chats chats, Deeds deeds, Notebook notebook, Feed feed, Search search,
                ChatFiles files) {
            this(new UseCases.Chat(lists, chats, deeds, notebook, feed, search, files));
        }
    }

    /** What the shop keeps. */
    record Shop(UseCases.Shop all) {
        @Inject
        Shop(RecordBook records, Wishes wishes, Complaints complaints, Texts texts) {
            this(new UseCases.Shop(records, wishes, complaints, texts.all()));
        }
    }

    /** Texts that agents choose instead of writing them. */
    record Texts(UseCases.Texts all) {
        @Inject
        Texts(CannedReplies canned, Templates templates, Macros macros) {
            this(new UseCases.Texts(canned, templates, macros));
        }
    }

    /** For supervisors and owners. */
    record Office(Standstills standstills, Reports reports, PrivacyJobs privacy, Merging merging) {
        @Inject
        Office {}
    }
}
