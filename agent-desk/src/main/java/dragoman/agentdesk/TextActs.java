package dragoman.agentdesk;

import dragoman.desk.act.Outcome;
import dragoman.desk.people.Role;
import dragoman.desk.shop.Macros.Run;
import dragoman.desk.shop.Templates.Choice;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.model.Refusal;
import java.util.List;

/** Texts that are chosen instead of written: the vendor's templates, and macros. */
final class TextActs {
    private final Gate gate;
    private final ChatActs acts;
    private final UseCases.Texts texts;

    TextActs(Gate gate, ChatActs acts, UseCases.Texts texts) {
        this.gate = gate;
        this.acts = acts;
        this.texts = texts;
    }

    List<Route> routes() {
        return List.of(gate.post("/desk/c/{id}/template", Role.AGENT, this::template),
                gate.post("/desk/c/{id}/macro", Role.AGENT, this::macro));
    }

    private Answer template(Visit visit) {
        var form = visit.form();
        return acts.done(visit, texts.templates().send(visit.person(), visit.conversation(),
                new Choice(form.get("name"), form.get("language"), form.all("value"), form.number("epoch"),
                        ChatActs.key(visit))));
    }

    private Answer macro(Visit visit) {
        var text = visit.form().find("text");
        var outcome = text.filter(ChatActs::hasBlank).isPresent()
                ? new Outcome.Refused(Refusal.PLACE_EMPTY)
                : texts.macros().run(visit.person(), visit.conversation(),
                        new Run(visit.form().get("macro"), text, visit.form().number("epoch"),
                                ChatActs.key(visit)));
        return acts.done(visit, outcome);
    }
}
