package dragoman.understanding;

import org.tartarus.snowball.SnowballStemmer;

/** A Snowball stemmer keeps its word while it works, so one at a time. */
final class SnowballStemming implements Stemmer {
    private final SnowballStemmer stemmer;

    SnowballStemming(SnowballStemmer stemmer) {
        this.stemmer = stemmer;
    }

    @Override
    public synchronized String stem(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
