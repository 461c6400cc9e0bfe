package dragoman.understanding;

/** Takes a folded word to its stem, which is the same for its inflected forms. Thread-safe. */
@FunctionalInterface
interface Stemmer {
    String stem(String word);

    /** Of a language by its ISO code; words stay as they are in a language that we cannot stem. */
    static Stemmer of(String code) {
        return switch (code) {
            case "en" -> new SnowballStemming(new org.tartarus.snowball.ext.EnglishStemmer());
            case "ru" ->
                FleetingVowel.after(new SnowballStemming(new org.tartarus.snowball.ext.RussianStemmer()),
                        "ое", "кцлн");
            case "el" -> new SnowballStemming(new org.tartarus.snowball.ext.GreekStemmer());
            case "hu" -> new FilterStemming(org.apache.lucene.analysis.hu.HungarianLightStemFilter::new);
            case "bs" ->
                FleetingVowel.after(new SnowballStemming(new org.tartarus.snowball.ext.SerbianStemmer()), "a",
                        "mnkcrl");
            default -> word -> word;
        };
    }
}
