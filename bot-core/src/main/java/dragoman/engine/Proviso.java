package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.model.PhraseKey;
import dragoman.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said against or beside a yes: 'if it comes by Friday', 'but to another address: Titova 9'. By the words that begin it, since what follows may be anything. */
final class Proviso {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");
    private static final Pattern DIVIDES = Pattern.compile("[,:;.–—]\\s+|\\s-\\s");
    private static final Pattern AROUND = Pattern
            .compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}.)]+$|(?<=\\p{L}{4})\\.+$");
    /** 'Yes please only if …' */
    private static final int SOON = 3;
    /** Shorter words of a title are grammar. */
    private static final int TELLING = 3;
    private static final int ENDING = 2;

    private final Draft draft;
    private final Said said;
    private final String text;
    private final String small;
    private final List<Integer> words = new ArrayList<>();

    Proviso(Draft draft, Said said) {
        this.draft = draft;
        this.said = said;
        text = said.text();
        small = lowered(text);
        var found = WORD.matcher(small);
        while (found.find()) {
            words.add(found.start());
        }
    }

    /** In small letters, each at its place: as a whole, some letters would become two. */
    private static String lowered(String text) {
        var small = new StringBuilder(text);
        for (int i = 0; i < small.length(); i++) {
            small.setCharAt(i, Character.toLowerCase(small.charAt(i)));
        }
        return small.toString();
    }

    /** 'If it comes by Friday': what a yes hangs on, as it was written. */
    Optional<String> condition() {
        return Answering.isAsked(text)
                ? Optional.empty()
                : starts("if-words").stream().filter(this::opens).findFirst()
                        .map(start -> AROUND.matcher(text.substring(start)).replaceAll(""));
    }

    /** 'And a second pair in 36': what stands there speaks of another one, and changes nothing of this. */
    boolean wantsMore() {
        return Matches.yesNo(said.reading()).orElse(false) && !isOpposed() && has("more-words");
    }

    /** 'But another', 'instead': something is to be otherwise. */
    boolean isOtherwise() {
        return has("other-words");
    }

    /** 'Yes, but another one': what it is to be is not said. */
    boolean isContrary() {
        return isOpposed() && isOtherwise();
    }

    private boolean isOpposed() {
        return has("but-words");
    }

    /** 'The address is wrong, it is Titova 9', 'to another address: Titova 9': the new text of the one slot that is called by its title. */
    boolean rewrites(List<String> among) {
        var slots = among.stream()
                .filter(slot -> Confirming.type(draft, slot) instanceof SlotType.AnyText && draft.knows(slot)
                        && Corrections.isNamed(slot, said))
                .toList();
        var written = slots.size() == 1 && !Answering.isAsked(text)
                ? behind(slots.getFirst())
                : Optional.<String>empty();
        var value = written.<Value>map(Value.Text::new)
                .filter(found -> !draft.conversation().slot(slots.getFirst()).equals(Optional.of(found)))
                .filter(found -> Refusal.broken(draft, slots.getFirst(), found).isEmpty());
        value.ifPresent(found -> Corrections.correct(draft, Map.of(slots.getFirst(), found)));
        return value.isPresent();
    }

    /** What stands behind the slot's name and a mark that divides. */
    private Optional<String> behind(String slot) {
        var name = Unused.sayings(draft, new PhraseKey(PhraseKey.Kind.WORD, PhraseKey.SLOT + slot)).stream()
                .flatMap(saying -> WORD.matcher(saying.toLowerCase(Locale.ROOT)).results())
                .map(word -> word.group()).filter(word -> word.length() >= TELLING)
                .map(word -> word.substring(0, Math.max(TELLING, word.length() - ENDING))).toList();
        return words.stream().filter(at -> name.stream().anyMatch(word -> small.startsWith(word, at)))
                .findFirst().flatMap(this::divided);
    }

    private Optional<String> divided(int from) {
        var mark = DIVIDES.matcher(text);
        if (!mark.find(from)) {
            return Optional.empty();
        }
        var value = AROUND.matcher(text.substring(mark.end())).replaceAll("");
        var start = lowered(value);
        var opening = list("value-openings").stream().filter(words -> start.startsWith(words + " "))
                .max(Comparator.comparingInt(String::length));
        var bare = value.substring(opening.map(String::length).orElse(0)).strip();
        return bare.codePoints().anyMatch(Character::isLetter) ? Optional.of(bare) : Optional.empty();
    }

    private boolean has(String key) {
        return !starts(key).isEmpty();
    }

    /** Where one of these words begins. */
    private List<Integer> starts(String key) {
        var list = list(key);
        return words.stream().filter(at -> list.stream().anyMatch(phrase -> isAt(phrase, at))).toList();
    }

    private boolean isAt(String phrase, int at) {
        var end = at + phrase.length();
        return small.startsWith(phrase, at)
                && (end == small.length() || !Character.isLetterOrDigit(small.charAt(end)));
    }

    /** Right behind the yes, or where a clause begins: 'yes, and tell me if it is late' hangs on nothing. */
    private boolean opens(int at) {
        var before = small.substring(0, at).stripTrailing();
        return words.indexOf(at) <= SOON
                || !Character.isLetterOrDigit(before.codePointBefore(before.length()))
                || list("but-words").stream().anyMatch(word -> before.endsWith(" " + word));
    }

    private List<String> list(String key) {
        return draft.bot().words().text(key).in(draft.language()).stream()
                .map(each -> each.fill(View.of(draft))).toList();
    }
}
