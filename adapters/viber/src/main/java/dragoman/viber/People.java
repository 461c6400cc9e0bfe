package dragoman.viber;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.Language;
import dragoman.model.Profile;
import dragoman.model.Update;
import java.util.Locale;
import java.util.Optional;

/** Reads what Viber tells of people. */
final class People {
    private People() {}

    static Profile profile(JsonNode person, Update update) {
        return new Profile(Fields.text(person, "name"),
                Fields.text(person, "language")
                        .flatMap(code -> Language.ofTag(code.toLowerCase(Locale.ROOT))),
                update instanceof Update.ContactShared(var phone, _, var own) && own
                        ? Optional.of(phone)
                        : Optional.empty());
    }

    /** A number as E.164, as far as it has the digits of one. */
    static Optional<String> phone(JsonNode contact) {
        return Fields.text(contact, "phone_number").map(number -> number.replaceAll("[^0-9]", ""))
                .filter(digits -> !digits.isEmpty()).map(digits -> "+" + digits);
    }
}
