package dragoman.agentdesk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dragoman.desk.files.Attachment;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.files.ChatFiles.Added;
import dragoman.desk.files.ChatFiles.Given;
import dragoman.desk.people.Person;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.files.FileAnswer;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.port.ShopRecord;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files of a conversation: fetched, and laid ready ones, where the body is the file itself and an answer names it afterwards. */
final class ApiFiles {
    private final ChatFiles files;

    ApiFiles(ChatFiles files) {
        this.files = files;
    }

    Answer take(Call call, Person by, ConversationId on) {
        if (call.body().length == 0) {
            return ApiAnswer.problem(400, "unusable", "The body is the file itself, and there is none.");
        }
        var added = files.add(by, on, new Given(call.query("name").orElse(""), call.body()));
        return added instanceof Added.Ready(var file, var size)
                ? ApiAnswer.of(ApiJson.attached(file, size))
                : ApiAnswer.problem(FileTexts.status(added), type(added),
                        FileTexts.problem(Words.in(Language.ENGLISH), added).orElse(""));
    }

    /** Only who may see the conversation; foreign and missing look alike. */
    Answer give(Call call, Person by, ConversationId on) {
        var opened = files.open(by, on, call.query("reference").orElse(""));
        if (opened.isEmpty()) {
            return ApiAnswer.missing();
        }
        try {
            return FileAnswer.of(opened.get().file(), opened.get().about().name(), true);
        } catch (IOException gone) {
            return ApiAnswer.missing();
        }
    }

    /** What a reference of this conversation stands for. */
    Optional<JsonNode> about(ConversationId chat, String reference) {
        return files.find(chat, reference).map(file -> json(chat, file));
    }

    private static JsonNode json(ConversationId chat, Attachment file) {
        return JsonNodeFactory.instance.objectNode().put("reference", file.reference())
                .put("name", file.name()).put("size", file.size()).put("picture", file.picture())
                .put("stage", file.stage().name().toLowerCase(Locale.ROOT))
                .put("address", Api.ROOT + "/chats/" + chat.value() + "/files?reference="
                        + URLEncoder.encode(file.reference(), StandardCharsets.UTF_8));
    }

    /** With the files that were sent in it. */
    JsonNode records(List<ShopRecord> records) {
        var list = JsonNodeFactory.instance.arrayNode();
        var views = new RecordViews(files);
        records.forEach(one -> {
            var json = ApiJson.record(one);
            views.of(one).files().stream().map(file -> json(one.conversation(), file))
                    .forEach(json.putArray("files")::add);
            list.add(json);
        });
        return list;
    }

    private static String type(Added added) {
        return switch (added) {
            case Added.Ready _ -> "done";
            case Added.NotTaken _ -> "not-taken";
            case Added.TooLarge _ -> "too-large";
            case Added.NotFound _ -> "not-found";
            case Added.Later _ -> "later";
        };
    }
}
