package dragoman.authoring;

import dragoman.flow.yaml.Worded;
import java.util.regex.Pattern;

/** Questions in a text. Greeks ask with a semicolon; what stands between quotation marks is somebody else's. */
final class Questions {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|«[^»]*»|„[^“”\"]*[“”\"]");
    private static final Pattern MARK = Pattern.compile("\\?+(?=\\s|$)");
    private static final Pattern GREEK = Pattern.compile("[;\u037e?]+(?=\\s|$)");

    private Questions() {}

    static int in(Worded word) {
        return (int) marks(word).matcher(spoken(word)).results().count();
    }

    /** The first sentence asks. */
    static boolean first(Worded word) {
        var text = spoken(word);
        var mark = marks(word).matcher(text);
        return mark.find() && !Pattern.compile("[.!:…]\\s").matcher(text.substring(0, mark.start())).find();
    }

    private static Pattern marks(Worded word) {
        return word.language().code().equals("el") ? GREEK : MARK;
    }

    /** Without quotations and what is filled in: {@code {customer.name?}} is no question. */
    private static String spoken(Worded word) {
        return QUOTED.matcher(word.text().replaceAll("\\{[^}]*}", "x")).replaceAll("x");
    }
}
