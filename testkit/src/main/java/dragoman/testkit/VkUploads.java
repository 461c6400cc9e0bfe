package dragoman.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeHttp.Request;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** How VK takes files: it says where to, takes one there, and gives it an id when it is saved. Thread-safe. */
final class VkUploads {
    private static final String PHOTOS = "upload_photo";
    private static final String DOCUMENTS = "upload_doc";
    /** Where files go, as faults are named. */
    static final Set<String> SERVERS = Set.of(PHOTOS, DOCUMENTS);
    private static final long OWNER = -Long.parseLong(FakeVk.GROUP);

    private final Map<String, String> brought = new ConcurrentHashMap<>();
    private final Map<String, String> saved = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong(457_239_000);
    private final Supplier<URI> home;

    VkUploads(Supplier<URI> home) {
        this.home = home;
    }

    /** A call of a method, if it is one of these. */
    Optional<Reply> answer(String method, Form form) {
        return switch (method) {
            case "photos.getmessagesuploadserver" -> Optional.of(server(PHOTOS));
            case "docs.getmessagesuploadserver" -> Optional.of(
                    form.get("peer_id").isPresent() ? server(DOCUMENTS) : wrong("peer_id is undefined"));
            case "photos.savemessagesphoto" -> Optional.of(photo(form));
            case "docs.save" -> Optional.of(document(form));
            default -> Optional.empty();
        };
    }

    /** A file comes; whoever shows the token here would show it to anybody. */
    Reply takes(Request request) {
        if (request.header("Authorization").isPresent()) {
            return Reply.text(403, "whose token is this?");
        }
        var form = Form.of(request);
        var answer = JsonNodeFactory.instance.objectNode();
        if (FakeVendor.methodOf(request).equals(DOCUMENTS)) {
            var document = form.get("file").orElse("");
            return document.isEmpty() || document.endsWith(".exe")
                    ? ok(answer.put("error", "no file"))
                    : ok(answer.put("file", keeps(document)));
        }
        var photo = form.get("photo").orElse("");
        // what is none comes back as an empty list
        var token = photo.toLowerCase(Locale.ROOT).matches(".+\\.(jpg|png|gif)") ? keeps(photo) : "[]";
        return ok(answer.put("server", 626_627).put("photo", token).put("hash",
                "581d7a4ffc81e2bfe90016d8b35c288d"));
    }

    /** The name of what the message carries; a message is refused that carries what is not here. */
    Optional<String> names(Form form) {
        return form.get("attachment").map(attachment -> Optional.ofNullable(saved.get(attachment))
                .orElseThrow(() -> new Rules.Broken("no such attachment: " + attachment)));
    }

    /** VK has lost all files. */
    void forget() {
        saved.clear();
    }

    private String keeps(String file) {
        var token = "[{\"photo\":\"" + ids.incrementAndGet() + ":w\"}]";
        brought.put(token, file.replaceFirst("^file:", ""));
        return token;
    }

    private Reply server(String path) {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("response").put("upload_url", home.get() + "/" + path + "?act=do_add&hash=1").put(
                "album_id",
                -64);
        return ok(answer);
    }

    private Reply photo(Form form) {
        var name = brought.get(form.get("photo").orElse(""));
        if (name == null || form.get("server").isEmpty() || form.get("hash").isEmpty()) {
            return wrong("photos_list is invalid");
        }
        var id = ids.incrementAndGet();
        saved.put("photo" + OWNER + "_" + id + "_key" + id, name);
        var answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("response").addObject().put("id", id).put("owner_id", OWNER).put("access_key",
                "key" + id);
        return ok(answer);
    }

    private Reply document(Form form) {
        var name = brought.get(form.get("file").orElse(""));
        if (name == null) {
            return wrong("file is undefined");
        }
        var id = ids.incrementAndGet();
        saved.put("doc" + OWNER + "_" + id, form.get("title").orElse(name));
        var answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("response").put("type", "doc").putObject("doc").put("id", id).put("owner_id", OWNER);
        return ok(answer);
    }

    private static Reply wrong(String why) {
        return FakeVk.refused(100, "One of the parameters specified was missing or invalid: " + why);
    }

    private static Reply ok(ObjectNode body) {
        return Reply.json(200, body.toString());
    }
}
