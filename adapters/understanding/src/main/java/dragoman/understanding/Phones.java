package dragoman.understanding;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dragoman.model.Entity;
import dragoman.model.Entity.PhoneFound;
import dragoman.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds telephone numbers: those with a country code, and valid ones of the shop's own country, else of the customer's, without. The library is only woken by a text
 * that has enough digits.
 */
final class Phones {
    private static final int FEWEST_DIGITS = 6;
    private static final long TRIES = 50;
    /** libphonenumber's name for 'no country'. */
    private static final String NOWHERE = "ZZ";

    private static final Map<String, String> HOMES = Map.of("ru", "RU", "el", "GR", "hu", "HU", "bs", "BA",
            "sr", "RS",
            "hr", "HR");

    private final Optional<String> country;

    Phones(Optional<String> country) {
        this.country = country.map(code -> code.toUpperCase(Locale.ROOT));
    }

    /** {@code language}: of whoever writes; tells where a number without a country code may be at home, when it is none of the shop's country. */
    List<Entity> find(String text, Language language) {
        if (digits(text) < FEWEST_DIGITS) {
            return List.of();
        }
        var found = search(text, country.orElse(NOWHERE));
        var home = country.map(_ -> HOMES.get(language.code()));
        return found.isEmpty() && home.isPresent() ? search(text, home.get()) : found;
    }

    private static List<Entity> search(String text, String country) {
        var util = PhoneNumberUtil.getInstance();
        String region = util.getSupportedRegions().contains(country) ? country : NOWHERE;
        List<Entity> found = new ArrayList<>();
        for (PhoneNumberMatch match : util.findNumbers(text, region, Leniency.POSSIBLE, TRIES)) {
            boolean abroad = match.rawString().startsWith("+") || match.rawString().startsWith("＋");
            if (abroad || util.isValidNumber(match.number())) {
                found.add(new PhoneFound(util.format(match.number(), PhoneNumberFormat.E164), match.start(),
                        match.end()));
            }
        }
        return found;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' || c > 127 && Character.isDigit(c) ? 1 : 0;
        }
        return digits;
    }
}
