package dragoman.app.admin;

import dragoman.desk.hook.Courier;
import dragoman.desk.hook.Undelivered;
import dragoman.http.Answer;
import dragoman.http.Route;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** What the command line asks about systems outside that could not be told of something. */
public final class HookRoutes {
    private static final String ROW = "%-20s %-10s %-17s %-6s %-17s %s";

    private final Courier courier;
    private final DateTimeFormatter clock;
    private final Guard guard;

    public HookRoutes(Courier courier, ZoneId zone, Guard guard) {
        this.courier = courier;
        this.clock = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
        this.guard = guard;
    }

    public List<Route> routes() {
        return List.of(guard.get("/admin/hooks", _ -> Answer.text(200, page(courier.failed()))),
                guard.post("/admin/hooks/again", _ -> Answer.text(200, again(courier.again()))));
    }

    private static String again(int many) {
        return many == 0
                ? "Nothing has failed."
                : many + " messages are told once more. `webhooks failed` shows what fails again.";
    }

    private String page(List<Undelivered> failed) {
        if (failed.isEmpty()) {
            return "Nothing has failed.";
        }
        return ROW.formatted("WEBHOOK", "EVENT", "WHEN", "TRIED", "AGAIN", "WHY") + "\n"
                + failed.stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Undelivered one) {
        return ROW.formatted(one.hook(), one.event(), clock.format(one.at()), one.attempts(),
                one.next().map(clock::format).orElse("given up"), Pages.plain(one.why()));
    }
}
