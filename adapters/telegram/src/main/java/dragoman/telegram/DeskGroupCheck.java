package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;

/** Whether the group that is to be the desk can be one: with topics, and a bot that may make and pin. In plain words, with the remedy. */
final class DeskGroupCheck {
    private DeskGroupCheck() {}

    /** What is wrong; nothing when all is well or when Telegram cannot be asked now. */
    static List<String> wrong(Api api, TelegramSettings settings) {
        return settings.desk().map(desk -> wrong(api, settings, desk.chat())).orElse(List.of());
    }

    private static List<String> wrong(Api api, TelegramSettings settings, String chat) {
        var group = api.call(new GetChat(chat));
        if (group instanceof Outcome.Declined(var code, var why, _, _) && code < 429) {
            return List.of("The group " + chat + " is not there for the bot (" + why
                    + "): add it to the group and check the number under desk.group.");
        }
        var wrong = new ArrayList<String>();
        result(group).filter(it -> !Json.yes(it, "is_forum")).ifPresent(_ -> wrong.add("The group " + chat
                + " has no topics: switch them on in the group's settings."));
        settings.id().ifPresent(
                me -> result(api.call(new GetChatMember(chat, me))).ifPresent(it -> rights(it, wrong)));
        return wrong;
    }

    private static void rights(JsonNode member, List<String> wrong) {
        if (!member.path("status").asText().matches("administrator|creator")) {
            wrong.add(
                    "The bot is no administrator of the desk's group: make it one, with the rights to manage topics, "
                            + "to pin and to delete messages.");
            return;
        }
        right(member, "can_manage_topics", "manage topics", wrong);
        right(member, "can_pin_messages", "pin messages", wrong);
        right(member, "can_delete_messages", "delete messages, so that codes and erased customers go", wrong);
    }

    private static void right(JsonNode member, String field, String words, List<String> wrong) {
        if (member.path("status").asText().equals("administrator") && !Json.yes(member, field)) {
            wrong.add("Give the bot the right to " + words + " in the desk's group.");
        }
    }

    private static Optional<JsonNode> result(Outcome outcome) {
        return outcome instanceof Outcome.Done(var result) ? Optional.of(result) : Optional.empty();
    }
}
