package dragoman.vk;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.http.outgoing.Outcome;
import dragoman.http.outgoing.Outgoing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;

/** A community's calls to VK, on the caller's thread. Thread-safe. */
final class VkApi {
    private static final String VERSION = "5.199";
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    /** A document of 200 MB at 1 MB/s, and some more. */
    private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(5);
    /** VK's own code for 'upload error'. */
    private static final int UPLOAD = 22;

    private final VkSettings settings;
    private final Outgoing http;

    VkApi(VkSettings settings, Outgoing http) {
        this.settings = settings;
        this.http = http;
    }

    /** What VK answered. */
    sealed interface Answer {
        /** It was done; {@code body}: all that came. */
        record Done(JsonNode body) implements Answer {}

        /** VK says no, by its code and in its words. */
        record Declined(int code, String why) implements Answer {}

        /** No words of VK's: nothing came back, or something between us answered. */
        record Wordless(Outcome outcome) implements Answer {}

        /** One step after the other, as long as all goes well. */
        default Answer then(Function<JsonNode, Answer> next) {
            return this instanceof Done(var body) ? next.apply(body) : this;
        }
    }

    /** A method by its name, such as {@code messages.send}; what it gives stands under {@code response}. */
    Answer call(String method, Map<String, String> fields) {
        var form = new FormBody.Builder().add("v", VERSION);
        fields.forEach(form::add);
        return words(http.call(new Request.Builder().url(settings.call(method))
                .header("Authorization", "Bearer " + settings.token().value())
                .post(Outgoing.once(form.build()))), "response");
    }

    /** To the address that VK has just named for it, which does not see the token. {@code name}: with its ending, by which VK tells what it is. */
    Answer upload(String address, String field, Path file, String name) {
        var server = HttpUrl.parse(address);
        if (server == null) {
            return new Answer.Declined(UPLOAD, "VK named no place for the file");
        }
        var form = new MultipartBody.Builder().setType(MultipartBody.FORM).addFormDataPart(field, name,
                RequestBody.create(file.toFile(), BYTES)).build();
        return words(http.call(new Request.Builder().url(server).post(Outgoing.once(form)), LONGEST_UPLOAD),
                field);
    }

    /** Only an answer with this field is VK's yes. */
    private static Answer words(Outcome outcome, String field) {
        if (!(outcome instanceof Outcome.Answered answered)) {
            return new Answer.Wordless(outcome);
        }
        var body = Fields.tree(answered.body());
        var error = body.path("error");
        if (error.isObject()) {
            return new Answer.Declined(error.path("error_code").asInt(),
                    Fields.text(error, "error_msg").orElse("no reason given"));
        }
        if (error.isTextual()) {
            return new Answer.Declined(UPLOAD, error.asText());
        }
        return body.has(field) ? new Answer.Done(body) : new Answer.Wordless(outcome);
    }
}
