package dragoman.agentdesk;

import dragoman.desk.Result;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.people.Role;
import dragoman.desk.shop.Complaints.Step;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.port.ShopRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders, wishes and complaints: lists of their own. */
final class RecordPages {
    private static final String ORDER = "order";
    private final Gate gate;
    private final Html html;
    private final UseCases.Shop shop;
    private final ChatFiles files;
    private final Screens screens;
    private final ZoneId zone;

    RecordPages(Gate gate, Html html, UseCases desk, Screens screens, ZoneId zone) {
        this.gate = gate;
        this.html = html;
        this.shop = desk.shop();
        this.files = desk.chat().files();
        this.screens = screens;
        this.zone = zone;
    }

    List<Route> routes() {
        return List.of(gate.get("/desk/orders", Role.AGENT, visit -> orders(visit, Optional.empty())),
                gate.post("/desk/orders/{number}", Role.AGENT, this::setState),
                gate.get("/desk/wishes", Role.AGENT, visit -> wishes(visit, Optional.empty())),
                gate.post("/desk/wishes", Role.AGENT, this::arrived),
                gate.get("/desk/complaints", Role.SUPERVISOR, visit -> complaints(visit, Optional.empty())),
                gate.post("/desk/complaints/{number}", Role.SUPERVISOR, this::next));
    }

    private Answer orders(Visit visit, Optional<String> problem) {
        var orders = shop.records().list(Optional.of(ORDER)).stream()
                .filter(order -> visit.person().may(order.from().bot(), Role.AGENT)).toList();
        return list(visit, "orders", new RecordViews(files).of(orders), problem);
    }

    private Answer list(Visit visit, String section, Object list, Optional<String> problem) {
        return html.page(problem.isPresent() ? 409 : 200, section,
                Map.of("shell", gate.shell(visit, section), "times",
                        screens.times(visit.words()), "list", list, "problem", problem));
    }

    /** Only of bots this person works for: a foreign number is one that does not exist. */
    private Answer setState(Visit visit) {
        var order = shop.records().show(visit.call().path("number"))
                .filter(found -> visit.person().may(found.from().bot(), Role.AGENT)
                        && found.kind().equals(ORDER));
        return order.map(ShopRecord::number)
                .map(number -> told(visit, shop.records().setState(number, visit.form().get("state").strip()),
                        "orders"))
                .orElseGet(() -> gate.refused(visit, 404, "not-found"));
    }

    private Answer wishes(Visit visit, Optional<String> problem) {
        var bot = visit.bot();
        var views = new RecordViews(files);
        return list(visit, "wishes",
                bot.map(one -> shop.wishes().wanted(visit.person(), one)).orElse(List.of()).stream()
                        .map(wanted -> WishView.of(wanted, views)).toList(),
                problem);
    }

    private Answer arrived(Visit visit) {
        return visit.bot()
                .map(bot -> told(visit, shop.wishes().arrived(visit.person(), bot, visit.form().get("what")),
                        "wishes"))
                .orElseGet(() -> gate.refused(visit, 404, "not-found"));
    }

    private Answer complaints(Visit visit, Optional<String> problem) {
        var views = new RecordViews(files);
        return list(visit, "complaints",
                visit.bot().map(bot -> shop.complaints().all(visit.person(), bot)).orElse(List.of()).stream()
                        .map(one -> new ComplaintView(views.of(one.record()), one.next()))
                        .toList(),
                problem);
    }

    private Answer next(Visit visit) {
        try {
            var due = LocalDate.parse(visit.form().get("due")).plusDays(1).atStartOfDay(zone).toInstant();
            var step = new Step(visit.form().get("what").strip(), visit.form().get("who").strip(), due);
            return told(visit, shop.complaints().next(visit.person(), visit.call().path("number"), step),
                    "complaints");
        } catch (DateTimeParseException noDay) {
            return complaints(visit, Optional.of(visit.words().get("complaints.day")));
        }
    }

    private Answer told(Visit visit, Result result, String section) {
        return switch (result) {
            case Result.Done _ -> Html.to("/desk/" + section, visit.byScript());
            case Result.NotFound _ -> gate.refused(visit, 404, "not-found");
            case Result.NotDone(var why) -> section(visit, section, Refusals.words(visit.words(), why));
        };
    }

    private Answer section(Visit visit, String section, String problem) {
        return switch (section) {
            case "orders" -> orders(visit, Optional.of(problem));
            case "wishes" -> wishes(visit, Optional.of(problem));
            default -> complaints(visit, Optional.of(problem));
        };
    }
}
