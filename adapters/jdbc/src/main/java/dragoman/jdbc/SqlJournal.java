package dragoman.jdbc;

import dragoman.desk.hook.Hooks;
import dragoman.model.LineKey;
import dragoman.port.Entry;
import dragoman.port.Journal;
import dragoman.port.Written;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The journal on a database. After trouble with the database it is opened anew at the next call. */
final class SqlJournal implements Journal, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqlJournal.class);

    private final Database database;
    private final Session.Kept kept;
    private final Hooks hooks;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Session session;
    private List<Written> doubtful = List.of();
    private boolean closed;

    SqlJournal(Database database, Aliases aliases, Hooks hooks) {
        this.database = database;
        this.kept = new Session.Kept(aliases, new Numbers(), Departures.of(database));
        this.hooks = hooks;
    }

    @Override
    public List<Written> write(List<Entry> entries) {
        return by(session -> session.write(entries));
    }

    @Override
    public boolean departs(LineKey line) {
        return kept.departures().note(line);
    }

    Departures departures() {
        return kept.departures();
    }

    /** Forgets events; a small transaction of its own between those of others. */
    void forget(List<Tidying.Key> old) {
        by(session -> {
            session.forget(old);
            return old;
        });
    }

    private interface Work<T> {
        T in(Session session) throws SQLException;
    }

    private <T> T by(Work<T> work) {
        lock.lock();
        boolean whole = false;
        try {
            var done = work.in(session());
            whole = true;
            return done;
        } catch (SQLException e) {
            throw new StoreUnavailable(database.explain(e), e);
        } finally {
            if (!whole) {
                kept.rolledBack();
                discard();
            }
            lock.unlock();
        }
    }

    /** Takes up what the last process left, by a connection that is open already. */
    void start(Pen pen) throws SQLException {
        kept.departures().begin(pen);
        begin(pen);
    }

    private Session begin(Pen pen) throws SQLException {
        Doubts.undo(pen, doubtful);
        kept.numbers().resume(pen);
        pen.commit();
        doubtful = List.of();
        var begun = new Session(database, pen, kept, hooks);
        session = begun;
        return begun;
    }

    private Session session() throws SQLException {
        if (closed) {
            throw new SQLException("the store is closed", "08003");
        }
        return session == null ? reopened() : session;
    }

    private Session reopened() throws SQLException {
        var pen = new Pen(database.writer());
        try {
            return begin(pen);
        } catch (SQLException e) {
            close(pen);
            throw e;
        }
    }

    private void discard() {
        var broken = session;
        session = null;
        if (broken != null) {
            doubtful = broken.doubtful();
            close(broken);
        }
    }

    private static void close(AutoCloseable broken) {
        try {
            broken.close();
        } catch (Exception e) {
            LOG.debug("a broken connection could not be closed", e);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            discard();
            kept.departures().close();
        } finally {
            lock.unlock();
        }
    }
}
