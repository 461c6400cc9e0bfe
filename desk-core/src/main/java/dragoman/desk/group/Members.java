package dragoman.desk.group;

import dragoman.desk.audit.Auditor;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.DeskEntry.Grouped.MemberPut;
import dragoman.desk.store.DeskStores;
import dragoman.desk.store.Keeping;
import dragoman.desk.store.Topics.Member;
import dragoman.model.AgentId;
import dragoman.port.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose accounts at the messenger they are, and who of them is there. Thread-safe. */
public final class Members {
    /** Who has done something in the group counts as being there for a working day. */
    private static final Duration DAY = Duration.ofHours(8);
    private static final Duration OFTEN_ENOUGH = Duration.ofMinutes(5);

    private final DeskStores stores;
    private final Keeping keeping;
    private final Time time;
    private final Auditor auditor;
    private final Codes codes;
    private volatile Optional<List<Member>> known = Optional.empty();

    public Members(DeskStores stores, Keeping keeping, Time time, Auditor auditor) {
        this.stores = stores;
        this.keeping = keeping;
        this.time = time;
        this.auditor = auditor;
        this.codes = new Codes(time);
    }

    /** A one-time code, good for half an hour: for oneself, and by owners for anybody of theirs. Empty: not allowed. */
    public Optional<String> code(Person by, AgentId whom) {
        return person(whom).filter(person -> person.id().equals(by.id()) || owns(by, person)).map(person -> {
            keeping.keep(auditor.entry(by.id().value(), Optional.empty(), "group.code", whom.value()));
            return codes.make(whom);
        });
    }

    private static boolean owns(Person by, Person whom) {
        return !whom.roles().isEmpty()
                && whom.roles().keySet().stream().allMatch(bot -> by.may(bot, Role.OWNER));
    }

    /** Who are there by the group. */
    public Set<AgentId> there() {
        var now = time.now();
        return members().stream().filter(member -> member.until().isAfter(now)).map(Member::person)
                .collect(Collectors.toSet());
    }

    /** Whose account this is; closed accounts are nobody's. */
    Optional<Person> who(String account) {
        return member(account).flatMap(member -> person(member.person()));
    }

    /** Their account, if they have made it known. */
    Optional<String> account(AgentId person) {
        return members().stream().filter(member -> member.person().equals(person)).map(Member::account)
                .findFirst();
    }

    /** This account is theirs from now on; empty: no such code, or no longer. */
    Optional<Person> link(String account, String code) {
        return codes.use(account, code).flatMap(this::person).map(person -> {
            keep(new Member(account, person.id(), time.now().plus(DAY)),
                    List.of(auditor.entry(person.id().value(), Optional.empty(), "group.link",
                            person.id().value())));
            return person;
        });
    }

    /** They have just done something. */
    void seen(String account) {
        var until = time.now().plus(DAY);
        member(account).filter(member -> member.until().plus(OFTEN_ENOUGH).isBefore(until))
                .ifPresent(member -> keep(new Member(account, member.person(), until), List.of()));
    }

    /** They go. */
    void left(String account) {
        member(account)
                .ifPresent(member -> keep(new Member(account, member.person(), time.now()), List.of()));
    }

    private synchronized void keep(Member member, List<DeskEntry> beside) {
        var entries = new ArrayList<DeskEntry>(beside);
        entries.add(new MemberPut(member));
        keeping.keep(new DeskEntry.Several(entries));
        known = Optional.empty();
    }

    private Optional<Member> member(String account) {
        return members().stream().filter(member -> member.account().equals(account)).findFirst();
    }

    private List<Member> members() {
        var now = known;
        if (now.isPresent()) {
            return now.get();
        }
        return load();
    }

    private synchronized List<Member> load() {
        var fresh = stores.topics().members();
        known = Optional.of(fresh);
        return fresh;
    }

    private Optional<Person> person(AgentId id) {
        return stores.accounts().person(id).filter(person -> !person.disabled());
    }
}
