package dragoman.flow.yaml;

import dragoman.flow.Catalogue;
import dragoman.flow.Item;
import dragoman.flow.Nearest;
import dragoman.flow.expression.Type;
import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfFlow;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code catalog.yaml}: lists of items, their fields, and what kind of value each field holds. */
final class CatalogueReader {
    /** What the program itself reads of an item. */
    private static final List<String> MEANING = List.of("name", "price", "stock");
    private final Notes notes;
    private final Language source;
    private final List<Translations> translations;
    private final FieldTypes types;

    CatalogueReader(Notes notes, Language source, List<Translations> translations) {
        this.notes = notes;
        this.source = source;
        this.translations = translations;
        types = new FieldTypes(notes);
    }

    /** {@code types}: what an item of each list holds. */
    record Read(Catalogue catalogue, Map<String, Type> types) {}

    Read read(Tree tree, ShopDraft shop) {
        var lists = new LinkedHashMap<String, List<Item>>();
        var typesOfLists = new LinkedHashMap<String, Type>();
        Mapping.of(tree, "The catalogue", notes).ifPresent(mapping -> {
            mapping.word("currency").ifPresent(word -> checkCurrency(word, shop));
            for (var entry : mapping.entries()) {
                if (!entry.key().value().equals("currency")
                        && NameRules.hyphened(entry.key(), "a list", notes)) {
                    var items = items(entry.key().value(), entry.value());
                    typesOfLists.put(entry.key().value(), types.of(entry.key().value(), items));
                    lists.put(entry.key().value(),
                            items.stream().map(raw -> item(entry.key().value(), raw,
                                    List.of("catalog", entry.key().value()))).toList());
                }
            }
        });
        new CatalogueTranslations(translations, source).check(lists);
        return new Read(new Catalogue(Collections.unmodifiableMap(lists), Map.of()), typesOfLists);
    }

    /** With the lists that offers have to themselves; they are translated where their step is. */
    Read with(Read read, List<OfFlow> flows) {
        var lists = new LinkedHashMap<>(read.catalogue().lists());
        var all = new LinkedHashMap<>(read.types());
        flows.forEach(flow -> FlowReader.all(flow).forEach(step -> {
            if (step.kind() instanceof Kind.Offer offer
                    && offer.from() instanceof Kind.From.Inline(var list, var tree)) {
                var items = items(offer.slot().value(), tree);
                var path = List.of(flow.name().value(), offer.slot().value(), "list");
                if (all.putIfAbsent(list.value(), types.of(list.value(), items)) != null) {
                    notes.error("slot-differs", offer.slot().spot(),
                            "Another offer of '" + offer.slot().value()
                                    + "' has a list of its own too; a slot means the same everywhere.",
                            "Write the list once, into catalog.yaml, or give one of the two another name.");
                }
                lists.put(list.value(), items.stream().map(raw -> item(list.value(), raw, path)).toList());
            }
        }));
        return new Read(new Catalogue(Collections.unmodifiableMap(lists), Map.of()), all);
    }

    private void checkCurrency(Scalar word, ShopDraft shop) {
        ShopReader.currency(word, notes).filter(currency -> !currency.equals(shop.currency()))
                .ifPresent(currency -> notes.warn("other-currency", word.spot(),
                        "Prices here are in " + currency
                                + ", and bot.yaml writes them in " + shop.currency() + ".",
                        "Write the same currency in both files."));
    }

    private List<Keys> items(String list, Tree tree) {
        if (!(tree instanceof Items) && !(tree instanceof Keys)) {
            notes.error("wrong-type", tree.spot(),
                    "'" + list + "' is a list of items, not " + tree.kind() + ".",
                    "Begin each item with a hyphen: - id: …");
            return List.of();
        }
        var ids = new HashSet<String>();
        var found = new ArrayList<Keys>();
        for (var item : Mapping.list(tree)) {
            Mapping.of(item, "An item", notes).filter(mapping -> hasId(mapping, ids))
                    .ifPresent(mapping -> found.add(mapping.keys()));
        }
        new Prices(notes).check(found);
        noteSlips(found);
        return found;
    }

    /** Fields may be called anything; one that is nearly called like one that means something is hardly meant so. */
    private void noteSlips(List<Keys> items) {
        var fields = new LinkedHashMap<String, Scalar>();
        items.forEach(item -> item.entries()
                .forEach(entry -> fields.putIfAbsent(entry.key().value(), entry.key())));
        var missing = MEANING.stream().filter(name -> !fields.containsKey(name)).toList();
        fields.forEach((name, key) -> Nearest.slip(name, missing)
                .ifPresent(near -> notes.warn("looks-like-field", key.spot(),
                        "'" + name + "' is a field like any other, and '" + near + "' would mean something.",
                        "Did you mean '" + near + "'?")));
    }

    private boolean hasId(Mapping item, HashSet<String> ids) {
        var id = item.neededWord("id").filter(word -> NameRules.item(word, notes));
        item.entries();
        item.done();
        if (id.isPresent() && !ids.add(id.get().value())) {
            notes.error("duplicate-id", id.get().spot(),
                    "Another item of this list has the id '" + id.get().value() + "'.",
                    "Give each item an id of its own.");
            return false;
        }
        return id.isPresent();
    }

    /** {@code path}: of the list, in translations. */
    private Item item(String list, Keys raw, List<String> path) {
        var id = raw.get("id").map(tree -> ((Scalar) tree).value()).orElseThrow();
        var stock = raw.get("stock").flatMap(tree -> Scalars.wholeNumber(tree, notes));
        var own = values(raw);
        var byLanguage = new LinkedHashMap<Language, Map<String, Object>>();
        byLanguage.put(source, own);
        for (var translation : translations) {
            var place = new ArrayList<>(path);
            place.add(id);
            translation.find(place).filter(Keys.class::isInstance).ifPresent(keys -> byLanguage
                    .put(translation.language(), laidOver(own, keys, translation, place)));
        }
        return new Item(list, id, Map.copyOf(byLanguage), stock);
    }

    private Map<String, Object> values(Keys keys) {
        var values = new LinkedHashMap<String, Object>();
        for (var entry : keys.entries()) {
            Mapping.filled(entry, notes).flatMap(tree -> value(entry.key().value(), tree))
                    .ifPresent(value -> values.put(entry.key().value(), value));
        }
        return Collections.unmodifiableMap(values);
    }

    private Optional<Object> value(String key, Tree tree) {
        return switch (tree) {
            case Scalar scalar -> Optional.of(FieldTypes.value(key, scalar));
            case Items items ->
                Optional.of(items.items().stream().flatMap(item -> value("", item).stream()).toList());
            case Keys keys -> Optional.of(values(keys));
            case Tree.Nothing _ -> Optional.empty();
        };
    }

    /** The fields of a translation laid over the source's; each is asked for by its path, so that a field that does not exist is found. */
    private Map<String, Object> laidOver(Map<String, Object> own, Tree translated, Translations translation,
            List<String> path) {
        var merged = new LinkedHashMap<>(own);
        for (var field : own.entrySet()) {
            var inner = new ArrayList<>(path);
            inner.add(field.getKey());
            translation.find(inner).ifPresent(tree -> merged.put(field.getKey(), switch (field.getValue()) {
                case Map<?, ?> map -> laidOver(named(map), tree, translation, inner);
                case Object _ -> value("name", tree).orElse(field.getValue());
            }));
        }
        return Collections.unmodifiableMap(merged);
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        var named = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }
}
