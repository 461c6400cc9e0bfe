package dragoman.agentdesk;

import dragoman.desk.people.Role;
import dragoman.desk.report.Reports.Period;
import dragoman.desk.report.Reports.Report;
import dragoman.desk.report.Reports.Table;
import dragoman.desk.view.Filter;
import dragoman.desk.view.Filter.Kind;
import dragoman.desk.view.Row;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.model.AgentId;
import dragoman.port.Time;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** For supervisors: the board, reports, the audit log. */
final class OfficePages {
    private static final int SHOWN = 100;
    private static final int SOON_MINUTES = 10;
    private final Gate gate;
    private final Html html;
    private final UseCases desk;
    private final Screens screens;
    private final Time time;
    private final ZoneId zone;

    OfficePages(Gate gate, Html html, UseCases desk, Screens screens, Time time, ZoneId zone) {
        this.gate = gate;
        this.html = html;
        this.desk = desk;
        this.screens = screens;
        this.time = time;
        this.zone = zone;
    }

    List<Route> routes() {
        return List.of(gate.get("/desk/board", Role.SUPERVISOR, this::board),
                gate.get("/desk/reports", Role.SUPERVISOR, this::reports),
                gate.get("/desk/reports/{table}", Role.SUPERVISOR, this::csv),
                gate.get("/desk/audit", Role.SUPERVISOR, this::audit));
    }

    private Answer board(Visit visit) {
        var times = screens.times(visit.words());
        var names = screens.names(visit.person());
        var soon = time.now().plusSeconds(SOON_MINUTES * 60);
        var open = rows(visit);
        var breaking = open.stream().filter(row -> row.harm().isBefore(soon))
                .map(row -> RowView.of(row, times, names, visit.person().id())).toList();
        return html.page("board",
                Map.of("queues", QueuePlaces.of(visit.words(), open, times), "shell",
                        gate.shell(visit, "board"), "breaking", breaking, "online",
                        visit.bot().map(desk.people().presence()::online).orElse(List.of()), "counts",
                        desk.chat().lists().counts(visit.person()), "stopped",
                        StoppedView.all(desk.office().standstills(), visit, times), "held",
                        held(open, visit, times, names)));
    }

    /** What each colleague has, to listen in. */
    private static Map<AgentId, List<RowView>> held(List<Row> open, Visit visit, Times times,
            Map<AgentId, String> names) {
        return open.stream().filter(row -> row.owner().holder().isPresent())
                .collect(Collectors.groupingBy(row -> row.owner().holder().orElseThrow(), Collectors.mapping(
                        row -> RowView.of(row, times, names, visit.person().id()), Collectors.toList())));
    }

    private List<Row> rows(Visit visit) {
        return desk.chat().lists().rows(visit.person(), new Filter(Kind.OPEN, visit.bot(), Optional.empty()),
                0, SHOWN);
    }

    private Answer reports(Visit visit) {
        var period = period(visit);
        var tables = report(visit, period).map(Report::tables).orElse(List.of());
        return html.page("reports", Map.of("shell", gate.shell(visit, "reports"), "period", period, "tables",
                tables.stream().map(table -> new ReportView(table, visit.words())).toList()));
    }

    private Optional<Report> report(Visit visit, Period period) {
        return visit.bot().flatMap(bot -> desk.office().reports().of(visit.person(), bot, period));
    }

    private Answer csv(Visit visit) {
        var name = visit.call().path("table").replaceFirst("\\.csv$", "");
        return report(visit, period(visit)).stream().flatMap(report -> report.tables().stream())
                .filter(table -> table.name().equals(name)).findFirst()
                .map(table -> file(table, visit.words()))
                .orElseGet(() -> gate.refused(visit, 404, "not-found"));
    }

    private static Answer file(Table table, Words words) {
        var view = new ReportView(table, words);
        return Html.download(table.name() + ".csv", "text/csv; charset=utf-8",
                Csv.of(view.columns(), view.rows()).getBytes(StandardCharsets.UTF_8));
    }

    /** Of the last thirty days, unless asked otherwise. */
    private Period period(Visit visit) {
        var today = LocalDate.ofInstant(time.now(), zone);
        var to = day(visit, "to").orElse(today);
        var from = day(visit, "from").orElse(to.minusDays(29));
        return from.isAfter(to) ? new Period(to, from) : new Period(from, to);
    }

    private static Optional<LocalDate> day(Visit visit, String name) {
        try {
            return visit.call().query(name).filter(text -> !text.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Answer audit(Visit visit) {
        var acts = desk.office().audit().read(visit.person(), visit.before(), SHOWN);
        return html.page("audit",
                Map.of("shell", gate.shell(visit, "audit"), "times", screens.times(visit.words()), "acts",
                        acts, "verified", desk.office().audit().verify(), "more", acts.size() == SHOWN));
    }
}
