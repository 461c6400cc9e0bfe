package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.model.Match;
import dragoman.model.Pending;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import dragoman.model.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds several options in one sentence: 'red and blue', 'all', 'all but red', 'none', '1 and 3'. */
final class Picking {
    private Picking() {}

    /** Their names in the order of the flow; empty where nothing of the kind was said. */
    static Optional<List<String>> find(Draft draft, Pending pending, String slot, SlotType.Choices type,
            Said said) {
        var named = named(draft, slot, type, said, Matches.OPTION);
        var all = Matches.word(said.reading(), "all") >= Matches.OPTION;
        if (all && Matches.word(said.reading(), "except") >= Matches.OPTION) {
            var but = named.isEmpty() ? written(draft, slot, type, said.text()) : named;
            return Optional.of(ids(type).stream().filter(id -> !but.contains(id)).toList());
        }
        if (!named.isEmpty()) {
            return Optional.of(named);
        }
        if (all) {
            return Optional.of(ids(type));
        }
        var numbered = numbered(pending, type, said);
        if (numbered.isPresent()) {
            return numbered;
        }
        return Matches.word(said.reading(), "nothing") >= Matches.SURE
                ? Optional.of(List.of())
                : Optional.empty();
    }

    /** Those that were named, in the order of the flow. */
    static List<String> named(Draft draft, String slot, SlotType.Choices type, Said said, double least) {
        var found = new ArrayList<Match>();
        for (var match : said.reading().matches()) {
            if (match.phrase().kind() == Kind.OPTION && match.score() >= least
                    && match.phrase().name().startsWith(slot + "/")) {
                found.add(match);
            }
        }
        var sure = found.stream().filter(match -> match.score() >= Matches.SURE).toList();
        var names = (sure.isEmpty()
                ? Matches.only(said.reading(), Kind.OPTION, slot + "/", least).stream()
                : sure.stream()).map(Match::phrase)
                .filter(phrase -> !isPartOfAnother(draft, phrase, sure, said.text()))
                .map(phrase -> phrase.name().substring(slot.length() + 1)).toList();
        return ids(type).stream().filter(names::contains).toList();
    }

    /** Word by word: what is left out on purpose may be gone from the reading. */
    private static List<String> written(Draft draft, String slot, SlotType.Choices type, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return ids(type).stream().filter(
                id -> Unused.sayings(draft, PhraseKey.option(slot, id)).stream().anyMatch(lower::contains))
                .toList();
    }

    /** 'Dark red' does not mean red as well. */
    private static boolean isPartOfAnother(Draft draft, PhraseKey option, List<Match> all, String text) {
        var own = Unused.sayings(draft, option);
        var rest = " " + text.toLowerCase(Locale.ROOT) + " ";
        var before = rest;
        for (var other : all) {
            if (!other.phrase().equals(option)) {
                for (var longer : longer(own, Unused.sayings(draft, other.phrase()))) {
                    rest = rest.replace(longer, " ");
                }
            }
        }
        var left = rest;
        return !left.equals(before) && own.stream().noneMatch(left::contains);
    }

    private static Set<String> longer(Set<String> own, Set<String> others) {
        var longer = new HashSet<String>();
        others.stream().filter(
                other -> own.stream().anyMatch(one -> other.length() > one.length() && other.contains(one)))
                .forEach(longer::add);
        return longer;
    }

    /** '1 and 3': places in the list, when each of the numbers is one. */
    private static Optional<List<String>> numbered(Pending pending, SlotType.Choices type, Said said) {
        var numbers = Numbers.all(said.reading());
        var shown = pending.shown();
        var places = numbers.stream().filter(number -> isPlace(number, shown))
                .map(number -> shown.get(number.intValue() - 1).id()).toList();
        return numbers.isEmpty() || places.size() < numbers.size() || places.contains(Collecting.DONE)
                ? Optional.empty()
                : Optional.of(ids(type).stream().filter(places::contains).toList());
    }

    private static boolean isPlace(BigDecimal number, List<Shown> shown) {
        return number.scale() <= 0 && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(shown.size())) <= 0;
    }

    static List<String> ids(SlotType.Choices type) {
        return type.options().stream().map(option -> option.id()).toList();
    }

    /** All that was said is that there is nothing more to say. */
    static boolean isDone(Pending pending, Reading reading, String bare) {
        return Matches.nothingElse(reading, List.of("done")) || pending.shown().stream()
                .filter(shown -> shown.id().equals(Collecting.DONE))
                .anyMatch(shown -> shown.title().equalsIgnoreCase(bare));
    }
}
