package dragoman.app.server;

import dragoman.desk.group.GroupDesk;
import dragoman.runtime.Bots;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The desks that are groups of a messenger, one for each bot that has one. */
final class GroupDesks {
    private final List<GroupDesk> desks = new ArrayList<>();
    private final Channels channels;
    private final Bots bots;
    private final GroupDesk.Parts parts;
    private final GroupModule.Pages pages;

    @Inject
    GroupDesks(Channels channels, Bots bots, GroupDesk.Parts parts, GroupModule.Pages pages) {
        this.channels = channels;
        this.bots = bots;
        this.parts = parts;
        this.pages = pages;
    }

    void start() {
        var telegram = channels.telegram();
        for (var bot : bots.all()) {
            telegram.group(bot.id()).ifPresent(group -> {
                var set = telegram.desk(bot.id()).orElseThrow();
                var desk = new GroupDesk(new GroupDesk.Settings(bot.id(),
                        set.language().orElseGet(() -> bot.now().shop().source()), set.undo(), pages.base()),
                        group,
                        parts);
                desk.start();
                desks.add(desk);
                telegram.leads(bot.id(), desk::take);
            });
        }
    }

    void stop() throws InterruptedException {
        for (var desk : desks) {
            desk.stop();
        }
    }

    /** Where the pages of the desk are reached from phones; empty without https. */
    static Optional<URI> reachable(URI publicUrl) {
        return "https".equals(publicUrl.getScheme())
                ? Optional.of(URI.create(publicUrl.toString().replaceFirst("/+$", "")))
                : Optional.empty();
    }
}
