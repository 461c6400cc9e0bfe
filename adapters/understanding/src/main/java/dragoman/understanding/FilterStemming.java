package dragoman.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A stemmer that Lucene offers as a filter of token streams only: fed with one word at a time. */
final class FilterStemming implements Stemmer {
    private final OneWord source = new OneWord();
    private final TokenStream filter;

    FilterStemming(UnaryOperator<TokenStream> stemming) {
        filter = stemming.apply(source);
    }

    @Override
    public synchronized String stem(String word) {
        source.next = word;
        try {
            filter.incrementToken();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return source.term.toString();
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            term.setEmpty().append(next);
            return true;
        }
    }
}
