package dragoman.jdbc;

import dragoman.testkit.contract.StoreHarness;
import dragoman.testkit.contract.StorePorts;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A database to be tested, whichever it is. */
record OpenedStores(StoreSettings settings) implements StoreHarness {
    @Override
    public StorePorts open() throws CannotOpen {
        var store = Store.open(settings);
        return new StorePorts(store.journal(), store.conversations(), store.unfinished(), store.transcripts(),
                store.stock(),
                store.waits(), store.tickets(), store.records(), store.revisions(), store.desk(),
                store.parked(), store.ties(),
                store::close);
    }

    @Override
    public List<String> everything() throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection = connect();
                var tables = connection.getMetaData().getTables(null, connection.getSchema(), "%",
                        new String[]{"TABLE"})) {
            while (tables.next()) {
                texts.addAll(contents(connection, tables.getString("TABLE_NAME")));
            }
        }
        return texts;
    }

    private static List<String> contents(Connection connection, String table) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    texts.add(rows.getObject(i) instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : String.valueOf(rows.getObject(i)));
                }
            }
        }
        return texts;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password().value());
    }
}
