package dragoman.jdbc;

import dragoman.desk.audit.Chain;
import dragoman.desk.audit.Chain.Link;
import dragoman.desk.store.AuditLinks.Start;
import dragoman.desk.store.DeskEntry.Audited;
import dragoman.model.BotId;
import java.sql.SQLException;
import java.util.Optional;

/** Adds links to the chain of privileged acts. */
final class AuditPen {
    private static final String LAST = "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1";
    static final String START = "SELECT number, hash FROM audit_before ORDER BY number DESC LIMIT 1";
    private static final String ADD = """
            INSERT INTO audit (number, at, bot, actor, what, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String KNOWN = "SELECT pseudonym FROM pseudonym WHERE name = ?";
    private static final String NAME = "INSERT INTO pseudonym (name, pseudonym) VALUES (?, ?)";

    private final Pen pen;

    AuditPen(Pen pen) {
        this.pen = pen;
    }

    void write(Audited audited) throws SQLException {
        var last = last(LAST);
        if (last.isEmpty()) {
            last = last(START);
        }
        var number = last.map(Start::number).orElse(0L) + 1;
        var before = last.map(Start::hash).orElse(Chain.BEGINNING);
        var link = new Link(number, audited.at(), audited.bot().map(BotId::value).orElse(""),
                pseudonym(audited.actor()), audited.what(), pseudonym(audited.subject()), audited.detail());
        pen.rows(ADD).put(number).put(audited.at().toEpochMilli()).put(link.bot()).put(link.actor())
                .put(link.what())
                .put(link.subject()).put(link.detail()).put(Chain.hash(before, link)).once();
    }

    private Optional<Start> last(String sql) throws SQLException {
        try (var found = pen.question(sql).executeQuery()) {
            return found.next()
                    ? Optional.of(new Start(found.getLong(1), found.getString(2)))
                    : Optional.empty();
        }
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
