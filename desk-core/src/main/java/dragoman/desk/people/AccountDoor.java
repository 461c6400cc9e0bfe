package dragoman.desk.people;

import dragoman.desk.audit.Auditor;
import dragoman.desk.store.Accounts;
import dragoman.desk.store.Accounts.Account;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.Keeping;
import dragoman.model.AgentId;
import dragoman.port.Time;
import dragoman.port.Written;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Logging in with accounts of the store. Sessions last twelve hours; a new one begins with each login. */
public final class AccountDoor implements Door {
    private static final Duration SESSION = Duration.ofHours(12);

    private final Accounts accounts;
    private final Keeping keeping;
    private final Time time;
    private final Auditor auditor;
    private final Throttle throttle;

    public AccountDoor(Accounts accounts, Keeping keeping, Time time, Auditor auditor) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.time = time;
        this.auditor = auditor;
        this.throttle = new Throttle(time);
    }

    @Override
    public Entrance enter(String login, String password, String from) {
        var name = login.strip().toLowerCase(Locale.ROOT);
        var pause = pause(name, from);
        if (pause.isPresent()) {
            return new Entrance.TooOften(pause.get());
        }
        var account = find(name);
        if (!fits(account, password)) {
            failed(name, from);
            account.ifPresent(known -> audit(known.person().id(), "login.failed"));
            return new Entrance.Wrong();
        }
        throttle.succeeded("name " + name);
        return opened(account.orElseThrow().person(), "login");
    }

    private Optional<Duration> pause(String name, String from) {
        return throttle.pause("name " + name).or(() -> throttle.pause("from " + from));
    }

    private void failed(String name, String from) {
        throttle.failed("name " + name);
        throttle.failed("from " + from);
    }

    private static boolean fits(Optional<Account> account, String password) {
        var hash = account.filter(known -> !known.person().disabled()).flatMap(Account::password);
        if (hash.isEmpty()) {
            Passwords.pretend(password);
            return false;
        }
        return Passwords.matches(password, hash.get());
    }

    private Optional<Account> find(String login) {
        return accounts.all().stream().filter(account -> account.person().id().value().equals(login))
                .findFirst();
    }

    private Optional<Account> find(AgentId id) {
        return find(id.value());
    }

    private Entrance opened(Person person, String what) {
        var token = Secrets.fresh();
        var session = new Session(person, time.now().plus(SESSION), Secrets.fresh());
        var kept = keeping.keep(new DeskEntry.Several(List.of(
                new DeskEntry.SessionOpened(Secrets.hash(token), person.id(), session.csrf(),
                        session.until()),
                auditor.entry(person.id().value(), Optional.empty(), what, ""))));
        return kept instanceof Written.Done ? new Entrance.Opened(token, session) : new Entrance.Wrong();
    }

    private void audit(AgentId who, String what) {
        keeping.keep(auditor.entry(who.value(), Optional.empty(), what, ""));
    }

    @Override
    public Entrance redeem(String link, String newPassword, String from) {
        var pause = throttle.pause("from " + from);
        if (pause.isPresent()) {
            return new Entrance.TooOften(pause.get());
        }
        var hash = Secrets.hash(link);
        var person = accounts.invitation(hash).filter(invited -> invited.until().isAfter(time.now()))
                .flatMap(invited -> find(invited.person())).map(Account::person)
                .filter(known -> !known.disabled());
        if (person.isEmpty()) {
            throttle.failed("from " + from);
            return new Entrance.Wrong();
        }
        if (!Passwords.isStrong(newPassword, person.get().id().value())) {
            return new Entrance.TooWeak();
        }
        return keeping.keep(new DeskEntry.Redeemed(hash, Passwords.hash(newPassword))) instanceof Written.Done
                ? opened(person.get(), "password.set")
                : new Entrance.Wrong();
    }

    @Override
    public Optional<Session> session(String token) {
        return accounts.session(Secrets.hash(token))
                .filter(opened -> !opened.csrf().isEmpty() && opened.until().isAfter(time.now()))
                .flatMap(opened -> find(opened.person()).map(Account::person)
                        .filter(person -> !person.disabled())
                        .map(person -> new Session(person, opened.until(), opened.csrf())));
    }

    @Override
    public void leave(String token) {
        keeping.keep(new DeskEntry.SessionEnded(Secrets.hash(token)));
    }
}
