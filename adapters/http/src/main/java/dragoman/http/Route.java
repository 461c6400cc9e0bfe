package dragoman.http;

/**
 * What an adapter contributes to the one listener.
 *
 * @param method GET or POST
 * @param path with names in braces; a name in {@code <>} takes the rest of the path, slashes too
 * @param maxBody in bytes; more is answered with 413
 * @param onlyLocal answered only to this machine itself, never through a proxy
 */
public record Route(String method, String path, int maxBody, boolean onlyLocal, Endpoint endpoint) {
    public static Route get(String path, Endpoint endpoint) {
        return new Route("GET", path, 0, false, endpoint);
    }

    public static Route post(String path, int maxBody, Endpoint endpoint) {
        return new Route("POST", path, maxBody, false, endpoint);
    }
}
