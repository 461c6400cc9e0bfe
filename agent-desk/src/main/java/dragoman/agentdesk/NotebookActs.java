package dragoman.agentdesk;

import dragoman.desk.act.Jotting;
import dragoman.desk.act.Notebook;
import dragoman.desk.people.Role;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.port.Time;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Notes, labels, questions, snooze. */
final class NotebookActs {
    private static final Duration LONGEST = Duration.ofDays(90);
    private final Gate gate;
    private final ChatActs acts;
    private final Notebook notebook;
    private final Time time;

    NotebookActs(Gate gate, ChatActs acts, Notebook notebook, Time time) {
        this.gate = gate;
        this.acts = acts;
        this.notebook = notebook;
        this.time = time;
    }

    List<Route> routes() {
        return List.of(
                keep("note",
                        visit -> new Jotting.Note(visit.form().get("text").strip(), ChatActs.key(visit))),
                keep("label", visit -> new Jotting.Label(visit.form().get("label").strip())),
                keep("unlabel", visit -> new Jotting.Unlabel(visit.form().get("label"))),
                keep("snoozed", this::snooze),
                keep("tick",
                        visit -> new Jotting.Ticked(visit.form().get("question"),
                                visit.form().find("answered").isPresent())),
                keep("key-customer", visit -> new Jotting.KeyCustomer(visit.form().find("yes").isPresent())));
    }

    private Route keep(String name, Function<Visit, Jotting> jotting) {
        return gate.post("/desk/c/{id}/" + name, Role.AGENT, visit -> kept(visit, jotting.apply(visit)));
    }

    private Answer kept(Visit visit, Jotting jotting) {
        return acts.done(visit, notebook.keep(visit.person(), visit.conversation(), jotting));
    }

    /** In minutes from now; none: back at once. */
    private Jotting snooze(Visit visit) {
        var minutes = visit.form().number("minutes");
        return new Jotting.Snooze(minutes.isEmpty()
                ? Optional.empty()
                : Optional.of(time.now()
                        .plus(Duration.ofMinutes(Math.min(minutes.getAsLong(), LONGEST.toMinutes())))));
    }
}
