package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import java.util.Optional;

/** Telephone numbers as Meta writes them. */
final class Phones {
    private Phones() {}

    /** {@code +} and digits, where Meta writes digits alone; anything else stays as it is. */
    static Optional<String> phone(JsonNode node, String field) {
        return Fields.text(node, field).map(Phones::phone);
    }

    static String phone(String written) {
        return written.matches("[0-9]{4,20}") ? "+" + written : written;
    }
}
