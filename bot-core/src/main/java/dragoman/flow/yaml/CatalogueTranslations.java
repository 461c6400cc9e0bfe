package dragoman.flow.yaml;

import dragoman.flow.Item;
import dragoman.model.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what of the catalogue is not translated. A field that is translated for one item, in any language, is expected to be for all, and so is one
 * in which common words stand, such as 'City bike'; what else there is may be names and codes that are the same everywhere.
 */
record CatalogueTranslations(List<Translations> translations, Language source) {

    private static final Pattern COMMON = Pattern.compile("[^/]*\\p{L}[^/]*\\s\\p{Ll}{2,}[^/]*");

    void check(Map<String, List<Item>> lists) {
        lists.forEach((list, items) -> {
            var fields = expectedFields(list, items);
            for (var translation : translations) {
                items.forEach(item -> check(item, fields, translation));
            }
        });
    }

    private void check(Item item, Set<List<String>> fields, Translations translation) {
        var own = item.in(source, source);
        for (var field : fields) {
            value(own, field).ifPresent(
                    value -> translation.needed(path(item.list(), item.id(), field),
                            List.of(value.toString())));
        }
    }

    private Set<List<String>> expectedFields(String list, List<Item> items) {
        var found = new LinkedHashSet<List<String>>();
        for (var item : items) {
            for (var field : texts(item)) {
                boolean common = value(item.in(source, source), field)
                        .filter(value -> value instanceof String text && COMMON.matcher(text).matches())
                        .isPresent();
                boolean translated = translations.stream()
                        .anyMatch(translation -> translation.find(path(list, item.id(), field)).isPresent());
                if (translated || common) {
                    found.add(field);
                }
            }
        }
        return found;
    }

    /** Fields and fields within fields. */
    private List<List<String>> texts(Item item) {
        var own = item.in(source, source);
        return own.entrySet().stream().<List<String>>mapMulti((field, each) -> {
            if (field.getValue() instanceof Map<?, ?> map) {
                map.keySet().forEach(key -> each.accept(List.of(field.getKey(), key.toString())));
            } else {
                each.accept(List.of(field.getKey()));
            }
        }).toList();
    }

    private static Optional<Object> value(Map<String, Object> fields, List<String> path) {
        var value = Optional.ofNullable(fields.get(path.getFirst()));
        return path.size() == 1
                ? value
                : value.flatMap(found -> found instanceof Map<?, ?> map
                        ? Optional.ofNullable(map.get(path.getLast()))
                        : Optional.empty());
    }

    private static List<String> path(String list, String id, List<String> field) {
        var path = new java.util.ArrayList<>(List.of("catalog", list, id));
        path.addAll(field);
        return path;
    }
}
