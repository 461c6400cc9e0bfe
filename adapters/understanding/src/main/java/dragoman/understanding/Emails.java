package dragoman.understanding;

import dragoman.model.Entity;
import dragoman.model.Entity.EmailFound;
import java.util.ArrayList;
import java.util.List;

/** Finds e-mail addresses as people have them, not all that the standard would allow. */
final class Emails {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_HOST = 253;

    private Emails() {}

    static List<Entity> find(String text) {
        List<Entity> found = new ArrayList<>(0);
        int behind = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = begin(text, at, behind);
            int end = finish(text, at + 1);
            if (start < at && end > 0) {
                found.add(new EmailFound(text.substring(start, end), start, end));
                behind = end;
            }
        }
        return found;
    }

    private static int begin(String text, int at, int notBefore) {
        int start = at;
        while (start > notBefore && at - start < LONGEST_NAME && inName(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        boolean dots = text.charAt(at - (at > 0 ? 1 : 0)) == '.' || text.substring(start, at).contains("..");
        return dots ? at : start;
    }

    /** The end of the host's name, or -1 when there is none with a dot and a top-level domain. */
    private static int finish(String text, int from) {
        int end = from;
        int lastDot = -1;
        int last = Math.min(text.length(), from + LONGEST_HOST);
        while (end < last && inHost(text, end, from)) {
            if (text.charAt(end) == '.') {
                lastDot = end;
            }
            end++;
        }
        if (lastDot < 0 || end - lastDot < 3 || !lettersOnly(text, lastDot + 1, end)) {
            return -1;
        }
        return end;
    }

    private static boolean inName(char c) {
        return Character.isLetterOrDigit(c) && c < 0x2000 || "._%+-".indexOf(c) >= 0;
    }

    /** A dot or hyphen only between letters or digits: the full stop behind an address is not part of it. */
    private static boolean inHost(String text, int at, int from) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean joins = (c == '.' || c == '-') && at > from && at + 1 < text.length();
        return joins && Character.isLetterOrDigit(text.charAt(at + 1)) && text.charAt(at - 1) != '.';
    }

    private static boolean lettersOnly(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(Character::isLetter);
    }
}
