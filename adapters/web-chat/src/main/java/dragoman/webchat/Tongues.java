package dragoman.webchat;

import dragoman.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;

/** Chooses the language for a visitor. */
final class Tongues {
    /** Who reads one of these reads Bosnian with ease. */
    private static final Map<String, String> NEAR = Map.of("hr", "bs", "sr", "bs", "sh", "bs", "cnr", "bs");

    private Tongues() {}

    /** The one asked for, else the first that the browser accepts, else the first on offer. */
    static Language choose(List<Language> offered, Optional<String> asked, Optional<String> accepted) {
        return asked.flatMap(code -> match(offered, code))
                .or(() -> ranges(accepted.orElse("")).stream()
                        .filter(range -> range.getWeight() > 0)
                        .flatMap(range -> match(offered, range.getRange()).stream())
                        .findFirst())
                .orElse(offered.getFirst());
    }

    private static Optional<Language> match(List<Language> offered, String tag) {
        var code = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return find(offered, code).or(() -> find(offered, NEAR.getOrDefault(code, code)));
    }

    private static Optional<Language> find(List<Language> offered, String code) {
        return offered.stream().filter(language -> language.code().equals(code)).findFirst();
    }

    private static List<LanguageRange> ranges(String accepted) {
        try {
            return accepted.isBlank() ? List.of() : LanguageRange.parse(accepted);
        } catch (IllegalArgumentException _) {
            return List.of(); // a header that nobody can read
        }
    }
}
