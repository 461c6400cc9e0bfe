package dragoman.vk;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes a text such that VK shows it as it stands. */
final class Words {
    /** VK reads {@code [club1|our shop]} as a link to somebody, whoever wrote it. */
    private static final Pattern LINK = Pattern.compile("(\\[[^\\[\\]|\\n]+)\\|(?=[^\\[\\]\\n]*\\])");
    /** Looks the same, is as long, and means nothing. */
    private static final String STROKE = "\u2223";

    private Words() {}

    static String plain(String text) {
        return whole(LINK.matcher(text).replaceAll("$1" + STROKE));
    }

    /** Half a surrogate pair has no form in UTF-8. */
    static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
