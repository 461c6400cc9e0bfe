package dragoman.app.edits;

import dragoman.app.BotFolders;
import dragoman.app.Trouble;
import dragoman.app.config.BotSettings;
import dragoman.runtime.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes edited folders over; one that cannot be run never replaces a running one. Thread-safe. */
public final class Reloading {
    private static final Logger LOG = LoggerFactory.getLogger(Reloading.class);

    private final List<BotSettings> bots;
    private final Edits edits;

    public Reloading(List<BotSettings> bots, Edits edits) {
        this.bots = List.copyOf(bots);
        this.edits = edits;
    }

    /** What came of it, in lines for the owner; {@code good} when no folder had a mistake. */
    public record Outcome(boolean good, List<String> lines) {
        public Outcome {
            lines = List.copyOf(lines);
        }
    }

    /** One bot, or all; empty when there is none of this name. */
    public Optional<Outcome> reload(Optional<String> name) {
        var chosen = bots.stream().filter(bot -> name.filter(one -> !one.equals(bot.id().value())).isEmpty())
                .toList();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        var good = true;
        for (var bot : chosen) {
            var outcome = reload(bot);
            good &= outcome.good();
            lines.addAll(outcome.lines());
        }
        return Optional.of(new Outcome(good, lines));
    }

    Outcome reload(BotSettings bot) {
        try {
            var told = edits.publish(bot.id(), BotFolders.version(bot.flows()));
            var lines = told.isEmpty() ? List.of("nothing has changed") : told;
            return new Outcome(true, lines.stream().map(line -> bot.id() + ": " + line).toList());
        } catch (Trouble mistakes) {
            LOG.warn("{}: the edited folder has mistakes, the running version goes on:\n{}", bot.id(),
                    mistakes.getMessage());
            return new Outcome(false, List.of(bot.id() + ": not taken over, the running version goes on:",
                    String.valueOf(mistakes.getMessage())));
        }
    }
}
