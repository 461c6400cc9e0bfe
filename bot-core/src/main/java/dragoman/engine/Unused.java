package dragoman.engine;

import dragoman.engine.Found.Refused;
import dragoman.flow.SlotType;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import dragoman.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of this turn that have answered nothing yet: 'for walking, size 42' answers two questions, each part one of them.
 *
 * @param reading empty when nothing is left
 * @param used what they have answered so far, by slot
 */
record Unused(String text, Reading reading, List<Answered> used) {
    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Shorter words are grammar. */
    private static final int TELLING = 4;
    private static final int ENDING = 2;
    static final Unused NOTHING = new Unused("", Reading.NOTHING, List.of());

    /** A slot was answered by the words. */
    record Answered(String slot, Value value) {}

    static Unused of(Said said) {
        return new Unused(said.text(), said.reading(), List.of());
    }

    /** Whoever answers in free text has used all words for it. */
    Unused without(String slot, Value value) {
        if (value instanceof Value.Text || value instanceof Value.YesNo
                || value instanceof Value.Choice(var option) && isAll(slot, option)) {
            return NOTHING;
        }
        var longer = new ArrayList<>(used);
        longer.add(new Answered(slot, value));
        return new Unused(text, reading, longer);
    }

    /** A clear answer to a question that was not asked yet. Names and free text cannot be told from other words. */
    Optional<Value> answer(Draft draft, String slot, SlotType type) {
        return clear(draft, slot, type).filter(value -> Refusal.broken(draft, slot, value).isEmpty());
    }

    /** Why a clear answer cannot be taken. */
    Optional<Refused> refused(Draft draft, String slot, SlotType type) {
        return clear(draft, slot, type).flatMap(value -> Refusal.broken(draft, slot, value));
    }

    private Optional<Value> clear(Draft draft, String slot, SlotType type) {
        return switch (type) {
            case SlotType.Choice _ -> clear(slot)
                    .filter(match -> isUnused(draft, match.phrase())
                            && !isYesOrNo(draft, reading, match.phrase()))
                    .flatMap(_ -> AnswerFinder.choice(slot, type, reading, Matches.SURE));
            case SlotType.Choices several -> several(draft, slot, several);
            case SlotType.Money money -> Amounts.surely(money, reading).filter(this::isUnused);
            case SlotType.Date _ -> DatesAndTimes.surelyDate(draft, reading).filter(this::isUnused);
            case SlotType.Time _ -> DatesAndTimes.surelyTime(draft, reading).filter(this::isUnused);
            case SlotType.Number bounds ->
                Numbers.within(bounds, Numbers.free(reading)).<Value>map(Value.Number::new)
                        .filter(this::isUnused);
            case SlotType.Phone _ -> AnswerFinder.phone(reading).filter(this::isUnused);
            case SlotType.Email _ -> AnswerFinder.email(reading).filter(this::isUnused);
            case SlotType.Formed(var form, _) ->
                form.find(text).filter(Unused::hasDigit).<Value>map(Value.Text::new).filter(this::isUnused);
            case SlotType.AnyText _,SlotType.PersonName _,SlotType.YesNo _,SlotType.Photo _,SlotType.File _,SlotType.Place _,SlotType.Item _,SlotType.Recorded _,SlotType.Returned _ ->
                Optional.empty();
        };
    }

    private Optional<Value> several(Draft draft, String slot, SlotType.Choices type) {
        var named = Picking.named(draft, slot, type, new Said(text, reading), Matches.SURE);
        var unused = named.stream().map(id -> PhraseKey.option(slot, id))
                .allMatch(option -> isUnused(draft, option) && !isYesOrNo(draft, reading, option));
        return !named.isEmpty() && unused
                && Collecting.counted(draft, slot, type, named) instanceof Found.Is(var value)
                        ? Optional.of(value)
                        : Optional.empty();
    }

    /** A form without one is that of any word. */
    private static boolean hasDigit(String found) {
        return found.codePoints().anyMatch(Character::isDigit);
    }

    /** The only option of this slot that was surely found. */
    private Optional<Match> clear(String slot) {
        var found = reading.matches().stream().filter(match -> match.phrase().kind() == Kind.OPTION
                && match.score() >= Matches.SURE && match.phrase().name().startsWith(slot + "/")).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private boolean isAll(String slot, String option) {
        return reading.matches().stream()
                .anyMatch(match -> match.whole() && match.phrase().equals(PhraseKey.option(slot, option)));
    }

    boolean isUnused(Value value) {
        return used.stream().noneMatch(answered -> answered.value().equals(value));
    }

    /** An option that shares a word with one that was meant before was found by that very word, unless another of its own stands there, too. */
    private boolean isUnused(Draft draft, PhraseKey option) {
        var words = sayings(draft, option);
        var spent = new HashSet<String>();
        used.forEach(answered -> chosen(answered).forEach(chosen -> spent.addAll(sayings(draft, chosen))));
        return Collections.disjoint(words, spent)
                || words.stream().anyMatch(word -> isWritten(word, spent));
    }

    /** One of its words stands in the text, perhaps with another ending. */
    private boolean isWritten(String saying, Set<String> spent) {
        return BLANKS.splitAsStream(saying)
                .filter(word -> word.length() >= TELLING
                        && spent.stream().noneMatch(other -> other.contains(word)))
                .anyMatch(word -> BLANKS.splitAsStream(text.toLowerCase(Locale.ROOT))
                        .anyMatch(written -> written.startsWith(
                                word.substring(0, Math.max(TELLING - 1, word.length() - ENDING)))));
    }

    private static List<PhraseKey> chosen(Answered answered) {
        return switch (answered.value()) {
            case Value.Choice(var option) -> List.of(PhraseKey.option(answered.slot(), option));
            case Value.Choices(var options) ->
                options.stream().map(option -> PhraseKey.option(answered.slot(), option)).toList();
            default -> List.of();
        };
    }

    /** A yes is an answer to what was asked, and to nothing else; so is a no with a 'not' behind it. */
    static boolean isYesOrNo(Draft draft, Reading reading, PhraseKey option) {
        var words = sayings(draft, option);
        return Asking.YES_NO.stream().filter(word -> Matches.word(reading, word) > 0)
                .anyMatch(word -> sayings(draft, PhraseKey.word(word)).stream().anyMatch(words::contains));
    }

    static Set<String> sayings(Draft draft, PhraseKey key) {
        var sayings = new HashSet<String>();
        draft.bot().lexicon().phrases().stream().filter(phrase -> phrase.key().equals(key))
                .forEach(
                        phrase -> phrase.texts().forEach(text -> sayings.add(text.toLowerCase(Locale.ROOT))));
        return sayings;
    }
}
