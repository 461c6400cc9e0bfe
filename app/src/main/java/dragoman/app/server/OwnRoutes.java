package dragoman.app.server;

import dragoman.app.admin.AdminRoutes;
import dragoman.app.admin.PeopleRoutes;
import dragoman.app.edits.EditRoutes;
import dragoman.http.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What the command line and the monitoring ask of the running server. */
record OwnRoutes(List<Route> routes) {
    @Inject
    OwnRoutes(AdminRoutes admin, PeopleRoutes people, EditRoutes edits, Monitoring monitoring) {
        this(Stream.of(admin.routes(), people.routes(), edits.routes(), monitoring.routes())
                .flatMap(List::stream)
                .toList());
    }
}
