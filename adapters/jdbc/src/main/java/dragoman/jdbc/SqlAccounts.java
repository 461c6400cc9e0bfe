package dragoman.jdbc;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.people.Tokens.Known;
import dragoman.desk.store.Accounts;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts, read. */
final class SqlAccounts implements Accounts {
    private static final String ALL = "SELECT * FROM person ORDER BY disabled, name, id";
    private static final String SESSION = """
            SELECT person, csrf, until FROM desk_session WHERE token = ?
            UNION ALL SELECT person, '', 9223372036854775807 FROM api_token WHERE token = ?""";
    private static final String LINK = "SELECT person, '' AS csrf, until FROM invitation WHERE link = ?";
    private static final String TOKENS = "SELECT id, label, at FROM api_token WHERE person = ? ORDER BY at DESC, id";
    private static final Instant FOR_EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final Reading reading;

    SqlAccounts(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Account> all() {
        return reading.rows(ALL, _ -> {}, SqlAccounts::account);
    }

    @Override
    public Optional<Opened> session(String token) {
        return reading.rows(SESSION, statement -> {
            statement.setString(1, token);
            statement.setString(2, token);
        }, SqlAccounts::opened).stream().findFirst();
    }

    @Override
    public Optional<Opened> invitation(String link) {
        return reading.rows(LINK, statement -> statement.setString(1, link), SqlAccounts::opened).stream()
                .findFirst();
    }

    @Override
    public List<Known> tokens(AgentId person) {
        return reading.rows(TOKENS, statement -> statement.setString(1, person.value()),
                row -> new Known(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))));
    }

    private static Opened opened(ResultSet row) throws SQLException {
        long until = row.getLong(3);
        return new Opened(new AgentId(row.getString(1)), row.getString(2),
                until == Long.MAX_VALUE ? FOR_EVER : Instant.ofEpochMilli(until));
    }

    private static Account account(ResultSet row) throws SQLException {
        var person = new Person(new AgentId(row.getString("id")), row.getString("name"),
                roles(row.getString("roles")),
                set(row.getString("queues")), set(row.getString("skills")), row.getInt("capacity"),
                new Language(row.getString("language")), row.getInt("disabled") == 1);
        return new Account(person, Optional.ofNullable(row.getString("password")));
    }

    static String roles(Person person) {
        return person.roles().entrySet().stream().map(role -> role.getKey() + "=" + role.getValue().name())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Map<BotId, Role> roles(String written) {
        return written.lines().map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> new BotId(parts[0]), parts -> Role.valueOf(parts[1])));
    }

    static String lines(Collection<String> all) {
        return all.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static Set<String> set(String lines) {
        return lines.lines().collect(Collectors.toSet());
    }
}
