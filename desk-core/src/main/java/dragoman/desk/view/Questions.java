package dragoman.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The questions in a message: a customer who asks three things wants three answers. */
final class Questions {
    /** The Greek question mark is a semicolon; so that one that parts a list is none, a space or the end must follow. */
    private static final Pattern QUESTION = Pattern
            .compile("[^.!?;;\\n]*[\\p{L}\\p{N})»”\"']\\s*(\\?|;|;(?=\\s|$))");
    private static final Pattern GREEK = Pattern.compile("\\p{IsGreek}");
    private static final int LONGEST = 200;

    private Questions() {}

    static List<String> in(String text) {
        var greek = GREEK.matcher(text).find();
        var found = new ArrayList<String>();
        var matcher = QUESTION.matcher(text);
        while (matcher.find()) {
            var question = matcher.group().strip();
            if ((greek || question.endsWith("?")) && question.length() > 2) {
                found.add(question.substring(0, Math.min(LONGEST, question.length())));
            }
        }
        return found;
    }
}
