package dragoman.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All we sell, by list, in the order of the file. {@code taken}: how many of an item ({@code list/id}) were taken by orders. */
public record Catalogue(Map<String, List<Item>> lists, Map<String, Integer> taken) {
    public static final Catalogue EMPTY = new Catalogue(Map.of(), Map.of());

    public Catalogue withTaken(Map<String, Integer> now) {
        return new Catalogue(lists, Map.copyOf(now));
    }

    public List<Item> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    public Optional<Item> item(String list, String id) {
        return list(list).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Whether one can still be had. */
    public boolean available(Item item) {
        return item.stock().map(stock -> stock > taken.getOrDefault(item.key(), 0)).orElse(true);
    }
}
