package dragoman.jdbc;

import dragoman.desk.Records;
import dragoman.desk.Tickets;
import dragoman.desk.hook.HookMail;
import dragoman.desk.hook.Hooks;
import dragoman.desk.store.DeskStores;
import dragoman.port.Conversations;
import dragoman.port.Journal;
import dragoman.port.MediaBook;
import dragoman.port.Parked;
import dragoman.port.Revisions;
import dragoman.port.Room;
import dragoman.port.Stock;
import dragoman.port.Ties;
import dragoman.port.Transcripts;
import dragoman.port.Unfinished;
import dragoman.port.Waits;
import java.sql.SQLException;
import java.time.Instant;

/** All that is durable, in one database; the door of this module. Open it once, close it when everything else has stopped. */
public final class Store implements AutoCloseable {
    private final Database database;
    private final Aliases aliases = new Aliases();
    private final SqlJournal journal;
    private final Reading reading;
    private final Room room;

    private Store(Database database, Room room, Hooks hooks) {
        this.database = database;
        this.room = room;
        this.journal = new SqlJournal(database, aliases, hooks);
        this.reading = new Reading(database);
    }

    /** Opens the database, which no other process may hold, and brings its tables up to date. */
    public static Store open(StoreSettings settings) throws CannotOpen {
        return open(settings, Hooks.NONE);
    }

    /** As {@link #open(StoreSettings)}; what these want to be told is kept for them with each turn. */
    public static Store open(StoreSettings settings, Hooks hooks) throws CannotOpen {
        var database = database(settings);
        var store = new Store(database, database.room(settings.reserve()), hooks);
        try {
            store.begin(settings.url());
            return store;
        } catch (CannotOpen | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Database database(StoreSettings settings) throws CannotOpen {
        if (settings.url().startsWith(SqliteDatabase.SCHEME)) {
            return SqliteDatabase.open(settings.url());
        }
        if (settings.url().startsWith(PostgresDatabase.SCHEME)) {
            return PostgresDatabase.open(settings);
        }
        throw new CannotOpen("store.url '" + settings.url() + "' is of no kind that we know. Write it as "
                + "jdbc:sqlite:data/dragoman.db or jdbc:postgresql://host/database.");
    }

    private void begin(String where) throws CannotOpen {
        try {
            var connection = database.writer();
            Migrations.bring(connection, database, where);
            journal.start(new Pen(connection));
        } catch (SQLException e) {
            throw new CannotOpen(database.explain(e), e);
        }
    }

    public Journal journal() {
        return journal;
    }

    public Conversations conversations() {
        return new SqlConversations(reading, aliases);
    }

    public Unfinished unfinished() {
        return new SqlUnfinished(reading, journal);
    }

    /**
     * Forgets the marks of events that came in before {@code moment}; in small pieces, so that nobody waits long for the writer.
     *
     * @return how many
     */
    public int forgetEvents(Instant moment) {
        return new Tidying(reading, journal).before(moment);
    }

    public Room room() {
        return room;
    }

    /** The files of customers and agents. */
    public MediaBook media() {
        return new SqlMedia(reading);
    }

    public Parked parked() {
        return new SqlParked(reading);
    }

    public Transcripts transcripts() {
        return new SqlTranscripts(reading, journal.departures());
    }

    public Ties ties() {
        return new SqlTies(reading);
    }

    public Stock stock() {
        return new SqlRecords(reading);
    }

    public Waits waits() {
        return new SqlTickets(reading);
    }

    public Revisions revisions() {
        return new SqlRevisions(reading);
    }

    public Tickets tickets() {
        return new SqlTickets(reading);
    }

    public Records records() {
        return new SqlRecords(reading);
    }

    /** What systems outside are still to be told. */
    public HookMail hookMail() {
        return new SqlHookMail(reading);
    }

    /** What the desk reads. */
    public DeskStores desk() {
        return new DeskStores(new SqlOpenChats(reading), new SqlJottings(reading),
                new SqlWhereabouts(reading),
                new SqlAccounts(reading), new SqlAudit(reading), new SqlCanned(reading),
                new SqlFound(reading, database), new SqlFigures(reading), new SqlCensus(reading),
                new SqlTopics(reading), new SqlAgeing(reading), new SqlJoinings(reading));
    }

    @Override
    public void close() {
        journal.close();
        database.close();
    }
}
