package dragoman.jdbc;

import dragoman.desk.hook.Hooks;
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
    private final Aliases aliases;
    private final Hooks hooks;
    private final Numbers numbers = new Numbers();
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Session session;
    private List<Written> doubtful = List.of();
    private boolean closed;

    SqlJournal(Database database, Aliases aliases, Hooks hooks) {
        this.database = database;
        this.aliases = aliases;
        this.hooks = hooks;
    }

    @Override
    public List<Written> write(List<Entry> entries) {
        return by(session -> session.write(entries));
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
                aliases.rolledBack();
                discard();
            }
            lock.unlock();
        }
    }

    /** Goes on with a connection that is open already. */
    Session begin(Pen pen) throws SQLException {
        Doubts.undo(pen, doubtful);
        numbers.resume(pen);
        pen.commit();
        doubtful = List.of();
        var begun = new Session(database, pen, aliases, numbers, hooks);
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
        } finally {
            lock.unlock();
        }
    }
}
