package dragoman.agentdesk;

import dragoman.desk.files.ChatFiles;
import dragoman.desk.people.Role;
import dragoman.desk.privacy.PrivacyJobs;
import dragoman.http.Answer;
import dragoman.http.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A customer's data: to take away, or to be gone. For owners. */
final class PrivacyPages {
    private final Gate gate;
    private final Html html;
    private final PrivacyJobs privacy;
    private final Screens screens;
    private final ChatFiles files;

    PrivacyPages(Gate gate, Html html, PrivacyJobs privacy, Screens screens, ChatFiles files) {
        this.files = files;
        this.gate = gate;
        this.html = html;
        this.privacy = privacy;
        this.screens = screens;
    }

    List<Route> routes() {
        return List.of(gate.get("/desk/c/{id}/data", Role.OWNER, visit -> page(visit, Optional.empty())),
                gate.get("/desk/c/{id}/export", Role.OWNER, this::export),
                gate.post("/desk/c/{id}/erase", Role.OWNER, this::erase));
    }

    private Answer page(Visit visit, Optional<String> problem) {
        return privacy.preview(visit.person(), visit.conversation())
                .map(counts -> html.page(problem.isPresent() ? 422 : 200, "data",
                        Map.of("shell", gate.shell(visit, "chats"), "id",
                                visit.conversation().value(), "counts", counts, "problem", problem)))
                .orElseGet(() -> gate.refused(visit, 404, "not-found"));
    }

    private Answer export(Visit visit) {
        return privacy.export(visit.person(), visit.conversation())
                .map(json -> taken(json, files.all(visit.conversation())))
                .orElseGet(() -> gate.refused(visit, 404, "not-found"));
    }

    /** Together with their files, if there are any. */
    private static Answer taken(byte[] json, List<ChatFiles.Opened> files) {
        return files.isEmpty()
                ? download("customer.json", "application/json; charset=utf-8", json)
                : download("customer.zip", "application/zip", Takeaway.zip("customer.json", json, files));
    }

    private static Answer download(String name, String type, byte[] content) {
        return new Answer(200, type, content,
                Map.of("Content-Disposition", "attachment; filename=\"" + name + "\"",
                        "X-Content-Type-Options", "nosniff", "Cache-Control", "no-store"));
    }

    private Answer erase(Visit visit) {
        if (visit.form().find("sure").isEmpty()) {
            return page(visit, Optional.of(visit.words().get("data.tick")));
        }
        return privacy.erase(visit.person(), visit.conversation())
                .map(receipt -> html.page("erased", Map.of("shell", gate.shell(visit, "chats"), "times",
                        screens.times(visit.words()), "receipt", receipt)))
                .orElseGet(() -> gate.refused(visit, 404, "not-found"));
    }
}
