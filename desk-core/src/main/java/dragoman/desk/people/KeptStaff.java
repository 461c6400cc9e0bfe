package dragoman.desk.people;

import dragoman.desk.Result;
import dragoman.desk.Why;
import dragoman.desk.Why.Reason;
import dragoman.desk.audit.Auditor;
import dragoman.desk.store.Accounts;
import dragoman.desk.store.Accounts.Account;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.Keeping;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.Language;
import dragoman.port.Time;
import dragoman.port.Written;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts, in the store. */
public final class KeptStaff implements Staff {
    /** The account that the first start makes. */
    public static final AgentId FIRST = new AgentId("owner");
    private static final Duration LINK = Duration.ofDays(3);
    /** What acts by itself stands under these names in threads and in the log: nobody may be taken for it. */
    private static final Set<String> OURS = Set.of(Auditor.SYSTEM, AgentId.ELSEWHERE.value());

    private final Accounts accounts;
    private final Keeping keeping;
    private final Time time;
    private final Auditor auditor;

    public KeptStaff(Accounts accounts, Keeping keeping, Time time, Auditor auditor) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.time = time;
        this.auditor = auditor;
    }

    @Override
    public List<Person> all(Person asking) {
        return accounts.all().stream().map(Account::person)
                .filter(person -> person.roles().keySet().stream()
                        .anyMatch(bot -> asking.may(bot, Role.AGENT))
                        || asking.isA(Role.OWNER) && person.roles().isEmpty())
                .toList();
    }

    /** Everybody, for whoever sits at the machine. */
    public List<Person> everybody() {
        return accounts.all().stream().map(Account::person).toList();
    }

    /** The machine's own: whoever sits at it may do everything. */
    public Person atTheMachine(Collection<BotId> bots) {
        return Person.of(new AgentId(Auditor.SYSTEM), "", all(bots), Language.ENGLISH);
    }

    private static Map<BotId, Role> all(Collection<BotId> bots) {
        return bots.stream().collect(Collectors.toMap(bot -> bot, _ -> Role.OWNER));
    }

    /** Makes the first account, an owner of all bots, where there is none with a password yet, and gives its one-time link. */
    public Optional<Invited.Link> first(Collection<BotId> bots) {
        var known = accounts.all();
        if (known.stream().anyMatch(account -> account.password().isPresent())) {
            return Optional.empty();
        }
        var machine = atTheMachine(bots);
        if (known.isEmpty()) {
            keep(machine, "user.add", Person.of(FIRST, "Owner", all(bots), Language.ENGLISH));
        }
        var whom = known.isEmpty() ? FIRST : known.getFirst().person().id();
        return invite(machine, whom) instanceof Invited.Link link ? Optional.of(link) : Optional.empty();
    }

    @Override
    public Result put(Person by, Person person) {
        if (isOurs(person.id()) && !person.disabled()) {
            return new Result.NotDone(Why.of(Reason.OWN_NAME, person.id()));
        }
        var before = find(person.id()).map(Account::person);
        var touched = new HashSet<>(person.roles().keySet());
        before.ifPresent(known -> touched.addAll(known.roles().keySet()));
        var foreign = touched.stream().filter(bot -> !by.may(bot, Role.OWNER))
                .anyMatch(bot -> !before.map(known -> known.roles().get(bot))
                        .equals(Optional.ofNullable(person.roles().get(bot))));
        if (foreign || !by.isA(Role.OWNER)) {
            return new Result.NotDone(Why.of(Reason.ONLY_OWNERS));
        }
        if (leavesNoOwner(before, person)) {
            return new Result.NotDone(Why.of(Reason.LAST_OWNER));
        }
        keep(by, before.isEmpty() ? "user.add" : person.disabled() ? "user.disable" : "user.change", person);
        return new Result.Done();
    }

    /** A name under which the program itself acts. */
    private static boolean isOurs(AgentId login) {
        return OURS.contains(login.value());
    }

    private boolean leavesNoOwner(Optional<Person> before, Person person) {
        var was = before.filter(known -> known.isA(Role.OWNER)).isPresent();
        return was && !person.isA(Role.OWNER) && accounts.all().stream().map(Account::person)
                .filter(other -> !other.id().equals(person.id())).noneMatch(other -> other.isA(Role.OWNER));
    }

    private void keep(Person by, String what, Person person) {
        var put = new DeskEntry.PersonPut(person);
        var audited = auditor.entry(by.id().value(), Optional.empty(), what, person.id().value());
        keeping.keep(new DeskEntry.Several(person.disabled()
                ? List.of(put, new DeskEntry.PersonShut(person.id()), audited)
                : List.of(put, audited)));
    }

    @Override
    public Invited invite(Person by, AgentId whom) {
        var account = find(whom).map(Account::person);
        if (account.isEmpty()) {
            return new Invited.Not(Why.of(Reason.NO_ACCOUNT, whom));
        }
        if (account.get().disabled()) {
            return new Invited.Not(Why.of(Reason.ACCOUNT_CLOSED, whom));
        }
        if (!by.isA(Role.OWNER)
                || account.get().roles().keySet().stream().anyMatch(bot -> !by.may(bot, Role.OWNER))) {
            return new Invited.Not(Why.of(Reason.NOT_ALL_BOTS, whom));
        }
        var secret = Secrets.fresh();
        keeping.keep(new DeskEntry.Several(List.of(new DeskEntry.PersonShut(whom),
                new DeskEntry.Invited(Secrets.hash(secret), whom, time.now().plus(LINK)),
                auditor.entry(by.id().value(), Optional.empty(), "user.invite", whom.value()))));
        return new Invited.Link(whom, secret);
    }

    @Override
    public Entrance password(String token, String old, String fresh) {
        var hash = Secrets.hash(token);
        var session = accounts.session(hash).filter(opened -> !opened.csrf().isEmpty());
        var account = session.flatMap(opened -> find(opened.person()));
        if (account.flatMap(Account::password).filter(kept -> Passwords.matches(old, kept)).isEmpty()) {
            return new Entrance.Wrong();
        }
        var person = account.get().person();
        if (!Passwords.isStrong(fresh, person.id().value())) {
            return new Entrance.TooWeak();
        }
        var kept = keeping.keep(new DeskEntry.Several(List.of(
                new DeskEntry.PasswordSet(person.id(), Passwords.hash(fresh), Optional.of(hash)),
                auditor.entry(person.id().value(), Optional.empty(), "password.set", ""))));
        return kept instanceof Written.Done
                ? new Entrance.Opened(token, new Session(person, session.get().until(), session.get().csrf()))
                : new Entrance.Wrong();
    }

    private Optional<Account> find(AgentId id) {
        return accounts.all().stream().filter(account -> account.person().id().equals(id)).findFirst();
    }
}
