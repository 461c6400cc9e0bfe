package dragoman.agentdesk;

import dragoman.desk.people.Role;
import dragoman.desk.privacy.PrivacyJobs;
import dragoman.http.Answer;
import dragoman.http.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A customer's data: to take away, or to be gone. For owners. */
record PrivacyPages(Gate gate, Html html, PrivacyJobs privacy, Screens screens, Exports exports) {
    List<Route> routes() {
        return List.of(gate.get("/desk/c/{id}/data", Role.OWNER, visit -> page(visit, Optional.empty())),
                gate.post("/desk/c/{id}/erase", Role.OWNER, this::erase));
    }

    private Answer page(Visit visit, Optional<String> problem) {
        return privacy.preview(visit.person(), visit.conversation())
                .map(counts -> html.page(problem.isPresent() ? 422 : 200, "data",
                        Map.of("shell", gate.shell(visit, "chats"), "id",
                                visit.conversation().value(), "counts", counts, "problem", problem)))
                .orElseGet(() -> gate.refused(visit, 404, "not-found"));
    }

    private Answer erase(Visit visit) {
        if (visit.form().find("sure").isEmpty()) {
            return page(visit, Optional.of(visit.words().get("data.tick")));
        }
        exports.forget(visit.conversation());
        return privacy.erase(visit.person(), visit.conversation())
                .map(receipt -> html.page("erased", Map.of("shell", gate.shell(visit, "chats"), "times",
                        screens.times(visit.words()), "receipt", receipt)))
                .orElseGet(() -> gate.refused(visit, 404, "not-found"));
    }
}
