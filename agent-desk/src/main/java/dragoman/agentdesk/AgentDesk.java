package dragoman.agentdesk;

import dragoman.desk.people.Staff.Invited;
import dragoman.http.LiveRoute;
import dragoman.http.Route;
import dragoman.http.SameOrigin;
import dragoman.http.outgoing.VendorUrls;
import dragoman.port.Time;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The desk at {@code /desk}: pages, live events, API. The public door of this module. */
public final class AgentDesk {
    private final List<Route> routes = new ArrayList<>();
    private final List<LiveRoute> live;

    /**
     * @param publicUrl under which the people of the shop see us; with https the session's cookie is for https only
     * @param zone of the shop, in which times are shown
     */
    public AgentDesk(UseCases desk, URI publicUrl, ZoneId zone, Time time) {
        var html = new Html();
        var files = Files.load();
        var gate = new Gate(desk.people().door(), new SameOrigin(publicUrl), html, files);
        var screens = new Screens(desk, time, zone);
        var pages = new ChatPages(gate, html, screens, desk.chat());
        var acts = new ChatActs(gate, pages, desk.chat().deeds(), desk.chat().files());
        var lively = new LivePages(gate, desk.people(), desk.chat());
        routes.add(files.route());
        routes.addAll(
                new LoginPages(gate, html, files, desk.people(), Cookie.under(publicUrl)).routes());
        routes.addAll(pages.routes());
        routes.addAll(acts.routes());
        routes.addAll(new FilePages(gate, html, desk.chat().files()).routes());
        routes.addAll(new NotebookActs(gate, acts, desk.chat().notebook(), time).routes());
        routes.addAll(new TextActs(gate, acts, desk.shop().texts()).routes());
        routes.addAll(new Dialogs(gate, html, desk, acts).routes());
        routes.addAll(lively.routes());
        routes.addAll(new RecordPages(gate, html, desk, screens, zone).routes());
        routes.addAll(
                new CannedPages(gate, html, desk.shop().texts().canned(), desk.chat().lists()).routes());
        routes.addAll(new OfficePages(gate, html, desk, screens, time, zone).routes());
        routes.addAll(new PeoplePages(gate, html, desk.people(), publicUrl).routes());
        routes.addAll(new TipPages(gate, html, desk.beside().tips()).routes());
        routes.addAll(new GroupPages(gate, html, desk.people(), desk.beside().members()).routes());
        routes.addAll(new MePages(gate, html, desk.people(), screens).routes());
        routes.addAll(new SearchPages(gate, html, desk.chat().search(), screens).routes());
        routes.addAll(
                new MergePages(gate, html, desk.office().merging(), desk.chat().files(), screens).routes());
        var exports = new Exports(time);
        var jobs = desk.office().privacy();
        routes.addAll(new PrivacyPages(gate, html, jobs, screens, exports).routes());
        routes.addAll(new ExportPages(gate, html, jobs, screens, exports, desk.chat().files()).routes());
        routes.addAll(new Api(desk).routes());
        live = lively.live();
    }

    /** Where the secret of a one-time link leads, below the path that {@code publicUrl} may have. */
    public static URI welcome(URI publicUrl, Invited.Link link) {
        return VendorUrls.below(publicUrl, "/desk/welcome/" + link.secret());
    }

    public List<Route> routes() {
        return List.copyOf(routes);
    }

    public List<LiveRoute> live() {
        return live;
    }
}
