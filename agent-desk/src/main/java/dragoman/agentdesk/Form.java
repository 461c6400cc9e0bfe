package dragoman.agentdesk;

import dragoman.http.Call;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What a page's form sent. */
record Form(Map<String, List<String>> fields) {
    static Form of(Call call) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var pair : new String(call.body(), StandardCharsets.UTF_8).split("&", -1)) {
            var split = pair.indexOf('=');
            if (split > 0) {
                fields.computeIfAbsent(decoded(pair.substring(0, split)), _ -> new ArrayList<>())
                        .add(decoded(pair.substring(split + 1)));
            }
        }
        return new Form(fields);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(fields.get(name)).map(List::getFirst).filter(text -> !text.isBlank());
    }

    /** As sent, {@code ""} when nothing was. */
    String get(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    OptionalLong number(String name) {
        return find(name).filter(text -> text.matches("\\d{1,18}"))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElse(OptionalLong.empty());
    }

    /** A percent sign that codes nothing stays what it is. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notCoded) {
            return text;
        }
    }
}
