package dragoman.flow.yaml;

import dragoman.model.Language;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was meant where a country, a language's name or a city stands in place of a code. */
public final class Codes {
    private static final List<String> OURS = List.of("en", "ru", "el", "hu", "bs");

    private Codes() {}

    public static boolean isLanguage(String code) {
        return Language.of(code).isPresent() && List.of(Locale.getISOLanguages()).contains(code);
    }

    /** The language that is called so in English, or is spoken in the country of this code: el for gr. */
    public static Optional<String> languageMeant(String written) {
        var called = Arrays.stream(Locale.getISOLanguages()).filter(code -> Locale.of(code)
                .getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(written)).findFirst();
        return called.or(() -> spokenIn(written.toUpperCase(Locale.ROOT)));
    }

    private static Optional<String> spokenIn(String country) {
        var spoken = Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().equals(country)).map(Locale::getLanguage).distinct()
                .sorted().toList();
        return OURS.stream().filter(spoken.size() > 1
                ? code -> !code.equals("en") && spoken.contains(code)
                : spoken::contains).findFirst().or(() -> Optional.of(spoken).filter(all -> all.size() == 1)
                        .map(List::getFirst));
    }

    /** The zone that is named after this city. */
    static Optional<String> zoneOf(String city) {
        var end = "/" + city.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        return zones().stream().filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(end)).sorted()
                .findFirst();
    }

    /** Those named after a place: 'Etc/GMT+1' is an hour behind Greenwich, the other way round than people mean it. */
    static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.indexOf('/') > 0 && !zone.startsWith("Etc/")).toList();
    }
}
