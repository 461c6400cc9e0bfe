package dragoman.jdbc;

import dragoman.desk.audit.Chain;
import dragoman.desk.audit.Chain.Link;
import dragoman.desk.store.DeskEntry.Audited;
import dragoman.model.BotId;
import java.sql.SQLException;

/** Adds links to the chain of privileged acts. */
final class AuditPen {
    private static final String LAST = "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1";
    private static final String ADD = """
            INSERT INTO audit (number, at, bot, actor, what, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String KNOWN = "SELECT pseudonym FROM pseudonym WHERE name = ?";
    private static final String NAME = "INSERT INTO pseudonym (name, pseudonym) VALUES (?, ?)";

    private final Pen pen;

    AuditPen(Pen pen) {
        this.pen = pen;
    }

    void write(Audited audited) throws SQLException {
        long number = 1;
        var before = Chain.BEGINNING;
        try (var last = pen.question(LAST).executeQuery()) {
            if (last.next()) {
                number = last.getLong(1) + 1;
                before = last.getString(2);
            }
        }
        var link = new Link(number, audited.at(), audited.bot().map(BotId::value).orElse(""),
                pseudonym(audited.actor()), audited.what(), pseudonym(audited.subject()), audited.detail());
        pen.rows(ADD).put(number).put(audited.at().toEpochMilli()).put(link.bot()).put(link.actor())
                .put(link.what())
                .put(link.subject()).put(link.detail()).put(Chain.hash(before, link)).once();
    }

    private String pseudonym(String name) throws SQLException {
        if (name.isEmpty()) {
            return "";
        }
        var question = pen.question(KNOWN);
        question.setString(1, Rows.clean(name));
        try (var found = question.executeQuery()) {
            if (found.next()) {
                return found.getString(1);
            }
        }
        var fresh = Ids.conversation().value();
        pen.rows(NAME).put(name).put(fresh).once();
        return fresh;
    }
}
