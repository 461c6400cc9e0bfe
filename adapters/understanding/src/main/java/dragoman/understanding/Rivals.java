package dragoman.understanding;

import dragoman.model.PhraseKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which of the wordings found in a text are beaten by a longer one that holds them: words of the same question, list or sort; single words such as
 * 'no' are beaten by whatever holds them ('no laces'). Looks by the place first, since a thousand questions may share one word. One use.
 */
final class Rivals {
    private final List<Place> places = new ArrayList<>();

    /** What was found at [from, to) in tokens. */
    private static final class Place {
        private final int from;
        private final int to;
        private final Set<PhraseKey> keys = new HashSet<>();
        private final Map<Group, Set<PhraseKey>> groups = new HashMap<>();

        private Place(int from, int to) {
            this.from = from;
            this.to = to;
        }

        private boolean holds(int otherFrom, int otherTo) {
            return from <= otherFrom && to >= otherTo && to - from > otherTo - otherFrom;
        }

        private boolean beats(PhraseKey key) {
            return hasOther(key.kind() == PhraseKey.Kind.WORD
                    ? keys
                    : groups.getOrDefault(Group.of(key), Set.of()), key);
        }

        private static boolean hasOther(Set<PhraseKey> keys, PhraseKey key) {
            return keys.size() > (keys.contains(key) ? 1 : 0);
        }
    }

    /** The question, list or sort to which a phrase belongs. */
    private record Group(PhraseKey.Kind kind, String name) {
        static Group of(PhraseKey key) {
            int slash = key.name().indexOf('/');
            return new Group(key.kind(), slash < 0 ? "" : key.name().substring(0, slash));
        }
    }

    void add(Wording wording, int from, int to) {
        Place place = at(from, to);
        place.keys.add(wording.key());
        place.groups.computeIfAbsent(Group.of(wording.key()), _ -> new HashSet<>(2)).add(wording.key());
    }

    private Place at(int from, int to) {
        for (Place place : places) {
            if (place.from == from && place.to == to) {
                return place;
            }
        }
        var fresh = new Place(from, to);
        places.add(fresh);
        return fresh;
    }

    boolean beat(Wording wording, int from, int to) {
        for (Place place : places) {
            if (place.holds(from, to) && place.beats(wording.key())) {
                return true;
            }
        }
        return false;
    }
}
