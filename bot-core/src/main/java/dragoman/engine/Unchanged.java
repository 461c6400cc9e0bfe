package dragoman.engine;

import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 'No, size 39' where it is 39 already: a correction that changes nothing. */
final class Unchanged {
    /** 'No, …': a word and a mark before what is meant. 'Not 39' means another number. */
    private static final Pattern INTRODUCED = Pattern.compile("^\\P{L}*\\p{L}+\\s*[,.;:!–—-].*",
            Pattern.DOTALL);

    private static final List<String> NEGATIONS = List.of("no", "not");

    private Unchanged() {}

    /** The slots of which the sentence says what they hold. */
    static List<String> of(Draft draft, List<String> slots, Said said) {
        return denies(said)
                ? List.of()
                : slots.stream().filter(slot -> holds(draft, slot, said)).toList();
    }

    /** 'Not 39': the one slot of which the sentence says what it should not be. */
    static Optional<String> denied(Draft draft, List<String> slots, Said said) {
        var denied = slots.stream().filter(slot -> denies(said) && holds(draft, slot, said)).toList();
        return denied.size() == 1 ? Optional.of(denied.getFirst()) : Optional.empty();
    }

    /** A word and a mark before what is meant: 'no, cream' is nobody's name. */
    static boolean isIntroduced(Said said) {
        return INTRODUCED.matcher(said.text()).matches();
    }

    private static boolean denies(Said said) {
        return !isIntroduced(said)
                && NEGATIONS.stream().anyMatch(word -> Matches.word(said.reading(), word) >= Matches.OPTION);
    }

    private static boolean holds(Draft draft, String slot, Said said) {
        return draft.conversation().slot(slot).filter(value -> says(draft, slot, value, said)).isPresent();
    }

    private static boolean says(Draft draft, String slot, Value value, Said said) {
        return switch (value) {
            case Value.Number(var number) -> isOneOf(Numbers.all(said.reading()), number);
            case Value.Choice(var option) ->
                Matches.only(said.reading(), Kind.OPTION, slot + "/", Matches.SURE)
                        .filter(match -> match.phrase().equals(PhraseKey.option(slot, option))).isPresent();
            case Value.Phone _ -> AnswerFinder.phone(said.reading()).equals(Optional.of(value));
            case Value.Email _ -> AnswerFinder.email(said.reading()).equals(Optional.of(value));
            case Value.Date _ -> DatesAndTimes.surelyDate(draft, said.reading()).equals(Optional.of(value));
            case Value.Time _ -> DatesAndTimes.surelyTime(draft, said.reading()).equals(Optional.of(value));
            case Value.Item(var list, _) -> AnswerFinder.item(draft, list, said.reading(), Matches.SURE)
                    .equals(Optional.of(value));
            case Value.Text _,Value.Money _,Value.Choices _,Value.Media _,Value.Place _,Value.YesNo _,Value.Recorded _,Value.Fields _ ->
                false;
        };
    }

    private static boolean isOneOf(List<BigDecimal> numbers, BigDecimal known) {
        return numbers.stream().anyMatch(number -> number.compareTo(known) == 0);
    }
}
