package dragoman.desk.store;

/** What goes by its age alone, a little at a time. */
public enum Bulk {
    /** What reports count; not of matters that people have. */
    FIGURES,
    /** Files that are here, of conversations in which neither a matter nor an order is open; that there was one stays known. */
    FILES,
    /** Events of which systems outside were not told, and for which nobody tries any more. */
    EVENTS
}
