package dragoman.engine;

import dragoman.model.Reading;
import java.util.regex.Pattern;

/** What a customer wrote and what it may mean. */
record Said(String text, Reading reading) {
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** How many, as blanks part them. */
    int words() {
        return (int) WORD.matcher(text).results().count();
    }
}
