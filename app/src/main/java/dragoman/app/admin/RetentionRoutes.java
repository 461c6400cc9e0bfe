package dragoman.app.admin;

import dragoman.desk.retention.Doomed;
import dragoman.desk.retention.Retention;
import dragoman.http.Route;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is kept no longer, for the command line of this machine: what would go, and letting it go. */
public final class RetentionRoutes {
    private static final int SHOWN = 50;

    private final Retention retention;
    private final Guard guard;

    public RetentionRoutes(Retention retention, Guard guard) {
        this.retention = retention;
        this.guard = guard;
    }

    public List<Route> routes() {
        return List.of(guard.get("/admin/retention", _ -> planned(retention.plan()).answer()),
                guard.post("/admin/retention", _ -> done(retention.run()).answer()));
    }

    public static Told planned(List<Doomed> all) {
        return told("Nothing is touched. Now would go:", all);
    }

    public static Told done(List<Doomed> all) {
        return told("Gone:", all);
    }

    private static Told told(String first, List<Doomed> all) {
        return Told.good(all.isEmpty()
                ? "Everything is kept for good: the configuration has no `retention`."
                : Stream.concat(Stream.of(first), all.stream().flatMap(RetentionRoutes::lines))
                        .collect(Collectors.joining("\n")));
    }

    private static Stream<String> lines(Doomed doomed) {
        var kind = doomed.kind().name().toLowerCase(Locale.ROOT);
        var head = "%s, from before %s: %s".formatted(kind, doomed.before(), doomed.what());
        var stays = doomed.stays().stream().limit(SHOWN).map(one -> "  stays: " + one);
        var more = doomed.stays().size() > SHOWN
                ? Stream.of("  and " + (doomed.stays().size() - SHOWN) + " more stay")
                : Stream.<String>empty();
        return Stream.of(Stream.of(head), stays, more).flatMap(one -> one);
    }
}
