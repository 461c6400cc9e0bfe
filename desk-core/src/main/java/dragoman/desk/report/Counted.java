package dragoman.desk.report;

import dragoman.desk.store.Figures.Active;
import dragoman.desk.store.Figures.Event;
import dragoman.port.ShopRecord;
import java.time.ZoneId;
import java.util.List;

/** What a report counts; {@code before}: who was active in the period of the same length before. */
record Counted(ZoneId zone, List<Event> events, List<Active> active, List<Active> before,
        List<ShopRecord> records) {}
