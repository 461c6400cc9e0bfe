package dragoman.desk.people;

import dragoman.model.AgentId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colleague named in a note, as {@code @ana}: in small letters or capitals, not inside a word, so that an e-mail address names nobody.
 *
 * @param from where the at-sign stands; {@code to}: behind the name
 */
public record Mention(AgentId login, int from, int to) {
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+@-])@([a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?)(?![\\p{L}\\p{N}@])",
            Pattern.CASE_INSENSITIVE);

    /** All of them, in order; whether there is such a colleague is not looked at. */
    public static List<Mention> in(String text) {
        return NAMED.matcher(text).results()
                .map(found -> new Mention(new AgentId(found.group(1).toLowerCase(Locale.ROOT)), found.start(),
                        found.end()))
                .toList();
    }
}
