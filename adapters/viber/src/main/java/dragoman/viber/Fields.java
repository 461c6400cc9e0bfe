package dragoman.viber;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.model.Language;
import dragoman.model.Profile;
import dragoman.model.Update;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads fields that may be missing, null or of another type than documented. */
final class Fields {
    private static final int SHORT = 2000;

    private Fields() {}

    /** The words of a field; numbers as they are written, since Viber sends some ids either way. */
    static Optional<String> text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isTextual() || value.isIntegralNumber()
                ? Optional.of(value.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    /** A number, or a text that is one. */
    static OptionalDouble number(JsonNode node, String field) {
        try {
            var value = node.path(field);
            var number = value.isNumber() ? value.doubleValue() : Double.parseDouble(value.asText().strip());
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    static Profile profile(JsonNode person, Update update) {
        return new Profile(text(person, "name"), text(person, "language").flatMap(Fields::language),
                update instanceof Update.ContactShared(var phone, _, var own) && own
                        ? Optional.of(phone)
                        : Optional.empty());
    }

    /** A number as E.164, as far as it has the digits of one. */
    static Optional<String> phone(JsonNode contact) {
        return text(contact, "phone_number").map(number -> number.replaceAll("[^0-9]", ""))
                .filter(digits -> !digits.isEmpty()).map(digits -> "+" + digits);
    }

    /** What came, shortened for keeping. */
    static String raw(JsonNode node) {
        var text = node.toString();
        if (text.length() <= SHORT) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(SHORT - 1)) ? SHORT - 1 : SHORT;
        return text.substring(0, end) + "…";
    }

    private static Optional<Language> language(String code) {
        var plain = code.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return plain.matches("[a-z]{2,3}") ? Optional.of(new Language(plain)) : Optional.empty();
    }
}
