package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.Profile;
import dragoman.model.Update;
import dragoman.model.Update.CameBack;
import dragoman.model.Update.ContactShared;
import dragoman.model.Update.Left;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.Reacted;
import java.time.Instant;
import java.util.Optional;

/** Opens an update by its kind: who, when and what. */
final class Envelopes {
    private final Origins origins;
    private final Messages messages;

    Envelopes(BotId bot, Myself me) {
        this.origins = new Origins(bot);
        this.messages = new Messages(me);
    }

    Optional<Envelope> open(String kind, JsonNode node, Instant now) {
        return switch (kind) {
            case "message" -> message(node, now, false);
            case "edited_message" -> message(node, now, true);
            case "callback_query" -> tap(node, now);
            case "my_chat_member" -> member(node, now);
            case "message_reaction" -> reaction(node, now);
            default -> unknown(kind, node, now);
        };
    }

    private Optional<Envelope> message(JsonNode message, Instant now, boolean edited) {
        var person = Json.object(message, "from");
        var at = Json.instant(message, edited ? "edit_date" : "date").orElse(now);
        var chat = origins.chat(message);
        if (chat.isEmpty()) {
            return Optional.empty();
        }
        var group = Origins.isGroup(chat.get());
        return (edited ? messages.edited(message, group) : messages.read(message, group))
                .map(update -> new Envelope(chat.get(), at, profile(person, update, group), update));
    }

    /** In a group others read along: there nobody is known by their number. */
    private static Profile profile(Optional<JsonNode> person, Update update, boolean group) {
        var told = Origins.profile(person);
        return update instanceof ContactShared(var phone, _, var own) && own && !group
                ? new Profile(told.name(), told.language(), Optional.of(phone))
                : told;
    }

    /** The tapped message may be inaccessible (date 0): its chat is told all the same. Without a message it is from inline mode, which we do not use. */
    private Optional<Envelope> tap(JsonNode query, Instant now) {
        var data = Json.text(query, "data");
        var chat = Json.object(query, "message").flatMap(origins::chat);
        if (data.isEmpty() || chat.isEmpty()) {
            return unknown("callback_query", query, now);
        }
        return Json.object(query, "from").filter(person -> !Json.yes(person, "is_bot"))
                .map(person -> new Envelope(chat.get(), now, Origins.profile(Optional.of(person)),
                        new OptionTapped(data.get(), Json.text(query, "id"))));
    }

    private Optional<Envelope> member(JsonNode change, Instant now) {
        var at = Json.instant(change, "date").orElse(now);
        var status = Json.object(change, "new_chat_member").flatMap(it -> Json.text(it, "status")).orElse("");
        return origins.chat(change).map(chat -> new Envelope(chat, at,
                Origins.profile(Json.object(change, "from")), membership(status, chat, change)));
    }

    private static Update membership(String status, Address chat, JsonNode change) {
        return switch (status) {
            case "kicked" -> new Left(Origins.isGroup(chat) ? "removed from the group" : "blocked the bot");
            case "left" -> new Left("left the chat");
            case "member", "administrator" -> new CameBack();
            default -> Unknown.of("my_chat_member " + status, change);
        };
    }

    /** Signs on messages in groups are of people among themselves. */
    private Optional<Envelope> reaction(JsonNode reaction, Instant now) {
        var at = Json.instant(reaction, "date").orElse(now);
        return origins.chat(reaction).filter(chat -> !Origins.isGroup(chat))
                .map(chat -> new Envelope(chat, at, Origins.profile(Json.object(reaction, "user")),
                        new Reacted(sign(reaction.path("new_reaction").path(0)))));
    }

    private static Optional<String> sign(JsonNode reaction) {
        return Json.text(reaction, "emoji").or(() -> Json.text(reaction, "custom_emoji_id"))
                .or(() -> Json.text(reaction, "type"));
    }

    /** Kept for the person who caused it, where there is one; a channel's posts and other bots have nobody. */
    private Optional<Envelope> unknown(String kind, JsonNode node, Instant now) {
        var person = Json.object(node, "from").or(() -> Json.object(node, "user"));
        return person.flatMap(origins::privately)
                .map(chat -> new Envelope(chat, now, Origins.profile(person), Unknown.of(kind, node)));
    }
}
