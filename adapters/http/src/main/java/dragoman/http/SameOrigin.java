package dragoman.http;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether a browser's call comes from a page of our own: another site's page cannot hide where it comes from. */
public final class SameOrigin {
    private final String publicAuthority;

    /** @param publicUrl under which people see us */
    public SameOrigin(URI publicUrl) {
        publicAuthority = Optional.ofNullable(publicUrl.getRawAuthority()).orElse("");
    }

    /** True also for a program that is no browser and says nothing of where it comes from. */
    public boolean holds(Call call) {
        var site = call.header("Sec-Fetch-Site");
        return site.isPresent()
                ? site.get().equals("same-origin")
                : call.header("Origin").map(origin -> isUs(origin, call)).orElse(true);
    }

    /** A proxy may have changed the Host; no other site's page can set X-Forwarded-Host. */
    private boolean isUs(String origin, Call call) {
        var authority = origin.replaceFirst("^https?://", "");
        return Stream.of(call.header("Host"), call.header("X-Forwarded-Host"), Optional.of(publicAuthority))
                .flatMap(Optional::stream).anyMatch(authority::equalsIgnoreCase);
    }
}
