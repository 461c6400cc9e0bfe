package dragoman.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a slot holds. */
public sealed interface Value {
    /** Free text. */
    record Text(String text) implements Value {}

    /** A number, whole or not. */
    record Number(BigDecimal number) implements Value {}

    /** Yes or no. */
    record YesNo(boolean yes) implements Value {}

    /** One of an ask's options, by its name. */
    record Choice(String option) implements Value {}

    /** A telephone number, as E.164. */
    record Phone(String phone) implements Value {}

    /** An e-mail address. */
    record Email(String address) implements Value {}

    /** An item of the catalogue, by list and id. */
    record Item(String list, String id) implements Value {}

    /** An order, wish, complaint … that was recorded in this talk, by its number. */
    record Recorded(String number) implements Value {}

    /** What another system returned, or one of a list of it: texts, {@code Double}, yes/no, lists and maps by name. */
    record Fields(Map<String, Object> all) implements Value {
        public Fields {
            all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
        }
    }
}
