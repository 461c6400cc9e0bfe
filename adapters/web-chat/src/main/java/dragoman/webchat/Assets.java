package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.OwnFiles;
import dragoman.http.StaticFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page's style and script. */
record Assets(StaticFile style, StaticFile script) {
    private static final String[] STYLES = {"base.css", "lines.css", "parts.css", "frame.css"};
    private static final String[] SCRIPTS = {"page.js", "store.js", "wire.js", "line.js", "talk.js",
            "outbox.js", "live.js", "files.js", "frame.js", "chat.js"};

    static Assets load() {
        return new Assets(file("css", "text/css", STYLES), file("js", "text/javascript", SCRIPTS));
    }

    Answer answer(Call call) {
        var name = call.path("file");
        if (name.equals(style.name())) {
            return style.answer(call);
        }
        return name.equals(script.name()) ? script.answer(call) : Answer.text(404, "not found");
    }

    private static StaticFile file(String ending, String type, String... parts) {
        var text = Stream.of(parts).map(part -> OwnFiles.text(Assets.class, part) + "\n")
                .collect(Collectors.joining());
        return StaticFile.of("chat", ending, type, text).forOtherSites();
    }
}
