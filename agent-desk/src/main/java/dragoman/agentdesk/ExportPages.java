package dragoman.agentdesk;

import dragoman.agentdesk.Exports.State;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.people.Role;
import dragoman.desk.privacy.Dossier;
import dragoman.desk.privacy.PrivacyJobs;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A customer's data to take away, as a page or as JSON: a job, its receipt, and the file for an hour. For owners. */
record ExportPages(Gate gate, Html html, PrivacyJobs privacy, Screens screens, Exports exports,
        ChatFiles files) {
    List<Route> routes() {
        return List.of(gate.post("/desk/c/{id}/export", Role.OWNER, this::begin),
                gate.get("/desk/exports/{number}", Role.OWNER, this::page),
                gate.get("/desk/exports/{number}/file", Role.OWNER, this::file));
    }

    private Answer begin(Visit visit) {
        if (privacy.preview(visit.person(), visit.conversation()).isEmpty()) {
            return gate.refused(visit, 404, "not-found");
        }
        var asJson = visit.form().get("format").equals("json");
        var number = exports.begin(visit.person().id(), visit.conversation(),
                () -> privacy.export(visit.person(), visit.conversation())
                        .map(dossier -> asJson ? json(dossier) : html(visit, dossier)));
        return Html.to("/desk/exports/" + number, visit.byScript());
    }

    /** Together with the files of all the conversations, if there are any. */
    private State.Made json(Dossier dossier) {
        var document = privacy.json(dossier);
        var along = dossier.talks().stream().flatMap(talk -> files.all(talk.conversation()).stream())
                .toList();
        return along.isEmpty()
                ? new State.Made("customer.json", "application/json; charset=utf-8", document,
                        dossier.counts())
                : new State.Made("customer.zip", "application/zip",
                        Takeaway.zip("customer.json", document, along), dossier.counts());
    }

    private State.Made html(Visit visit, Dossier dossier) {
        var page = html.text("dossier",
                Map.of("page", new DossierPage(dossier, screens.times(visit.words()))));
        return new State.Made("customer.html", "text/html; charset=utf-8",
                page.getBytes(StandardCharsets.UTF_8), dossier.counts());
    }

    private Answer page(Visit visit) {
        return exports.find(visit.person().id(), visit.call().path("number"))
                .map(job -> html.page("export", Map.of("shell", gate.shell(visit, "chats"), "times",
                        screens.times(visit.words()), "job", job, "hash", hash(job.state()))))
                .orElseGet(() -> gate.refused(visit, 404, "not-found"));
    }

    private static String hash(State state) {
        return state instanceof State.Made made ? HexFormat.of().formatHex(Sha256.of(made.content())) : "";
    }

    private Answer file(Visit visit) {
        return exports.find(visit.person().id(), visit.call().path("number"))
                .flatMap(job -> job.state() instanceof State.Made made ? Optional.of(made) : Optional.empty())
                .map(made -> Html.download(made.name(), made.type(), made.content()))
                .orElseGet(() -> gate.refused(visit, 404, "not-found"));
    }
}
