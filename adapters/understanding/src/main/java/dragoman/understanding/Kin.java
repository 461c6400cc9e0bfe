package dragoman.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stems that begin alike, as 'deliver' and 'deliveri', 'достав' and 'доставк': derivations that no stemmer brings together. */
final class Kin {
    private static final int BEGINNING = 5;
    private static final double ALIKE = 0.7;

    private final Map<String, List<Member>> families = new HashMap<>();

    private record Member(String stem, int term) {}

    void add(String stem, int term) {
        if (stem.length() >= BEGINNING) {
            families.computeIfAbsent(stem.substring(0, BEGINNING), _ -> new ArrayList<>())
                    .add(new Member(stem, term));
        }
    }

    List<Hit> of(String stem) {
        if (stem.length() < BEGINNING) {
            return List.of();
        }
        return families.getOrDefault(stem.substring(0, BEGINNING), List.of()).stream()
                .filter(member -> alike(member.stem, stem)).map(member -> new Hit(member.term, Hit.KIN))
                .toList();
    }

    private static boolean alike(String a, String b) {
        int shared = 0;
        while (shared < a.length() && shared < b.length() && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared >= ALIKE * Math.max(a.length(), b.length());
    }
}
