package dragoman.agentdesk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.desk.view.Chat;
import dragoman.desk.view.Row;
import dragoman.desk.view.ThreadLine;
import dragoman.port.ShopRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The desk's views as JSON; fields as {@code openapi.json} has them. */
final class ApiJson {
    private ApiJson() {}

    static String rows(List<Row> rows) {
        var list = JsonNodeFactory.instance.arrayNode();
        rows.forEach(row -> list.add(row(row)));
        return list.toString();
    }

    static String chat(Chat chat) {
        var json = row(chat.row());
        var lines = json.putArray("thread");
        chat.thread().forEach(line -> lines.add(line(line)));
        json.put("open", chat.composer() instanceof Chat.Composer.Open);
        return json.toString();
    }

    static String records(List<ShopRecord> records) {
        var list = JsonNodeFactory.instance.arrayNode();
        records.forEach(one -> {
            var json = list.addObject().put("number", one.number()).put("kind", one.kind())
                    .put("state", one.state())
                    .put("summary", one.summary()).put("chat", one.conversation().value())
                    .put("bot", one.from().bot().value())
                    .put("customer", one.customer()).put("at", one.at().toString());
            one.fields().forEach(json.putObject("fields")::put);
        });
        return list.toString();
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

    private static ObjectNode line(ThreadLine line) {
        var json = JsonNodeFactory.instance.objectNode().put("at", line.at().toString());
        return switch (line) {
            case ThreadLine.FromCustomer said -> json.put("from", "customer").put("id", said.id()).put("text",
                    said.hidden() ? "" : new Heard(Words.in("en"), Map.of()).words(said.update()).orElse(""));
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
}
