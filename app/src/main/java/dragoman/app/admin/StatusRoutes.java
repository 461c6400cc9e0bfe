package dragoman.app.admin;

import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.runtime.Bots;
import dragoman.runtime.DragomanRuntime;
import dragoman.runtime.LiveBot;
import dragoman.runtime.ParkedDesk;
import dragoman.runtime.Stopped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How things are, for the command line: the bots with their channels, and what an owner must act on. */
public final class StatusRoutes {
    private static final int COUNTED = 1000;

    private final DragomanRuntime runtime;
    private final ParkedDesk parked;
    private final Bots bots;
    private final Guard guard;

    public StatusRoutes(DragomanRuntime runtime, ParkedDesk parked, Bots bots, Guard guard) {
        this.runtime = runtime;
        this.parked = parked;
        this.bots = bots;
        this.guard = guard;
    }

    public List<Route> routes() {
        return List.of(guard.get("/admin/status", _ -> Answer.text(200, text())));
    }

    private String text() {
        var stopped = runtime.stopped();
        var lines = new ArrayList<String>();
        lines.add(runtime.trouble().map(why -> "Dragoman takes no messages now: " + why + ".")
                .orElse("Dragoman runs and takes messages."));
        bots.all().forEach(bot -> lines.add(line(bot, stopped)));
        stopped.forEach(one -> lines.add(Standing.of(one)));
        var aside = parked.list(COUNTED).size();
        if (aside > 0) {
            lines.add((aside == COUNTED ? "At least " : "") + aside
                    + " updates could not be handled: ./dragoman parked list shows them.");
        }
        return String.join("\n", lines);
    }

    private static String line(LiveBot bot, List<Stopped> stopped) {
        var channels = bot.channels().stream().map(channel -> channel.value()
                + (stopped.stream().anyMatch(one -> one.bot().equals(bot.id())
                        && one.channel().equals(channel)) ? " (stands still)" : ""))
                .sorted().collect(Collectors.joining(", "));
        return bot.id() + " (" + bot.now().shop().name() + "): "
                + (channels.isEmpty() ? "no channel is on" : channels);
    }
}
