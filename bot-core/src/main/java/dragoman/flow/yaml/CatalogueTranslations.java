package dragoman.flow.yaml;

import dragoman.flow.Item;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what of the catalogue is not translated. A field that is translated for one item, in any language, is expected to be for all. */
record CatalogueTranslations(List<Translations> translations, Notes notes) {

    void check(Map<String, List<Item>> lists) {
        lists.forEach((list, items) -> {
            var fields = translatedFields(list, items);
            for (var translation : translations) {
                items.forEach(item -> check(item, fields, translation));
            }
        });
    }

    private static void check(Item item, Set<List<String>> fields, Translations translation) {
        var own = item.fields().values().iterator().next();
        for (var field : fields) {
            if (has(own, field)) {
                translation.needed(path(item.list(), item.id(), field));
            }
        }
    }

    private Set<List<String>> translatedFields(String list, List<Item> items) {
        var found = new LinkedHashSet<List<String>>();
        for (var item : items) {
            for (var field : texts(item)) {
                boolean translated = translations.stream()
                        .anyMatch(translation -> translation.find(path(list, item.id(), field)).isPresent());
                if (translated) {
                    found.add(field);
                }
            }
        }
        return found;
    }

    /** Fields and fields within fields. */
    private static List<List<String>> texts(Item item) {
        var own = item.fields().values().iterator().next();
        return own.entrySet().stream().<List<String>>mapMulti((field, each) -> {
            if (field.getValue() instanceof Map<?, ?> map) {
                map.keySet().forEach(key -> each.accept(List.of(field.getKey(), key.toString())));
            } else {
                each.accept(List.of(field.getKey()));
            }
        }).toList();
    }

    private static boolean has(Map<String, Object> fields, List<String> path) {
        var value = fields.get(path.getFirst());
        return path.size() == 1
                ? value != null
                : value instanceof Map<?, ?> map && map.containsKey(path.getLast());
    }

    private static List<String> path(String list, String id, List<String> field) {
        var path = new java.util.ArrayList<>(List.of("catalog", list, id));
        path.addAll(field);
        return path;
    }
}
