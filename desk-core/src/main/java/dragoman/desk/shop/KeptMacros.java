package dragoman.desk.shop;

import dragoman.desk.act.Deeds;
import dragoman.desk.act.Jotting;
import dragoman.desk.act.Notebook;
import dragoman.desk.act.Outcome;
import dragoman.desk.act.Wish;
import dragoman.desk.people.Person;
import dragoman.desk.shop.CannedReplies.Filled;
import dragoman.model.AgentAct;
import dragoman.model.ConversationId;
import dragoman.model.Refusal;
import dragoman.port.Time;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Macros run as if the agent did it all by hand: each act has its own rights, place in the mailbox and line in the audit log. */
public final class KeptMacros implements Macros {
    private final CannedReplies canned;
    private final Deeds deeds;
    private final Notebook notebook;
    private final Time time;

    public KeptMacros(CannedReplies canned, Deeds deeds, Notebook notebook, Time time) {
        this.canned = canned;
        this.deeds = deeds;
        this.notebook = notebook;
        this.time = time;
    }

    @Override
    public Outcome run(Person by, ConversationId on, Run run) {
        var macro = canned.filled(by, on).stream().filter(one -> one.shortcut().equals(run.shortcut()))
                .findFirst();
        if (macro.isEmpty()) {
            return new Outcome.Refused(Refusal.NOT_FOUND);
        }
        if (run.text().isEmpty() && !macro.get().missing().isEmpty()) {
            return new Outcome.Refused(Refusal.PLACE_EMPTY);
        }
        return run(by, on, macro.get(), run);
    }

    /** First to the customer: whoever does not have the conversation takes it by that, and the rest follows. */
    private Outcome run(Person by, ConversationId on, Filled macro, Run run) {
        var text = run.text().orElse(macro.text());
        var outcome = text.isBlank()
                ? new Outcome.Done()
                : deeds.act(by, on,
                        new Wish(new AgentAct.Answer(text, AgentAct.UNDO), run.epoch(), run.key()));
        var acts = macro.acts().stream().sorted(Comparator.comparing(act -> !(act instanceof Follow.Label)))
                .toList();
        for (var i = 0; i < acts.size() && outcome instanceof Outcome.Done; i++) {
            outcome = follow(by, on, acts.get(i), run.key() + "." + i);
        }
        return outcome;
    }

    private Outcome follow(Person by, ConversationId on, Follow act, String key) {
        return switch (act) {
            case Follow.Label(var label) -> notebook.keep(by, on, new Jotting.Label(label));
            case Follow.Snooze(var minutes) -> notebook.keep(by, on,
                    new Jotting.Snooze(Optional.of(time.now().plus(Duration.ofMinutes(minutes)))));
            case Follow.Queue(var queue) -> act(by, on, new AgentAct.PassToQueue(queue), key);
            case Follow.Resolve() -> act(by, on, new AgentAct.Resolve(), key);
            case Follow.Back() ->
                act(by, on, new AgentAct.GiveBack(Optional.empty(), Map.of()), key);
        };
    }

    private Outcome act(Person by, ConversationId on, AgentAct act, String key) {
        return deeds.act(by, on, new Wish(act, OptionalLong.empty(), key));
    }
}
