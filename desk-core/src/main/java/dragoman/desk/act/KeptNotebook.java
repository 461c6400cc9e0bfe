package dragoman.desk.act;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.DeskEntry.Marked;
import dragoman.desk.store.DeskEntry.Noted;
import dragoman.desk.store.Keeping;
import dragoman.desk.store.Mark;
import dragoman.model.ConversationId;
import dragoman.model.Refusal;
import dragoman.port.Conversations;
import dragoman.port.Time;
import dragoman.port.Written;
import java.util.Optional;

/** Notes and marks, in the store. */
public final class KeptNotebook implements Notebook {
    private static final int LONGEST_NOTE = 4_000;
    private static final int LONGEST_LABEL = 40;

    private final Conversations conversations;
    private final Keeping keeping;
    private final Time time;

    public KeptNotebook(Conversations conversations, Keeping keeping, Time time) {
        this.conversations = conversations;
        this.keeping = keeping;
        this.time = time;
    }

    @Override
    public Outcome keep(Person by, ConversationId on, Jotting jotting) {
        if (conversations.load(on).filter(chat -> by.may(chat.address().bot(), Role.AGENT)).isEmpty()) {
            return new Outcome.Refused(Refusal.NOT_FOUND);
        }
        return unfit(jotting).<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> kept(entry(by, on, jotting)));
    }

    private static Optional<Refusal> unfit(Jotting jotting) {
        return switch (jotting) {
            case Jotting.Note(var text, _) -> text(text, LONGEST_NOTE);
            case Jotting.Label(var label) -> text(label, LONGEST_LABEL);
            case Jotting.Unlabel _,Jotting.Snooze _,Jotting.Ticked _,Jotting.KeyCustomer _ ->
                Optional.empty();
        };
    }

    private static Optional<Refusal> text(String text, int longest) {
        if (text.isBlank()) {
            return Optional.of(Refusal.NOTHING_SAID);
        }
        return text.length() > longest ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    private DeskEntry entry(Person by, ConversationId on, Jotting jotting) {
        return switch (jotting) {
            case Jotting.Note(var text, var key) ->
                new Noted(by.id() + ":" + key, on, time.now(), by.id(), text.strip());
            case Jotting.Label(var label) -> marked(by, on, new Mark(Mark.Kind.LABEL, label.strip()), true);
            case Jotting.Unlabel(var label) ->
                marked(by, on, new Mark(Mark.Kind.LABEL, label.strip()), false);
            case Jotting.Snooze(var until) ->
                marked(by, on, new Mark(Mark.Kind.SNOOZED, "", until), until.isPresent());
            case Jotting.Ticked(var question, var answered) ->
                marked(by, on, new Mark(Mark.Kind.TICKED, question), answered);
            case Jotting.KeyCustomer(var yes) -> marked(by, on, new Mark(Mark.Kind.KEY_CUSTOMER, ""), yes);
        };
    }

    private Marked marked(Person by, ConversationId on, Mark mark, boolean set) {
        return new Marked(on, mark, set, time.now(), by.id());
    }

    private Outcome kept(DeskEntry entry) {
        return keeping.keep(entry) instanceof Written.Done
                ? new Outcome.Done()
                : new Outcome.Refused(Refusal.FAULT);
    }
}
