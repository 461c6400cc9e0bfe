package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Result;
import dragoman.desk.Why;
import dragoman.desk.audit.Auditor;
import dragoman.desk.audit.KeptAudit;
import dragoman.desk.feed.ChangeLog;
import dragoman.desk.people.AccountDoor;
import dragoman.desk.people.Entrance;
import dragoman.desk.people.KeptStaff;
import dragoman.desk.people.KeptTokens;
import dragoman.desk.people.Person;
import dragoman.desk.people.Presence.Availability;
import dragoman.desk.people.Presence.Present;
import dragoman.desk.people.PresenceBoard;
import dragoman.desk.people.Role;
import dragoman.desk.people.Staff.Invited;
import dragoman.desk.store.Keeping;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskPeopleTest {
    private static final BotId BOT = new BotId("opanak");
    private static final String GOOD = "correct horse battery";

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each test
    Path folder;
    private final Clock clock = new Clock(Instant.parse("2026-11-21T12:00:00Z"));
    @SuppressWarnings("NullAway.Init")
    private Store store;
    @SuppressWarnings("NullAway.Init")
    private KeptStaff staff;
    @SuppressWarnings("NullAway.Init")
    private AccountDoor door;
    @SuppressWarnings("NullAway.Init")
    private KeptTokens tokens;

    @BeforeEach
    void open() throws Exception {
        store = Store.open(StoreSettings.of("jdbc:sqlite:" + folder.resolve("dragoman.db")));
        Keeping keeping = entry -> store.journal().write(List.of(entry)).getFirst();
        var auditor = new Auditor(keeping, clock);
        staff = new KeptStaff(store.desk().accounts(), keeping, clock, auditor);
        door = new AccountDoor(store.desk().accounts(), keeping, clock, auditor);
        tokens = new KeptTokens(store.desk().accounts(), keeping, clock, auditor);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Person owner() {
        var link = staff.first(List.of(BOT)).orElseThrow();
        return ((Entrance.Opened) door.redeem(link.secret(), GOOD, "here")).session().person();
    }

    private Person agent(String login) {
        var person = Person.of(new AgentId(login), login, Map.of(BOT, Role.AGENT), Language.ENGLISH);
        assertThat(staff.put(owner(), person)).isEqualTo(new Result.Done());
        return person;
    }

    @Test
    void the_first_start_makes_an_owner_whose_link_works_once() {
        var link = staff.first(List.of(BOT)).orElseThrow();
        assertThat(door.redeem(link.secret(), "short", "here")).isEqualTo(new Entrance.TooWeak());
        assertThat(door.redeem(link.secret(), GOOD, "here")).isInstanceOf(Entrance.Opened.class);
        assertThat(door.redeem(link.secret(), GOOD, "here")).isEqualTo(new Entrance.Wrong());
        assertThat(staff.first(List.of(BOT))).isEmpty();
        assertThat(door.enter("owner", GOOD, "here")).isInstanceOf(Entrance.Opened.class);
        assertThat(door.enter("owner", "wrong horse battery", "here")).isEqualTo(new Entrance.Wrong());
        assertThat(door.enter("nobody", GOOD, "here")).isEqualTo(new Entrance.Wrong());
    }

    @Test
    void a_link_that_nobody_used_is_replaced_at_the_next_start_and_too_old_after_three_days() {
        var first = staff.first(List.of(BOT)).orElseThrow();
        var second = staff.first(List.of(BOT)).orElseThrow();
        assertThat(door.redeem(first.secret(), GOOD, "here")).isEqualTo(new Entrance.Wrong());
        clock.now = clock.now.plus(Duration.ofDays(4));
        assertThat(door.redeem(second.secret(), GOOD, "here")).isEqualTo(new Entrance.Wrong());
    }

    @Test
    void guessing_grows_slower_and_slower_and_the_right_password_waits_too() {
        owner();
        for (var i = 0; i < 5; i++) {
            assertThat(door.enter("owner", "guess " + i, "there")).isEqualTo(new Entrance.Wrong());
        }
        assertThat(door.enter("owner", GOOD, "elsewhere"))
                .isEqualTo(new Entrance.TooOften(Duration.ofSeconds(5)));
        clock.now = clock.now.plusSeconds(5);
        assertThat(door.enter("owner", "guess", "there")).isEqualTo(new Entrance.Wrong());
        assertThat(door.enter("owner", GOOD, "there"))
                .isEqualTo(new Entrance.TooOften(Duration.ofSeconds(10)));
        clock.now = clock.now.plusSeconds(10);
        assertThat(door.enter("owner", GOOD, "elsewhere")).isInstanceOf(Entrance.Opened.class);
    }

    @Test
    void a_session_ends_by_time_by_leaving_by_another_password_and_with_the_account() {
        owner();
        var one = ((Entrance.Opened) door.enter("owner", GOOD, "a")).token();
        var two = ((Entrance.Opened) door.enter("owner", GOOD, "b")).token();
        assertThat(one).isNotEqualTo(two);
        assertThat(staff.password(one, GOOD, "another long phrase")).isInstanceOf(Entrance.Opened.class);
        assertThat(door.session(one)).isPresent();
        assertThat(door.session(two)).isEmpty();
        door.leave(one);
        assertThat(door.session(one)).isEmpty();
        var three = ((Entrance.Opened) door.enter("owner", "another long phrase", "a")).token();
        clock.now = clock.now.plus(Duration.ofHours(12));
        assertThat(door.session(three)).isEmpty();
    }

    @Test
    void a_closed_account_is_out_at_once_and_the_last_owner_stays() {
        var owner = owner();
        var ana = agentBy(owner);
        var link = (Invited.Link) staff.invite(owner, ana.id());
        var token = ((Entrance.Opened) door.redeem(link.secret(), GOOD, "x")).token();
        var api = tokens.make(ana, "till");
        assertThat(tokens.who(api.secret())).contains(ana);
        assertThat(door.session(api.secret())).as("a token is no session").isEmpty();
        assertThat(tokens.who(token)).as("a session is no token").isEmpty();
        assertThat(staff.put(owner, ana.disabledNow(true))).isEqualTo(new Result.Done());
        assertThat(door.session(token)).isEmpty();
        assertThat(tokens.who(api.secret())).isEmpty();
        assertThat(door.enter("ana", GOOD, "x")).isEqualTo(new Entrance.Wrong());
        assertThat(staff.put(owner, owner.disabledNow(true))).isInstanceOf(Result.NotDone.class);
    }

    private Person agentBy(Person owner) {
        var ana = Person.of(new AgentId("ana"), "Ana", Map.of(BOT, Role.AGENT), Language.ENGLISH);
        assertThat(staff.put(owner, ana)).isEqualTo(new Result.Done());
        return ana;
    }

    @Test
    void who_logs_out_is_away_at_once_and_another_page_of_theirs_brings_them_back() {
        var ana = agent("ana");
        var chat = new ConversationId("c1");
        var presence = new PresenceBoard(store.desk(), clock, new ChangeLog());
        presence.here(ana.id(), Availability.AVAILABLE, Optional.of(chat), true);
        assertThat(presence.online(BOT)).extracting(Present::agent).containsExactly(ana.id());
        assertThat(presence.viewers(chat)).hasSize(1);

        presence.gone(ana.id());
        assertThat(presence.present()).isEmpty();
        assertThat(presence.online(BOT)).isEmpty();
        assertThat(presence.viewers(chat)).isEmpty();

        presence.here(ana.id(), Availability.AVAILABLE, Optional.empty(), false);
        assertThat(presence.present()).containsExactly(ana.id());
    }

    @Test
    void nobody_is_called_like_the_program_itself() {
        var owner = owner();
        for (var login : List.of("messenger", "system")) {
            var person = Person.of(new AgentId(login), "Me", Map.of(BOT, Role.AGENT), Language.ENGLISH);
            assertThat(staff.put(owner, person))
                    .isEqualTo(new Result.NotDone(Why.of(Why.Reason.OWN_NAME, login)));
        }
    }

    @Test
    void nobody_gives_themselves_more_than_they_have() {
        var ana = agent("ana");
        assertThat(staff.put(ana, Person.of(ana.id(), "Ana", Map.of(BOT, Role.OWNER), Language.ENGLISH)))
                .isInstanceOf(Result.NotDone.class);
        assertThat(staff.invite(ana, KeptStaff.FIRST)).isInstanceOf(Invited.Not.class);
    }

    @Test
    void a_changed_link_of_the_chain_is_found() throws Exception {
        owner();
        var log = new KeptAudit(store.desk().audit());
        assertThat(log.verify().broken()).isEmpty();
        assertThat(log.verify().links()).isGreaterThanOrEqualTo(3);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dragoman.db"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE audit SET what = 'nothing' WHERE number = 2");
        }
        assertThat(log.verify().broken()).isEqualTo(Optional.of(2L));
    }

    @Test
    void secrets_stand_nowhere_in_the_store() throws Exception {
        var link = staff.first(List.of(BOT)).orElseThrow();
        var opened = (Entrance.Opened) door.redeem(link.secret(), GOOD, "here");
        var made = tokens.make(opened.session().person(), "till");
        assertThat(new OpenedStores(StoreSettings.of("jdbc:sqlite:" + folder.resolve("dragoman.db")))
                .everything())
                .noneMatch(cell -> cell.contains(link.secret()) || cell.contains(opened.token())
                        || cell.contains(made.secret()) || cell.contains(GOOD));
        assertThat(opened.toString() + made + link).doesNotContain(opened.token(), made.secret(),
                link.secret());
    }
}
