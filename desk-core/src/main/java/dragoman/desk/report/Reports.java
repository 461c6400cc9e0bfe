package dragoman.desk.report;

import dragoman.desk.people.Person;
import dragoman.model.BotId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Figures for supervisors and owners. Thread-safe; reads only. */
public interface Reports {
    /** The days of {@code period} count in the shop's time zone; empty where the viewer may not look. */
    Optional<Report> of(Person viewer, BotId bot, Period period);

    /** Both days inclusive. */
    record Period(LocalDate from, LocalDate to) {
        public Period {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a period ends after it begins: " + from + ", " + to);
            }
        }
    }

    /** All tables of a report; each is a chart and a CSV file. */
    record Report(Period period, List<Table> tables) {
        public Report {
            tables = List.copyOf(tables);
        }
    }

    /**
     * One table.
     *
     * @param name stable, for translation and file names: {@code first-answer}, {@code resolution}, {@code solved-by-bot}, {@code reasons}, {@code origin},
     *        {@code opinion-bot}, {@code opinion-people}, {@code retention}, {@code handoffs-by-step}, {@code promises}, {@code volume}
     * @param columns stable names; the first is what the row is about (a day, a step, a reason)
     */
    record Table(String name, List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
