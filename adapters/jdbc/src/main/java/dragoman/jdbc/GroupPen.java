package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.desk.store.DeskEntry.Grouped;
import dragoman.desk.store.Topics;
import java.sql.SQLException;

/** Writes what the desk in a messenger's group keeps. */
final class GroupPen {
    private static final String TOPIC = """
            INSERT INTO group_topic (conversation, bot, chat, topic, card, epoch, since, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (conversation) DO UPDATE SET bot = excluded.bot, chat = excluded.chat, topic = excluded.topic,
                card = excluded.card, epoch = excluded.epoch, since = excluded.since, state = excluded.state
            WHERE group_topic.state <> 'ERASED'""";
    private static final String OLD_LINES = """
            DELETE FROM group_line WHERE conversation = ? AND NOT EXISTS
            (SELECT 1 FROM group_topic WHERE conversation = ? AND topic = ? AND since = ?)""";
    private static final String NO_TOPIC = "DELETE FROM group_topic WHERE conversation = ?";
    private static final String NO_LINES = "DELETE FROM group_line WHERE conversation = ?";
    private static final String LINE = """
            INSERT INTO group_line (conversation, line, sure) VALUES (?, ?, ?)
            ON CONFLICT (conversation, line) DO UPDATE SET sure = excluded.sure""";
    private static final String NO_LINE = "DELETE FROM group_line WHERE conversation = ? AND line = ? AND sure = 0";
    private static final String NO_MEMBER = "DELETE FROM group_member WHERE account = ? OR person = ?";
    private static final String MEMBER = "INSERT INTO group_member (account, person, until) VALUES (?, ?, ?)";

    private static final String DEED = """
            INSERT INTO group_deed (number, conversation, bot, chat, deed, what)
            VALUES ((SELECT coalesce(max(number), 0) + 1 FROM group_deed), ?, ?, ?, ?, ?)
            ON CONFLICT (bot, chat, deed) DO NOTHING""";
    private static final String NO_DEED = "DELETE FROM group_deed WHERE bot = ? AND chat = ? AND deed = ?";

    private final Pen pen;
    private final Codec codec;

    GroupPen(Pen pen, Codec codec) {
        this.pen = pen;
        this.codec = codec;
    }

    void write(Grouped entry) throws SQLException {
        switch (entry) {
            case Grouped.TopicPut(var topic) -> put(topic);
            case Grouped.TopicGone(var conversation) -> {
                pen.rows(NO_TOPIC).put(conversation.value()).once();
                pen.rows(NO_LINES).put(conversation.value()).once();
            }
            case Grouped.Relayed relayed -> relayed(relayed);
            case Grouped.DeedWaits(var deed) ->
                pen.rows(DEED).put(deed.conversation().value()).put(deed.bot().value()).put(deed.group())
                        .put(deed.key()).put(codec.write(deed.what())).once();
            case Grouped.DeedDone(var deed) ->
                pen.rows(NO_DEED).put(deed.bot().value()).put(deed.group()).put(deed.key()).once();
            case Grouped.MemberPut(var member) -> {
                pen.rows(NO_MEMBER).put(member.account()).put(member.person().value()).once();
                pen.rows(MEMBER).put(member.account()).put(member.person().value())
                        .put(member.until().toEpochMilli()).once();
            }
        }
    }

    /** What went into another topic, or belongs to an earlier matter, is not asked for any more. */
    private void put(Topics.Topic topic) throws SQLException {
        var id = topic.conversation().value();
        pen.rows(OLD_LINES).put(id).put(id).put(topic.id()).put(topic.since()).once();
        pen.rows(TOPIC).put(id).put(topic.bot().value()).put(topic.group()).put(topic.id()).put(topic.card())
                .put(topic.epoch()).put(topic.since()).put(topic.state().name()).once();
    }

    private void relayed(Grouped.Relayed relayed) throws SQLException {
        var gone = relayed.how() == Grouped.How.NOT;
        var rows = pen.rows(gone ? NO_LINE : LINE);
        for (var line : relayed.lines()) {
            rows.put(relayed.conversation().value()).put(line);
            if (!gone) {
                rows.put(relayed.how() == Grouped.How.THERE ? 1 : 0);
            }
            rows.add();
        }
        rows.run();
    }
}
