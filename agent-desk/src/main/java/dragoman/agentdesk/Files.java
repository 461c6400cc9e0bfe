package dragoman.agentdesk;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.OwnFiles;
import dragoman.http.Route;
import dragoman.http.StaticFile;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages' style and scripts. */
record Files(StaticFile icon, StaticFile style, StaticFile htmx, StaticFile script) {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.7/dist/htmx.min.js";

    static Files load() {
        return new Files(
                StaticFile.of("icon", "svg", "image/svg+xml", OwnFiles.text(Files.class, "icon.svg")),
                StaticFile.of("desk", "css", "text/css",
                        joined("base.css", "panes.css", "lists.css", "tips.css")),
                StaticFile.of("htmx", "js", "text/javascript", OwnFiles.text(Files.class, HTMX)),
                StaticFile.of("desk", "js", "text/javascript",
                        joined("desk.js", "thread.js", "choices.js", "composer.js", "attach.js", "names.js",
                                "tips.js", "texts.js",
                                "live.js", "keys.js")));
    }

    Route route() {
        return Route.get("/desk/files/{file}", this::answer);
    }

    private Answer answer(Call call) {
        var name = call.path("file");
        return Stream.of(icon, style, htmx, script).filter(file -> file.name().equals(name)).findFirst()
                .map(file -> file.answer(call)).orElseGet(() -> Answer.text(404, "not found"));
    }

    private static String joined(String... parts) {
        return Arrays.stream(parts).map(name -> OwnFiles.text(Files.class, name))
                .collect(Collectors.joining("\n"));
    }
}
