package dragoman.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import java.util.Optional;

/** What brought somebody here. */
final class Referrals {
    private Referrals() {}

    /** The parameter of the link; else the advertisement, or at least its kind. Empty where there is no referral. */
    static Optional<String> from(JsonNode referral) {
        return Fields.text(referral, "ref").or(() -> Fields.text(referral, "ad_id"))
                .or(() -> Fields.text(referral, "source"));
    }
}
