package dragoman.desk.act;

import dragoman.desk.people.Mention;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.store.Accounts;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.DeskEntry.Marked;
import dragoman.desk.store.DeskEntry.Noted;
import dragoman.desk.store.DeskStores;
import dragoman.desk.store.Keeping;
import dragoman.desk.store.Mark;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Refusal;
import dragoman.port.Conversations;
import dragoman.port.Time;
import dragoman.port.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Notes and marks, in the store. */
public final class KeptNotebook implements Notebook {
    private static final int LONGEST_NOTE = 4_000;
    private static final int LONGEST_LABEL = 40;

    private final Conversations conversations;
    private final DeskStores stores;
    private final Keeping keeping;
    private final Time time;

    public KeptNotebook(Conversations conversations, DeskStores stores, Keeping keeping, Time time) {
        this.conversations = conversations;
        this.stores = stores;
        this.keeping = keeping;
        this.time = time;
    }

    @Override
    public Outcome keep(Person by, ConversationId on, Jotting jotting) {
        var bot = conversations.load(on).map(chat -> chat.address().bot())
                .filter(one -> by.may(one, Role.AGENT));
        if (bot.isEmpty()) {
            return new Outcome.Refused(Refusal.NOT_FOUND);
        }
        return unfit(jotting).<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> kept(by, on, bot.get(), jotting));
    }

    private Outcome kept(Person by, ConversationId on, BotId bot, Jotting jotting) {
        return switch (jotting) {
            case Jotting.Note note -> noted(by, on, bot, note);
            case Jotting.Seen _ -> seen(by, on);
            case Jotting.Label(var label) -> marked(by, on, label(label), true);
            case Jotting.Unlabel(var label) -> marked(by, on, label(label), false);
            case Jotting.Snooze(var until) ->
                marked(by, on, new Mark(Mark.Kind.SNOOZED, "", until), until.isPresent());
            case Jotting.Ticked(var question, var answered) ->
                marked(by, on, new Mark(Mark.Kind.TICKED, question), answered);
            case Jotting.KeyCustomer(var yes) -> marked(by, on, new Mark(Mark.Kind.KEY_CUSTOMER, ""), yes);
        };
    }

    /** Asked for often, and mostly there is nothing to do. */
    private Outcome seen(Person by, ConversationId on) {
        var mark = mentioned(by.id());
        return stores.jottings().marks(List.of(on)).getOrDefault(on, List.of()).contains(mark)
                ? marked(by, on, mark, false)
                : new Outcome.Done();
    }

    /** With a mark for each colleague it mentions; who writes it need not be told. */
    private Outcome noted(Person by, ConversationId on, BotId bot, Jotting.Note note) {
        var known = stores.accounts().all().stream().map(Accounts.Account::person)
                .filter(person -> person.may(bot, Role.AGENT)).map(Person::id).collect(Collectors.toSet());
        var named = Mention.in(note.text()).stream().map(Mention::login).distinct()
                .collect(Collectors.partitioningBy(known::contains));
        var entries = new ArrayList<DeskEntry>();
        entries.add(new Noted(by.id() + ":" + note.key(), on, time.now(), by.id(), note.text().strip()));
        named.getOrDefault(true, List.of()).stream().filter(login -> !login.equals(by.id()))
                .forEach(login -> entries.add(entry(by, on, mentioned(login), true)));
        return kept(new DeskEntry.Several(entries),
                named.getOrDefault(false, List.of()).stream().map(AgentId::value).toList());
    }

    private static Mark mentioned(AgentId login) {
        return new Mark(Mark.Kind.MENTIONED, login.value());
    }

    private static Mark label(String label) {
        return new Mark(Mark.Kind.LABEL, label.strip());
    }

    private static Optional<Refusal> unfit(Jotting jotting) {
        return switch (jotting) {
            case Jotting.Note(var text, _) -> text(text, LONGEST_NOTE);
            case Jotting.Label(var label) -> text(label, LONGEST_LABEL);
            case Jotting.Unlabel _,Jotting.Snooze _,Jotting.Ticked _,Jotting.KeyCustomer _,Jotting.Seen _ ->
                Optional.empty();
        };
    }

    private static Optional<Refusal> text(String text, int longest) {
        if (text.isBlank()) {
            return Optional.of(Refusal.NOTHING_SAID);
        }
        return text.length() > longest ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    private Outcome marked(Person by, ConversationId on, Mark mark, boolean set) {
        return kept(entry(by, on, mark, set), List.of());
    }

    private Marked entry(Person by, ConversationId on, Mark mark, boolean set) {
        return new Marked(on, mark, set, time.now(), by.id());
    }

    private Outcome kept(DeskEntry entry, List<String> untold) {
        return keeping.keep(entry) instanceof Written.Done
                ? new Outcome.Done(untold)
                : new Outcome.Refused(Refusal.FAULT);
    }
}
