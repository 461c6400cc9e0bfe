package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.SameOrigin;
import java.net.URI;
import java.util.Optional;

/** Lets only our own page post: another site's page can neither send JSON nor hide where it comes from. */
record Guard(SameOrigin origin) {
    Guard(URI publicUrl) {
        this(new SameOrigin(publicUrl));
    }

    /** Why this call is refused, if it is. */
    Optional<Answer> refuses(Call call) {
        return origin.holds(call)
                ? Optional.empty()
                : Optional.of(Answer.text(403, "only this shop's own page may do that"));
    }
}
