package dragoman.desk.group;

import dragoman.desk.group.FromGroup.Given;
import dragoman.desk.group.FromGroup.Tapped;
import dragoman.desk.group.FromGroup.Who;
import dragoman.desk.group.FromGroup.Wrote;
import dragoman.model.Language;
import dragoman.model.MediaKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody did in the group as texts by name, to be kept. */
final class DeedText {
    private static final String TAP = "tap";
    private static final String LOCATOR = "locator";
    private static final String LANGUAGE = "language";

    private DeedText() {}

    /** The same when the messenger brings it twice. */
    static String key(FromGroup done) {
        return switch (done) {
            case Wrote wrote -> "message " + wrote.message() + wrote.version();
            case Tapped tapped -> "tap " + tapped.tap();
        };
    }

    static Map<String, String> of(FromGroup done) {
        var what = new HashMap<String, String>();
        what.put("account", done.who().account());
        done.who().language().ifPresent(language -> what.put(LANGUAGE, language.code()));
        switch (done) {
            case Tapped(_, var tap, var target) -> {
                what.put(TAP, tap);
                what.put("target", target);
            }
            case Wrote(_, var topic, var message, var version, var text, var file) -> {
                what.put("topic", Long.toString(topic));
                what.put("message", Long.toString(message));
                what.put("version", version);
                what.put("text", text);
                file.ifPresent(given -> {
                    what.put(LOCATOR, given.locator());
                    what.put("kind", given.kind().name());
                    what.put("name", given.name());
                });
            }
        }
        return what;
    }

    static FromGroup read(Map<String, String> what) {
        var who = new Who(text(what, "account"), Optional.ofNullable(what.get(LANGUAGE)).map(Language::new));
        return what.containsKey(TAP)
                ? new Tapped(who, text(what, TAP), text(what, "target"))
                : new Wrote(who, Long.parseLong(text(what, "topic")), Long.parseLong(text(what, "message")),
                        text(what, "version"), text(what, "text"), file(what));
    }

    private static Optional<Given> file(Map<String, String> what) {
        return Optional.ofNullable(what.get(LOCATOR)).map(locator -> new Given(locator,
                MediaKind.valueOf(text(what, "kind")), text(what, "name")));
    }

    /** Empty texts may be left out. */
    private static String text(Map<String, String> what, String name) {
        return what.getOrDefault(name, "");
    }
}
