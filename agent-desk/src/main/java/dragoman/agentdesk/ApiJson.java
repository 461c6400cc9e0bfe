package dragoman.agentdesk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.desk.people.Presence.Present;
import dragoman.desk.shop.CannedReplies.Filled;
import dragoman.desk.shop.Follow;
import dragoman.desk.shop.Templates.Offered;
import dragoman.desk.shop.Wishes.Wanted;
import dragoman.desk.view.Chat;
import dragoman.desk.view.Row;
import dragoman.desk.view.ThreadLine;
import dragoman.model.AgentAct;
import dragoman.model.ConversationId;
import dragoman.port.ShopRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The desk's views as JSON; fields as {@code openapi.json} has them. */
final class ApiJson {
    private ApiJson() {}

    static String rows(List<Row> rows) {
        var list = JsonNodeFactory.instance.arrayNode();
        rows.forEach(row -> list.add(row(row)));
        return list.toString();
    }

    /** {@code files}: what is told of a reference in the thread. */
    static String chat(Chat chat, Function<String, Optional<JsonNode>> files) {
        var json = row(chat.row());
        var lines = json.putArray("thread");
        chat.thread().forEach(line -> {
            var told = line(line);
            line.file().flatMap(files).ifPresent(file -> told.set("file", file));
            lines.add(told);
        });
        json.put("open", chat.composer() instanceof Chat.Composer.Open);
        var known = json.putArray("known");
        chat.customer().slots().forEach(slot -> known.addObject().put("slot", slot.slot())
                .put("title", slot.title()).put("shown", slot.shown()).put("value", slot.value()));
        var points = json.putArray("resume");
        chat.resume().forEach(point -> points.addObject()
                .put("at", point.at().flow() + "/" + point.at().step()).put("title", point.title())
                .put("current", point.current()));
        return json.toString();
    }

    static JsonNode texts(String name, List<String> texts) {
        var json = JsonNodeFactory.instance.objectNode();
        texts.forEach(json.putArray(name)::add);
        return json;
    }

    static JsonNode taken(ConversationId chat) {
        return JsonNodeFactory.instance.objectNode().put("chat", chat.value());
    }

    static JsonNode wishes(List<Wanted> wanted) {
        var list = JsonNodeFactory.instance.arrayNode();
        wanted.forEach(one -> list.addObject().put("what", one.what()).put("all", one.all()).put("open",
                one.open().size()));
        return list;
    }

    static JsonNode canned(List<Filled> all) {
        var list = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> {
            var json = list.addObject().put("shortcut", one.shortcut()).put("title", one.title())
                    .put("text", one.text());
            one.missing().stream().sorted().forEach(json.putArray("missing")::add);
            one.acts().stream().map(Follow::text).forEach(json.putArray("then")::add);
        });
        return list;
    }

    static JsonNode templates(List<Offered> all) {
        var list = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> {
            var json = list.addObject().put("name", one.template().name())
                    .put("language", one.template().language()).put("text", one.template().text());
            one.values().forEach(json.putArray("values")::add);
        });
        return list;
    }

    static JsonNode team(List<Present> online, List<String> queues) {
        var json = JsonNodeFactory.instance.objectNode();
        queues.forEach(json.putArray("queues")::add);
        var people = json.putArray("online");
        online.forEach(one -> people.addObject().put("colleague", one.agent().value()).put("name", one.name())
                .put("availability", one.availability().name().toLowerCase(Locale.ROOT))
                .put("has", one.has()).put("capacity", one.capacity()));
        return json;
    }

    static ObjectNode record(ShopRecord one) {
        var json = JsonNodeFactory.instance.objectNode().put("number", one.number()).put("kind", one.kind())
                .put("state", one.state())
                .put("summary", one.summary()).put("chat", one.conversation().value())
                .put("bot", one.from().bot().value())
                .put("customer", one.customer()).put("at", one.at().toString());
        one.fields().forEach(json.putObject("fields")::put);
        return json;
    }

    private static ObjectNode row(Row row) {
        var json = JsonNodeFactory.instance.objectNode().put("id", row.conversation().value())
                .put("bot", row.bot().value())
                .put("channel", row.channel().value()).put("customer", row.customer())
                .put("language", row.language().code())
                .put("owner", row.owner().getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .put("epoch", row.epoch())
                .put("reason", row.reason());
        row.owner().holder().ifPresent(agent -> json.put("agent", agent.value()));
        row.waiting().ifPresent(at -> json.put("waitingSince", at.toString()));
        row.promise().ifPresent(promise -> json.put("due", promise.due().toString()));
        row.marks().labels().forEach(json.putArray("labels")::add);
        return json;
    }

    private static ObjectNode fromCustomer(ObjectNode json, ThreadLine.FromCustomer said) {
        json.put("from", "customer").put("id", said.id()).put("text",
                said.hidden() ? "" : new Heard(Words.in("en"), Map.of()).words(said.update()).orElse(""));
        if (!said.questions().isEmpty()) {
            var questions = json.putArray("questions");
            said.questions().forEach(one -> questions.addObject().put("id", one.id())
                    .put("text", one.text()).put("answered", one.answered()));
        }
        return json;
    }

    private static ObjectNode line(ThreadLine line) {
        var json = JsonNodeFactory.instance.objectNode().put("at", line.at().toString());
        return switch (line) {
            case ThreadLine.FromCustomer said -> fromCustomer(json, said);
            case ThreadLine.FromUs said ->
                json.put("from", said.author().agent().isPresent() ? "agent" : "bot")
                        .put("id", said.key().toString())
                        .put("text", said.message().hidden() ? "" : said.message().text())
                        .put("state", said.state().getClass().getSimpleName().toLowerCase(Locale.ROOT));
            case ThreadLine.Note note -> json.put("from", "note").put("id", note.id())
                    .put("by", note.author().value()).put("text", note.text());
            case ThreadLine.Handed handed ->
                json.put("from", "event").put("text", handed.what().name().toLowerCase(Locale.ROOT));
        };
    }

    static ObjectNode attached(AgentAct.Attached file, long size) {
        return JsonNodeFactory.instance.objectNode().put("file", file.id().value()).put("name", file.name())
                .put("photo", file.photo()).put("size", size);
    }
}
