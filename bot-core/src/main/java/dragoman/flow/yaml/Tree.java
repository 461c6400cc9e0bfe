package dragoman.flow.yaml;

import java.util.List;
import java.util.Optional;

/** What a YAML file says, with places and without YAML's own types: every scalar is a text until somebody reads it as something else. */
public sealed interface Tree {
    Spot spot();

    /** In plain words, for messages. */
    String kind();

    /** How a scalar was written: only a plain one can be cut by YAML. */
    enum Style {
        PLAIN, QUOTED, BLOCK
    }

    /** A single value. {@code end}: just behind its last character. */
    record Scalar(String value, Style style, Spot spot, Spot end) implements Tree {
        @Override
        public String kind() {
            return "a text";
        }

        /** Where a character of the value stands in the file. */
        public Spot at(int offset) {
            return Alignment.of(this, offset);
        }
    }

    /** A list. */
    record Items(List<Tree> items, Spot spot) implements Tree {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file, each key once. */
    record Keys(List<Entry> entries, Spot spot) implements Tree {
        public Keys {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "keys with values";
        }

        public Optional<Tree> get(String key) {
            return entries.stream().filter(entry -> entry.key().value().equals(key)).map(Entry::value)
                    .findFirst();
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Tree value) {}

    /** Nothing was written where a value belongs. */
    record Nothing(Spot spot) implements Tree {
        @Override
        public String kind() {
            return "nothing";
        }
    }
}
