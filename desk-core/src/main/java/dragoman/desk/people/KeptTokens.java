package dragoman.desk.people;

import dragoman.desk.Result;
import dragoman.desk.audit.Auditor;
import dragoman.desk.store.Accounts;
import dragoman.desk.store.Accounts.Account;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.Keeping;
import dragoman.port.Time;
import java.util.List;
import java.util.Optional;

/** Personal tokens, in the store. */
public final class KeptTokens implements Tokens {
    /** So that a token is known as one wherever it turns up. */
    private static final String PREFIX = "dragoman_";
    private static final int ID = 8;
    private static final int LONGEST_LABEL = 80;

    private final Accounts accounts;
    private final Keeping keeping;
    private final Time time;
    private final Auditor auditor;

    public KeptTokens(Accounts accounts, Keeping keeping, Time time, Auditor auditor) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.time = time;
        this.auditor = auditor;
    }

    @Override
    public Made make(Person person, String label) {
        var secret = PREFIX + Secrets.fresh();
        var id = Secrets.hash(secret).substring(0, ID);
        var name = label.strip().substring(0, Math.min(LONGEST_LABEL, label.strip().length()));
        keeping.keep(new DeskEntry.Several(List.of(
                new DeskEntry.TokenMade(id, Secrets.hash(secret), person.id(), name, time.now()),
                auditor.entry(person.id().value(), Optional.empty(), "token.make", id))));
        return new Made(id, secret);
    }

    @Override
    public Optional<Person> who(String token) {
        return !token.startsWith(PREFIX)
                ? Optional.empty()
                : accounts.session(Secrets.hash(token)).filter(opened -> opened.csrf().isEmpty())
                        .flatMap(opened -> accounts.all().stream().map(Account::person)
                                .filter(person -> person.id().equals(opened.person())).findFirst())
                        .filter(person -> !person.disabled());
    }

    @Override
    public List<Known> of(Person person) {
        return accounts.tokens(person.id());
    }

    @Override
    public Result revoke(Person person, String id) {
        if (of(person).stream().noneMatch(known -> known.id().equals(id))) {
            return new Result.NotFound("You have no such token.");
        }
        keeping.keep(new DeskEntry.Several(List.of(new DeskEntry.TokenRevoked(id, person.id()),
                auditor.entry(person.id().value(), Optional.empty(), "token.revoke", id))));
        return new Result.Done();
    }
}
