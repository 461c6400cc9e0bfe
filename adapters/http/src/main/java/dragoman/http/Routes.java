package dragoman.http;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Brings each call to its route. */
final class Routes extends Handler.Abstract {
    private final Paths<Map<String, Route>> paths = new Paths<>();
    private final Paths<LiveRoute> live = new Paths<>();
    private final LiveStreams streams;
    private final LongSupplier nanos;

    Routes(List<Route> routes, List<LiveRoute> live, LiveStreams streams, LongSupplier nanos) {
        this.streams = streams;
        this.nanos = nanos;
        var byPath = new HashMap<String, Map<String, Route>>();
        routes.forEach(route -> byPath.computeIfAbsent(route.path(), _ -> new HashMap<>()).put(route.method(),
                route));
        byPath.forEach(paths::add);
        live.forEach(route -> this.live.add(route.path(), route));
    }

    @Override
    public boolean handle(Request request, Response response, Callback written) throws IOException {
        var path = Objects.requireNonNullElse(request.getHttpURI().getDecodedPath(), "");
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var found = paths.find(path);
        if (found.isPresent()) {
            var parts = found.get().parts();
            var route = found.get().what().get(method);
            Replies.write(
                    route == null
                            ? otherMethod(found.get().what(), request)
                            : RouteCall.answer(route, parts, request, nanos),
                    response, written);
            return true;
        }
        var stream = live.find(path);
        if (stream.isPresent() && method.equals("GET")) {
            open(stream.get(), request, response, written);
        } else {
            Replies.write(Replies.NOT_FOUND, response, written);
        }
        return true;
    }

    private static Answer otherMethod(Map<String, Route> known, Request request) {
        var plain = Answer.text(405, "this address does not take " + request.getMethod());
        return new Answer(405, plain.contentType(), plain.body(),
                Map.of("Allow", String.join(", ", known.keySet())));
    }

    private void open(Paths.Found<LiveRoute> found, Request request, Response response, Callback written)
            throws IOException {
        LiveRoute.Opening opening;
        try {
            opening = found.what().open().apply(new RequestCall(request, found.parts(), Body.NONE));
        } catch (RuntimeException bug) {
            opening = new LiveRoute.Opening.Refused(RouteCall.failed("GET " + found.what().path(), bug));
        }
        switch (opening) {
            case LiveRoute.Opening.Refused(var answer) -> Replies.write(answer, response, written);
            case LiveRoute.Opening.Streaming(var events) -> streams.run(events, response, written);
        }
    }
}
