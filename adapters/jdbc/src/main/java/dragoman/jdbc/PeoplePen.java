package dragoman.jdbc;

import dragoman.desk.people.Person;
import dragoman.desk.store.DeskEntry;
import dragoman.port.Written;
import java.sql.SQLException;
import java.util.List;

/** Writes accounts, sessions, links and personal tokens. */
final class PeoplePen {
    private static final String PERSON = """
            INSERT INTO person (id, name, roles, queues, skills, capacity, language, disabled)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, roles = excluded.roles, queues = excluded.queues,
                skills = excluded.skills, capacity = excluded.capacity, language = excluded.language,
                disabled = excluded.disabled""";
    private static final String PASSWORD = "UPDATE person SET password = ? WHERE id = ?";
    private static final String SESSION = "INSERT INTO desk_session (token, person, csrf, until) VALUES (?, ?, ?, ?)";
    private static final String ENDED = "DELETE FROM desk_session WHERE token = ?";
    private static final String OTHERS_ENDED = "DELETE FROM desk_session WHERE person = ? AND token <> ?";
    private static final String LINK = "INSERT INTO invitation (link, person, until) VALUES (?, ?, ?)";
    private static final String LINKED = "UPDATE person SET password = ? WHERE id = (SELECT person FROM invitation WHERE link = ?)";
    private static final String OTHERS_OF_LINK = """
            DELETE FROM desk_session WHERE person = (SELECT person FROM invitation WHERE link = ?)""";
    private static final String USED = "DELETE FROM invitation WHERE link = ?";
    private static final String NO_LINKS = "DELETE FROM invitation WHERE person = ?";
    private static final String TOKEN = "INSERT INTO api_token (id, token, person, label, at) VALUES (?, ?, ?, ?, ?)";
    private static final String NO_TOKEN = "DELETE FROM api_token WHERE id = ? AND person = ?";
    private static final List<String> EXPIRED = List.of("DELETE FROM desk_session WHERE until < ?",
            "DELETE FROM invitation WHERE until < ?");
    private static final long MONTH = 30L * 24 * 60 * 60 * 1000;

    private final Pen pen;

    PeoplePen(Pen pen) {
        this.pen = pen;
    }

    Written write(DeskEntry entry) throws SQLException {
        return switch (entry) {
            case DeskEntry.PersonPut(var person) -> DeskPen.done(() -> put(person));
            case DeskEntry.PasswordSet set -> DeskPen.done(() -> password(set));
            case DeskEntry.SessionOpened opened -> DeskPen.done(() -> open(opened));
            case DeskEntry.SessionEnded(var token) -> DeskPen.done(() -> pen.rows(ENDED).put(token).once());
            case DeskEntry.PersonShut(var person) -> DeskPen.done(() -> {
                pen.rows(OTHERS_ENDED).put(person.value()).put("").once();
                pen.rows(NO_LINKS).put(person.value()).once();
            });
            case DeskEntry.Invited invited -> DeskPen.done(() -> pen.rows(LINK).put(invited.link())
                    .put(invited.person().value()).put(invited.until().toEpochMilli()).once());
            case DeskEntry.Redeemed redeemed -> redeem(redeemed);
            case DeskEntry.TokenMade made ->
                DeskPen.done(() -> pen.rows(TOKEN).put(made.id()).put(made.token())
                        .put(made.person().value()).put(made.label()).put(made.at().toEpochMilli()).once());
            case DeskEntry.TokenRevoked(var id, var person) ->
                DeskPen.done(() -> pen.rows(NO_TOKEN).put(id).put(person.value()).once());
            case DeskEntry.Noted _,DeskEntry.Marked _,DeskEntry.Audited _,DeskEntry.CannedPut _,DeskEntry.StepNamed _,DeskEntry.Indexed _,DeskEntry.Delivered _,DeskEntry.NotDelivered _,DeskEntry.Grouped _,DeskEntry.StateSet _,DeskEntry.Ageing _,DeskEntry.Joining _,DeskEntry.Several _ ->
                new Written.Failed("this is not about people");
        };
    }

    private void put(Person person) throws SQLException {
        pen.rows(PERSON).put(person.id().value()).put(person.name()).put(SqlAccounts.roles(person))
                .put(SqlAccounts.lines(person.queues())).put(SqlAccounts.lines(person.skills()))
                .put(person.capacity()).put(person.language().code()).put(person.disabled() ? 1 : 0).once();
    }

    private void password(DeskEntry.PasswordSet set) throws SQLException {
        pen.rows(PASSWORD).put(set.password()).put(set.person().value()).once();
        pen.rows(OTHERS_ENDED).put(set.person().value()).put(set.staying().orElse("")).once();
    }

    private void open(DeskEntry.SessionOpened opened) throws SQLException {
        for (var each : EXPIRED) {
            pen.rows(each).put(opened.until().toEpochMilli() - MONTH).once();
        }
        pen.rows(SESSION).put(opened.token()).put(opened.person().value()).put(opened.csrf())
                .put(opened.until().toEpochMilli()).once();
    }

    private Written redeem(DeskEntry.Redeemed redeemed) throws SQLException {
        if (pen.rows(LINKED).put(redeemed.password()).put(redeemed.link()).once() == 0) {
            return new Written.Failed("this link was used");
        }
        pen.rows(OTHERS_OF_LINK).put(redeemed.link()).once();
        pen.rows(USED).put(redeemed.link()).once();
        return new Written.Done();
    }
}
