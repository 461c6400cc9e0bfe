package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.port.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path folder;

    @Test
    void a_missing_folder_is_made() throws Exception {
        Store.open(sqlite("deep/down/dragoman.db")).close();

        assertThat(folder.resolve("deep/down/dragoman.db")).isRegularFile();
    }

    @Test
    void a_second_opener_is_refused_until_the_first_has_closed() throws Exception {
        try (var _ = Store.open(sqlite("d.db"))) {
            refused(sqlite("d.db"), "d.db", "in use by another Dragoman", "Stop that one");
        }
        Store.open(sqlite("d.db")).close();
    }

    @Test
    void a_file_that_is_no_database_is_refused() throws Exception {
        Files.writeString(folder.resolve("d.db"), "Dear diary, ".repeat(1000));

        refused(sqlite("d.db"), "d.db", "no SQLite database", "Restore a backup");
        assertThat(folder.resolve("d.db")).content().startsWith("Dear diary");
    }

    @Test
    void a_damaged_database_is_refused() throws Exception {
        Store.open(sqlite("d.db")).close();
        var bytes = Files.readAllBytes(folder.resolve("d.db"));
        Arrays.fill(bytes, 100, 8000, (byte) 0xA5);
        Files.write(folder.resolve("d.db"), bytes);

        refused(sqlite("d.db"), "d.db", "damaged");
    }

    @Test
    void another_programs_database_is_refused() throws Exception {
        var settings = sqlite("d.db");
        try (var connection = DriverManager.getConnection(settings.url());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE cats (name TEXT)");
        }
        refused(settings, "d.db", "tables of another program", "of its own");
    }

    @Test
    void a_newer_databases_owner_is_told_to_use_the_newer_program() throws Exception {
        var settings = sqlite("d.db");
        Store.open(settings).close();
        try (var connection = DriverManager.getConnection(settings.url());
                var statement = connection.createStatement()) {
            statement.execute("UPDATE dragoman_schema SET version = '99'");
        }
        refused(settings, "d.db", "newer Dragoman", "99");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        Files.writeString(folder.resolve("file"), "in the way");

        refused(sqlite("file/d.db"), "file", "Make it writable");
    }

    @Test
    void a_folder_in_place_of_the_file_is_named() throws Exception {
        Files.createDirectories(folder.resolve("d.db"));

        refused(sqlite("d.db"), "d.db", "is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data/dragoman.db", "jdbc:mysql://host/db", "jdbc:sqlite:",
            "jdbc:sqlite::memory:",
            "jdbc:postgresql:///?port=x&&", "jdbc:sqlite:a\0b"})
    void a_wrong_address_is_refused_with_an_example(String url) {
        refused(StoreSettings.of(url), "store.url", "jdbc:");
    }

    @Test
    void a_server_that_does_not_answer_is_named() {
        refused(new StoreSettings("jdbc:postgresql://127.0.0.1:1/shop", "ann", new Secret("x")),
                "127.0.0.1:1",
                "cannot be reached");
    }

    @Test
    void a_missing_database_on_the_server_is_named() {
        refused(Postgres.settings("/nowhere"), "nowhere", "no such database");
    }

    @Test
    void a_second_server_on_one_postgresql_database_is_refused_until_the_first_has_gone() throws Exception {
        var settings = Postgres.fresh().settings();
        try (var _ = Store.open(settings)) {
            refused(settings, "in use by another Dragoman");
        }
        Store.open(settings).close();
    }

    @Test
    void a_wrong_password_is_told_and_not_shown() throws Exception {
        try (var connection = Postgres.server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE nobody");
        }
        var settings = new StoreSettings(Postgres.settings("/postgres").url(), "nobody",
                new Secret("opensesame"));

        assertThatThrownBy(() -> Store.open(settings)).isInstanceOf(CannotOpen.class)
                .hasMessageContainingAll("'nobody'", "store.password").message().doesNotContain("opensesame");
    }

    @Test
    void the_latest_version_is_that_of_the_newest_migration() throws Exception {
        for (var database : new String[]{"sqlite", "postgresql"}) {
            var scripts = Path.of(Store.class.getResource("/db/" + database).toURI());
            try (var files = Files.list(scripts)) {
                assertThat(files.map(file -> file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1")))
                        .contains(String.valueOf(Migrations.LATEST)).doesNotHaveDuplicates()
                        .allMatch(version -> Integer.parseInt(version) <= Migrations.LATEST);
            }
        }
    }

    private StoreSettings sqlite(String file) {
        return StoreSettings.of("jdbc:sqlite:" + folder.resolve(file));
    }

    /** In one or two lines. */
    private static void refused(StoreSettings settings, String... says) {
        assertThatThrownBy(() -> Store.open(settings)).isInstanceOf(CannotOpen.class)
                .hasMessageContainingAll(says)
                .message().satisfies(message -> assertThat(message.lines().count()).isLessThanOrEqualTo(2));
    }
}
