package dragoman.testkit.contract;

import dragoman.desk.Records;
import dragoman.desk.Tickets;
import dragoman.desk.store.DeskStores;
import dragoman.port.Conversations;
import dragoman.port.Journal;
import dragoman.port.Parked;
import dragoman.port.Revisions;
import dragoman.port.Stock;
import dragoman.port.Ties;
import dragoman.port.Transcripts;
import dragoman.port.Unfinished;
import dragoman.port.Waits;

/** The ports of an open store; {@code closing} closes it. */
public record StorePorts(Journal journal, Conversations conversations, Unfinished unfinished,
        Transcripts transcripts,
        Stock stock, Waits waits, Tickets tickets, Records records, Revisions revisions, DeskStores desk,
        Parked parked, Ties ties,
        Runnable closing) {}
