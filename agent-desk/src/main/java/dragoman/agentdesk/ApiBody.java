package dragoman.agentdesk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.desk.shop.Macros.Run;
import dragoman.desk.shop.Templates.Choice;
import dragoman.http.Call;
import dragoman.model.AgentAct;
import dragoman.model.BotId;
import dragoman.model.Frame;
import dragoman.model.LineKey;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** What a program sent. */
record ApiBody(JsonNode json) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_KEY = 64;

    /** A field that cannot be used, or is not there. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unusable(String why) {
            super(why);
        }
    }

    /** @throws Unusable with what is wrong in it */
    static ApiBody of(Call call) {
        try {
            var json = call.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(call.body());
            if (json.isObject()) {
                return new ApiBody(json);
            }
        } catch (IOException notJson) {
            throw new Unusable("The body is not JSON.");
        }
        throw new Unusable("The body is no JSON object.");
    }

    /** {@code ""} when it is not there. */
    String text(String name) {
        return json.path(name).asText().strip();
    }

    /** @throws Unusable with what is wrong in it */
    String needed(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty())
                .orElseThrow(() -> new Unusable("'" + name + "' is needed."));
    }

    /** {@code otherwise} when it is not there. @throws Unusable with what is wrong in it */
    boolean yes(String name, boolean otherwise) {
        var value = json.path(name);
        if (!absent(value) && !value.isBoolean()) {
            throw new Unusable("'" + name + "' is true or false.");
        }
        return value.asBoolean(otherwise);
    }

    private static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** The id of a file that lies ready; empty when none goes along. @throws Unusable with what is wrong in it */
    Optional<String> file() {
        var value = json.path("file");
        if (!absent(value) && !value.isTextual()) {
            throw new Unusable("'file' is the id of a file, in quotes.");
        }
        return Optional.of(text("file")).filter(id -> !id.isEmpty());
    }

    /** The same key is done once. @throws Unusable with what is wrong in it */
    String key() {
        var key = text("key").isEmpty() ? UUID.randomUUID().toString() : text("key");
        if (key.length() > LONGEST_KEY) {
            throw new Unusable("A key has up to " + LONGEST_KEY + " signs.");
        }
        return key;
    }

    /** Empty when it is not there. @throws Unusable with what is wrong in it */
    OptionalLong epoch() {
        var value = json.path("epoch");
        if (absent(value)) {
            return OptionalLong.empty();
        }
        if (!value.isIntegralNumber()) {
            throw new Unusable("'epoch' is a whole number, as the conversation has it.");
        }
        return OptionalLong.of(value.asLong());
    }

    BotId bot() {
        return new BotId(needed("bot"));
    }

    /** Empty when it is not there. @throws Unusable with what is wrong in it */
    Optional<Instant> moment(String name) {
        try {
            return Optional.of(text(name)).filter(text -> !text.isEmpty()).map(Instant::parse);
        } catch (DateTimeParseException notAMoment) {
            throw new Unusable("'" + name + "' is a moment such as 2026-11-30T14:30:00Z.");
        }
    }

    /** @throws Unusable with what is wrong in it */
    LineKey line() {
        try {
            return LineKey.parse(needed("line"));
        } catch (IllegalArgumentException notALine) {
            throw new Unusable("'line' is the id of a line of ours, as the thread has it.");
        }
    }

    /** {@code at} is flow/step; {@code slots} by name. @throws Unusable with what is wrong in it */
    AgentAct.GiveBack giveBack() {
        return new AgentAct.GiveBack(frame(), texts("slots"));
    }

    private Optional<Frame> frame() {
        var at = text("at");
        var frame = Frame.in(at);
        if (frame.isEmpty() && !at.isEmpty()) {
            throw new Unusable("'at' is a flow and a step of it, such as order/size.");
        }
        return frame;
    }

    /** @throws Unusable with what is wrong in it */
    Choice choice() {
        var values = new ArrayList<String>();
        json.path("values").forEach(value -> values.add(value.asText()));
        return new Choice(needed("name"), needed("language"), values, epoch(), key());
    }

    /** @throws Unusable with what is wrong in it */
    Run run() {
        return new Run(needed("shortcut"), Optional.of(text("text")).filter(text -> !text.isEmpty()), epoch(),
                key());
    }

    /** Texts by name; what is not there is nothing. */
    Map<String, String> texts(String name) {
        var texts = new HashMap<String, String>();
        json.path(name).properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText().strip()));
        return texts;
    }
}
