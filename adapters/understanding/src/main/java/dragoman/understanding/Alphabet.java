package dragoman.understanding;

import dragoman.model.Language;

/** The letters beyond the English ones by which a language is known. */
enum Alphabet {
    RUSSIAN("ыэщъёйьюя", "ђјљњћџіїєґў", 0.6),
    SOUTH_SLAVIC("čćšžđђјљњћџ", "ыэщъёйьюяőűáéíóúöü", 0.6),
    HUNGARIAN("áéíóöőúüű", "čćšžđ", 0.5),
    ENGLISH("", "áéíóöőúüűčćšžđ", 0),
    GREEK("", "", 0),
    OTHER("", "", 0);

    private final String own;
    private final String foreign;
    private final double weight;

    Alphabet(String own, String foreign, double weight) {
        this.own = own;
        this.foreign = foreign;
        this.weight = weight;
    }

    static Alphabet of(Language language) {
        return switch (language.code()) {
            case "ru" -> RUSSIAN;
            case "bs", "sr", "hr", "cnr", "sh" -> SOUTH_SLAVIC;
            case "hu" -> HUNGARIAN;
            case "en" -> ENGLISH;
            case "el" -> GREEK;
            default -> OTHER;
        };
    }

    /** What a letter tells, below 0 when it speaks against the language. */
    double evidence(char letter) {
        char small = Character.toLowerCase(letter);
        if (own.indexOf(small) >= 0) {
            return weight;
        }
        if (foreign.indexOf(small) >= 0) {
            return -1;
        }
        return 0;
    }

    /** In a script of which a bot's languages have it alone, any letter tells. */
    boolean writes(char letter) {
        return switch (this) {
            case RUSSIAN -> letter >= 'а' && letter <= 'я';
            case GREEK -> letter >= 'ʹ' && letter <= 'Ͽ' || letter >= 'ἀ' && letter <= '῿';
            case SOUTH_SLAVIC -> letter >= 'а' && letter <= 'ш';
            case HUNGARIAN, ENGLISH, OTHER -> false;
        };
    }
}
