package dragoman.webchat;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.Update;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a page posted: its own id of the event, which makes a repetition harmless, and what the customer did. */
record Posted(String id, Update update) {
    static final int LONGEST_TEXT = 4000;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}");
    private static final Pattern DATA = Pattern.compile("[!-~]{1,64}");
    /** No customer writes these, and some stores cannot keep them. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F]|\\p{Cs}");

    /** Empty when it is not what our page posts. */
    static Optional<Posted> parse(byte[] body) {
        var json = Fields.tree(body);
        var id = json.path("id").asText();
        return ID.matcher(id).matches()
                ? update(json).map(update -> new Posted(id, update))
                : Optional.empty();
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The language that the page is in, as it says. */
    static Optional<String> language(byte[] body) {
        return Optional.of(Fields.tree(body).path("lang").asText()).filter(text -> !text.isBlank());
    }

    private static Optional<Update> update(JsonNode json) {
        if (json.path("data").isTextual()) {
            return Optional.of(json.path("data").asText())
                    .filter(data -> DATA.matcher(data).matches())
                    .map(data -> new Update.OptionTapped(data, Optional.empty()));
        }
        var text = UNWRITABLE.matcher(json.path("text").asText()).replaceAll("").strip();
        return text.isEmpty() || text.length() > LONGEST_TEXT
                ? Optional.empty()
                : Optional.of(new Update.TextReceived(text));
    }
}
