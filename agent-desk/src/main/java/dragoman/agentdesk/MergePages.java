package dragoman.agentdesk;

import dragoman.desk.act.Outcome;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.join.Merging;
import dragoman.desk.join.Side;
import dragoman.desk.join.Whole;
import dragoman.desk.people.Role;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.model.ConversationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One customer in several messengers: who might be the same, both sides beside each other, joining and parting. */
record MergePages(Gate gate, Html html, Merging merging, ChatFiles files, Screens screens) {
    List<Route> routes() {
        return List.of(gate.get("/desk/c/{id}/merge", Role.AGENT, this::candidates),
                gate.get("/desk/c/{id}/merge/{other}", Role.AGENT, this::both),
                gate.post("/desk/c/{id}/merge", Role.AGENT,
                        visit -> told(visit, merging.merge(visit.person(), visit.conversation(),
                                new ConversationId(visit.form().find("other").orElse("-"))))),
                gate.post("/desk/c/{id}/part", Role.AGENT,
                        visit -> told(visit, merging.part(visit.person(), visit.conversation(),
                                visit.form().get("merging")))));
    }

    private Answer candidates(Visit visit) {
        var words = visit.call().query("q").orElse("").strip();
        return merging.whole(visit.person(), visit.conversation())
                .map(whole -> page(visit, whole, words,
                        merging.candidates(visit.person(), visit.conversation(), words)))
                .orElseGet(() -> gate.refused(visit, 404, "not-found"));
    }

    private Answer page(Visit visit, Whole whole, String words, List<Side> found) {
        return html.page("merge", Map.of("shell", gate.shell(visit, "chats"), "times",
                screens.times(visit.words()), "whole", whole, "asked", words, "found",
                found.stream().map(side -> SideView.of(side, files)).toList()));
    }

    private Answer both(Visit visit) {
        var other = new ConversationId(visit.call().path("other"));
        var whole = merging.whole(visit.person(), visit.conversation());
        var side = merging.whole(visit.person(), other).map(one -> one.sides().getFirst());
        if (whole.isEmpty() || side.isEmpty() || whole.get().sides().stream()
                .anyMatch(one -> one.id().equals(other))) {
            return gate.refused(visit, 404, "not-found");
        }
        return html.page("sides", Map.of("shell", gate.shell(visit, "chats"), "times",
                screens.times(visit.words()), "one", SideView.of(whole.get().sides().getFirst(), files),
                "other",
                SideView.of(side.get(), files),
                "together", whole.get().with(side.get())));
    }

    private Answer told(Visit visit, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> Html.to("/desk/c/" + visit.conversation(), visit.byScript());
            case Outcome.LostTo _,Outcome.Refused _ -> gate.refused(visit, 404, "not-found");
        };
    }

    /** Nothing to join where nobody can see it. */
    static Optional<Whole> together(Optional<Whole> whole) {
        return whole.filter(one -> one.sides().size() > 1);
    }
}
