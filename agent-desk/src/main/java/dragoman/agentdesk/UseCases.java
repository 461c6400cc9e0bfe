package dragoman.agentdesk;

import dragoman.desk.RecordBook;
import dragoman.desk.act.Deeds;
import dragoman.desk.act.Notebook;
import dragoman.desk.audit.AuditLog;
import dragoman.desk.feed.Feed;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.group.Members;
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
import dragoman.desk.tip.Tips;
import dragoman.desk.view.Chats;
import dragoman.desk.view.Lists;
import dragoman.desk.view.Standstills;
import java.util.Optional;

/** All that the pages ask of the desk. Each checks rights itself; the pages check the role before, for a clear answer. */
public record UseCases(Person people, Chat chat, Shop shop, Office office, Beside beside) {
    /** Who comes in, and who is there. */
    public record Person(Door door, Staff staff, Tokens tokens, Presence presence) {}

    /** Conversations: lists, threads, what is done with them, what has changed. */
    public record Chat(Lists lists, Chats chats, Deeds deeds, Notebook notebook, Feed feed, Search search,
            ChatFiles files) {}

    /** What the shop keeps. */
    public record Shop(RecordBook records, Wishes wishes, Complaints complaints, Texts texts) {}

    /** Texts that agents choose instead of writing them. */
    public record Texts(CannedReplies canned, Templates templates, Macros macros) {}

    /** For supervisors and owners. */
    public record Office(AuditLog audit, Standstills standstills, Reports reports, PrivacyJobs privacy,
            Merging merging) {}

    /** Beside the pages: what helps while writing; whose accounts at a messenger they are, where a group there is a desk too. */
    public record Beside(Tips tips, Optional<Members> members) {}
}
