package dragoman.jdbc;

import dragoman.port.Secret;

/**
 * Where the stores are.
 *
 * @param url {@code jdbc:sqlite:data/dragoman.db} or {@code jdbc:postgresql://host/database}
 * @param user {@code ""} for SQLite
 * @param reserve megabytes of the disk that must stay free, for SQLite
 */
public record StoreSettings(String url, String user, Secret password, int reserve) {
    /** What is kept free where nothing else is said. */
    public static final int USUAL_RESERVE = 100;

    /** With the usual reserve. */
    public StoreSettings(String url, String user, Secret password) {
        this(url, user, password, USUAL_RESERVE);
    }

    /** A database that asks nobody's name: SQLite. */
    public static StoreSettings of(String url) {
        return new StoreSettings(url, "", new Secret(""));
    }
}
