package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets only our own page post: another site's page can neither send JSON nor hide where it comes from. */
final class Guard {
    private final String publicAuthority;

    Guard(URI publicUrl) {
        publicAuthority = Optional.ofNullable(publicUrl.getRawAuthority()).orElse("");
    }

    /** Why this call is refused, if it is. */
    Optional<Answer> refuses(Call call) {
        return ours(call)
                ? Optional.empty()
                : Optional.of(Answer.text(403, "only this shop's own page may do that"));
    }

    private boolean ours(Call call) {
        var site = call.header("Sec-Fetch-Site");
        if (site.isPresent()) {
            return site.get().equals("same-origin");
        }
        return call.header("Origin").map(origin -> isUs(origin, call)).orElse(true);
    }

    /** A proxy may have changed the Host; no other site's page can set X-Forwarded-Host. */
    private boolean isUs(String origin, Call call) {
        var authority = origin.replaceFirst("^https?://", "");
        return Stream.of(call.header("Host"), call.header("X-Forwarded-Host"), Optional.of(publicAuthority))
                .flatMap(Optional::stream)
                .anyMatch(authority::equalsIgnoreCase);
    }
}
