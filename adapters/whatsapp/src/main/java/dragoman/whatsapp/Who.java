package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of whom something is. See {@code docs/decisions/0004-whatsapp-identity.md}.
 *
 * @param user the business-scoped id; for want of one, the telephone number with its plus
 * @param phone with its plus, where it is shown
 * @param thread the group, or {@code ""}
 */
record Who(String user, Optional<String> phone, String thread) {

    /** The sender of a message. */
    static Who sends(JsonNode message, Change change) {
        return of(change, Fields.text(message, "from_user_id"), Phones.phone(message, "from"),
                Fields.text(message, "group_id").orElse(""));
    }

    /** The customer in a message that the shop itself wrote. */
    static Who reads(JsonNode echo, Change change) {
        return of(change, Fields.text(echo, "to_user_id"), Phones.phone(echo, "to"), "");
    }

    /** To whom the message went that a status is about; in a group, the member. */
    static Who got(JsonNode status, Change change) {
        var group = status.path("recipient_type").asText().equals("group");
        if (!group) {
            return of(change, Fields.text(status, "recipient_user_id"), Phones.phone(status, "recipient_id"),
                    "");
        }
        var member = Stream.of("recipient_participant_id", "participant_recipient_id")
                .flatMap(field -> Phones.phone(status, field).stream()).findFirst();
        return of(change, Fields.text(status, "recipient_participant_user_id"), member,
                Fields.text(status, "recipient_id").orElse(""));
    }

    /** The telephone number, where it is not what the person goes by. */
    Optional<String> other() {
        return phone.filter(number -> !number.equals(user));
    }

    private static Who of(Change change, Optional<String> userId, Optional<String> phone, String thread) {
        var contact = change.contact(userId, phone);
        var known = userId.or(() -> Fields.text(contact, "user_id"));
        var number = phone.or(() -> Phones.phone(contact, "wa_id"));
        return new Who(known.or(() -> number).orElse(Change.ACCOUNT), number, thread);
    }
}
