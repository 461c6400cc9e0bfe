package dragoman.desk.search;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.shop.Complaints;
import dragoman.desk.store.Findable;
import dragoman.desk.store.Found;
import dragoman.model.BotId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Search in what the {@link Indexer} has taken up. */
public final class KeptSearch implements Search {
    private static final int MOST = 100;
    private static final int MOST_WORDS = 8;
    private static final int AROUND = 60;
    private static final String BEGIN = "\u0002";
    private static final String END = "\u0003";

    private final Found found;

    public KeptSearch(Found found) {
        this.found = found;
    }

    @Override
    public List<Hit> find(Person viewer, String words, Optional<BotId> bot, int max) {
        var wanted = Folding.list(words).stream().limit(MOST_WORDS).toList();
        var bots = viewer.roles().keySet().stream().filter(one -> viewer.may(one, Role.AGENT))
                .filter(one -> bot.isEmpty() || bot.get().equals(one)).collect(Collectors.toSet());
        return found.find(wanted, bots, Math.clamp(max, 0, MOST)).stream().filter(text -> sees(viewer, text))
                .map(text -> hit(text, Set.copyOf(wanted))).toList();
    }

    /** A record's reference begins with its kind. */
    private static boolean sees(Person viewer, Findable text) {
        return text.kind() != Kind.RECORD
                || Complaints.sees(viewer, text.bot(), text.reference().split(" ", 2)[0]);
    }

    private static Hit hit(Findable text, Set<String> wanted) {
        return new Hit(text.kind(), text.bot(), text.conversation(), text.reference(), text.customer(),
                excerpt(text.text().replace(BEGIN, "").replace(END, ""), wanted), text.at());
    }

    /** Some words around the first that was found; all that were found are marked. */
    private static String excerpt(String text, Set<String> wanted) {
        var words = text.strip().split("\\s+");
        var first = 0;
        while (first < words.length - 1 && !isWanted(words[first], wanted)) {
            first++;
        }
        var from = isWanted(words[first], wanted) ? Math.max(0, first - AROUND / 12) : 0;
        var shown = Arrays.stream(words).skip(from).limit(AROUND / 3)
                .map(word -> isWanted(word, wanted) ? BEGIN + word + END : word)
                .collect(Collectors.joining(" "));
        return (from > 0 ? "… " : "") + shown + (words.length > from + AROUND / 3 ? " …" : "");
    }

    private static boolean isWanted(String word, Set<String> wanted) {
        return Folding.list(word).stream().anyMatch(part -> wanted.stream().anyMatch(part::startsWith));
    }
}
