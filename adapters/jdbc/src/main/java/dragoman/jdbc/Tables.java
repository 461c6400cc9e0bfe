package dragoman.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Our tables, as rows that can go from one database into another, whichever keeps them. */
final class Tables {
    private static final Set<String> NOT_COPIED = Set.of(Migrations.HISTORY, "heartbeat", "wire");
    private static final int BATCH = 500;

    private Tables() {}

    /** Whether somebody has ever talked here. */
    static boolean used(Connection connection) throws SQLException {
        if (!names(connection).contains("seen")) {
            return false;
        }
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT 1 WHERE EXISTS (SELECT 1 FROM seen) OR EXISTS (SELECT 1 FROM conversation)")) {
            return found.next();
        }
    }

    /** All rows of the tables and columns that both have; what an index or a trigger derives comes by itself. */
    static void copy(Connection from, Connection to) throws SQLException {
        var there = names(to);
        for (var table : names(from)) {
            if (there.contains(table) && !NOT_COPIED.contains(table)) {
                copy(table, from, to);
            }
        }
    }

    static void empty(Connection connection) throws SQLException {
        for (var table : names(connection)) {
            if (!NOT_COPIED.contains(table)) {
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate("DELETE FROM " + table);
                }
            }
        }
    }

    private static void copy(String table, Connection from, Connection to) throws SQLException {
        var columns = columns(to, table);
        columns.keySet().retainAll(columns(from, table).keySet());
        var named = String.join(", ", columns.keySet());
        var marks = columns.keySet().stream().map(_ -> "?").collect(Collectors.joining(", "));
        var types = List.copyOf(columns.values());
        try (var read = from.createStatement();
                var write = to.prepareStatement(
                        "INSERT INTO " + table + " (" + named + ") VALUES (" + marks + ")")) {
            read.setFetchSize(BATCH);
            var waiting = 0;
            try (var row = read.executeQuery("SELECT " + named + " FROM " + table)) {
                while (row.next()) {
                    for (var column = 0; column < types.size(); column++) {
                        write.setObject(column + 1, row.getObject(column + 1), types.get(column));
                    }
                    write.addBatch();
                    if (++waiting % BATCH == 0) {
                        write.executeBatch();
                    }
                }
            }
            write.executeBatch();
        }
    }

    /** Not those that a search keeps for itself: they are derived. */
    private static List<String> names(Connection connection) throws SQLException {
        var sqlite = connection.getMetaData().getDatabaseProductName().equals("SQLite");
        var sql = sqlite
                ? "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
                : "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
                        + " AND table_type = 'BASE TABLE' ORDER BY table_name";
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement(); var found = statement.executeQuery(sql)) {
            while (found.next()) {
                names.add(found.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** Names with their types; without what the database computes. */
    private static Map<String, Integer> columns(Connection connection, String table) throws SQLException {
        var columns = new LinkedHashMap<String, Integer>();
        try (var found = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(),
                table, "%")) {
            while (found.next()) {
                if (!"YES".equals(found.getString("IS_GENERATEDCOLUMN"))) {
                    var type = found.getInt("DATA_TYPE");
                    columns.put(found.getString("COLUMN_NAME"), type == Types.BLOB ? Types.BINARY : type);
                }
            }
        }
        return columns;
    }
}
