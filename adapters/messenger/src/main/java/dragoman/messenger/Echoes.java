package dragoman.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.Address;
import dragoman.model.LineKey;
import dragoman.port.Media;

/** Tells our own message, seen once more, from the answer of a person in Meta's own app. */
record Echoes(OwnMessages own, Past past, Media media) {
    /** By the app that wrote it; where none is named, by our mark, by what we have just sent, or by what was said before a restart. */
    boolean ours(Event event, JsonNode message) {
        var app = Fields.text(message, "app_id");
        if (app.isPresent()) {
            return app.get().equals(event.settings().app().id());
        }
        var words = Fields.text(message, "text").orElse("");
        return Fields.text(message, "metadata").filter(Echoes::isKey).isPresent()
                || own.has(event.recipient(), Fields.text(message, "mid").orElse(""), words)
                || before(event, words);
    }

    private boolean before(Event event, String words) {
        var settings = event.settings();
        var writer = new MessengerWriter(settings, media);
        var to = new Address(settings.bot(), settings.surface().id(), event.recipient());
        return past.lately(to).stream()
                .anyMatch(line -> writer.write(line).filter(it -> MessengerWriter.words(it).equals(words))
                        .isPresent());
    }

    private static boolean isKey(String text) {
        try {
            return LineKey.parse(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
