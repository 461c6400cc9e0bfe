package dragoman.desk.report;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.store.Figures;
import dragoman.desk.view.Shops;
import dragoman.model.BotId;
import dragoman.port.Time;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Reports from what the store keeps. */
public final class StoreReports implements Reports {
    private static final Duration LONGEST = Duration.ofDays(400);

    private final Figures figures;
    private final Shops shops;
    private final Time time;

    public StoreReports(Figures figures, Shops shops, Time time) {
        this.figures = figures;
        this.shops = shops;
        this.time = time;
    }

    @Override
    public Optional<Report> of(Person viewer, BotId bot, Period period) {
        if (!viewer.may(bot, Role.SUPERVISOR)) {
            return Optional.empty();
        }
        return shops.bot(bot).map(running -> {
            var zone = running.shop().zone();
            var asked = cut(period, zone);
            var from = asked.from().atStartOfDay(zone).toInstant();
            var until = asked.to().plusDays(1).atStartOfDay(zone).toInstant();
            var before = asked.from().minusDays(asked.from().datesUntil(asked.to().plusDays(1)).count())
                    .atStartOfDay(zone)
                    .toInstant();
            var counted = new Counted(zone, figures.milestones(bot, from, until),
                    figures.active(bot, from, until),
                    figures.active(bot, before, from), figures.records(bot, from, until));
            return new Report(asked, new Tables(counted).all());
        });
    }

    /** No days to come, and not more than a year or so at once. */
    private Period cut(Period asked, ZoneId zone) {
        var today = LocalDate.ofInstant(time.now(), zone);
        var to = asked.to().isAfter(today) ? today : asked.to();
        var from = asked.from().isAfter(to) ? to : asked.from();
        var earliest = to.minusDays(LONGEST.toDays());
        return new Period(from.isBefore(earliest) ? earliest : from, to);
    }
}
