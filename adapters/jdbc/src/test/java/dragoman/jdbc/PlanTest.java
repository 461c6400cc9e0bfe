package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A big database stays fast only if the small indexes are used; SQLite uses them when a statement repeats their condition word by word. */
class PlanTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path folder;

    @BeforeEach
    void make() throws Exception {
        Store.open(StoreSettings.of(url())).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Deliveries.CLAIM, Deliveries.SETTLE, Deliveries.RETRY, Deliveries.RELEASE,
            Deliveries.VOID, Leftovers.HAS_LEFT, Leftovers.DOUBT, Leftovers.DOUBTFUL,
            SqlUnfinished.LINES})
    void unfinished_lines_are_found_without_looking_at_the_finished(String sql) throws Exception {
        assertThat(plan(sql)).contains("USING INDEX outbox_unfinished");
    }

    @Test
    void due_conversations_are_found_in_order() throws Exception {
        assertThat(plan(SqlConversations.DUE)).contains("conversation_due").doesNotContain("TEMP B-TREE");
    }

    private String plan(String sql) throws Exception {
        var steps = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.prepareStatement("EXPLAIN QUERY PLAN " + sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                steps.add(rows.getString("detail"));
            }
        }
        return String.join("\n", steps);
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("d.db");
    }
}
