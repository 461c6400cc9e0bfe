package dragoman.jdbc;

import dragoman.port.Secret;

/**
 * Where the stores are.
 *
 * @param url {@code jdbc:sqlite:data/dragoman.db} or {@code jdbc:postgresql://host/database}
 * @param user {@code ""} for SQLite
 */
public record StoreSettings(String url, String user, Secret password) {
    /** A database that asks nobody's name: SQLite. */
    public static StoreSettings of(String url) {
        return new StoreSettings(url, "", new Secret(""));
    }
}
