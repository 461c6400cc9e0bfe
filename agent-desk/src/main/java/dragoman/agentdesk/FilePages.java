package dragoman.agentdesk;

import dragoman.desk.files.ChatFiles;
import dragoman.desk.files.ChatFiles.Added;
import dragoman.desk.files.ChatFiles.Given;
import dragoman.desk.people.Role;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.http.files.FileAnswer;
import dragoman.model.AgentAct.Attached;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Files of a conversation: looked at, saved, and laid beside an answer before it goes. */
final class FilePages {
    private final Gate gate;
    private final Html html;
    private final ChatFiles files;

    FilePages(Gate gate, Html html, ChatFiles files) {
        this.gate = gate;
        this.html = html;
        this.files = files;
    }

    List<Route> routes() {
        return List.of(gate.get("/desk/c/{id}/files/<reference>", Role.AGENT, this::open),
                gate.upload("/desk/c/{id}/attach", FileTexts.MOST, Role.AGENT, this::attach),
                gate.get("/desk/c/{id}/attached/{file}", Role.AGENT, this::attached));
    }

    private Answer open(Visit visit) {
        var opened = files.open(visit.person(), visit.conversation(), visit.call().path("reference"));
        if (opened.isEmpty()) {
            return gate.refused(visit, 404, "not-found");
        }
        try {
            return FileAnswer.of(opened.get().file(), opened.get().about().name(),
                    visit.call().query("save").isPresent());
        } catch (IOException gone) {
            return gate.refused(visit, 404, "not-found");
        }
    }

    private Answer attach(Visit visit) {
        var given = new Given(visit.call().query("name").orElse(""), visit.call().body());
        var added = files.add(visit.person(), visit.conversation(), given);
        return added instanceof Added.Ready(var file, _)
                ? chip(visit, file)
                : Answer.text(FileTexts.status(added),
                        FileTexts.problem(visit.words(), added).orElse(""));
    }

    /** One that lies ready: an answer was taken back, or a page was loaded anew. */
    private Answer attached(Visit visit) {
        return files.attached(visit.person(), visit.conversation(), visit.call().path("file"))
                .map(file -> chip(visit, file)).orElseGet(() -> Answer.text(404, "not found"));
    }

    private Answer chip(Visit visit, Attached file) {
        return html.page("attached", Map.of("words", visit.words(), "chat", visit.conversation().value(),
                "file", file));
    }
}
