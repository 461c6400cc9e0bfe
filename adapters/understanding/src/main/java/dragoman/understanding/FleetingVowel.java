package dragoman.understanding;

/**
 * Drops the vowel that comes and goes before a last consonant, so that 'ботинок' and 'ботинки', 'čizama' and 'čizme' share a stem. All stems of a
 * language are treated alike, so a vowel dropped too many does no harm.
 */
final class FleetingVowel {
    private static final int SHORTEST = 5;
    private static final String VOWELS = "аеиоуыэюяaeiou";

    private FleetingVowel() {}

    static Stemmer after(Stemmer stemmer, String fleeting, String before) {
        return word -> drop(stemmer.stem(word), fleeting, before);
    }

    private static String drop(String stem, String fleeting, String before) {
        int last = stem.length() - 1;
        boolean comesAndGoes = last >= SHORTEST - 1 && before.indexOf(stem.charAt(last)) >= 0
                && fleeting.indexOf(stem.charAt(last - 1)) >= 0 && VOWELS.indexOf(stem.charAt(last - 2)) < 0;
        return comesAndGoes ? stem.substring(0, last - 1) + stem.charAt(last) : stem;
    }
}
