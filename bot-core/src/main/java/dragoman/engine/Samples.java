package dragoman.engine;

import dragoman.flow.ChoiceOption;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.flow.text.Spoken;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an answer to a question may look like, for somebody whose answer was not understood. */
final class Samples {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal SOME_MONEY = BigDecimal.valueOf(100);
    private static final int MOST_TRIED = 50;

    private Samples() {}

    /** 'For example: 40.'; {@code ""} where the words are free, or another line says it. */
    static String line(Draft draft, Step.Ask ask) {
        return sample(draft, ask)
                .map(sample -> " " + Speaker.fill(View.of(draft).with(Map.of("example", sample)),
                        draft.bot().words().text(isTapped(ask) ? "tap-or-write" : "for-example")))
                .orElse("");
    }

    /** It can be tapped: an example says nothing that the buttons do not. */
    static boolean isTapped(Step.Ask ask) {
        return switch (ask.type()) {
            case SlotType.Choice _ -> ask.as() != Step.As.WORDS;
            case SlotType.Choices _,SlotType.YesNo _ -> true;
            case SlotType.Number _,SlotType.Money _,SlotType.Date _,SlotType.Time _,SlotType.Phone _,SlotType.Email _,SlotType.PersonName _,SlotType.Place _,SlotType.Item _,SlotType.AnyText _,SlotType.Photo _,SlotType.File _,SlotType.Formed _,SlotType.Recorded _,SlotType.Returned _ ->
                false;
        };
    }

    private static Optional<String> sample(Draft draft, Step.Ask ask) {
        return switch (ask.type()) {
            case SlotType.Number bounds -> number(draft, ask.slot(), bounds).map(Values::plain);
            case SlotType.Money money -> amount(draft, ask.slot(), money);
            case SlotType.Choice(var options) -> first(draft, ask.slot(), options, 1);
            case SlotType.Choices(var options, _, var max) ->
                first(draft, ask.slot(), options, Math.min(2, max));
            case SlotType.Item(var list) -> draft.bot().catalogue().list(list).stream().findFirst()
                    .map(item -> Values.name(item, draft.language(), draft.bot().shop().source()));
            case SlotType.YesNo _ -> words(draft, "yes");
            case SlotType.Date _ -> words(draft, "example-date");
            case SlotType.Time _ -> words(draft, "example-time");
            case SlotType.Phone _ -> words(draft, "example-phone");
            case SlotType.Email _ -> words(draft, "example-email");
            case SlotType.PersonName _ -> words(draft, "example-name");
            case SlotType.Place _ -> words(draft, "example-place");
            case SlotType.AnyText _,SlotType.Photo _,SlotType.File _,SlotType.Formed _,SlotType.Recorded _,SlotType.Returned _ ->
                Optional.empty();
        };
    }

    private static Optional<String> words(Draft draft, String key) {
        return Optional.of(Speaker.words(draft, key));
    }

    private static Optional<String> amount(Draft draft, String slot, SlotType.Money type) {
        return middle(type.min(), type.max(), SOME_MONEY)
                .filter(amount -> Value.Money.of(amount, type.currency())
                        .filter(value -> Refusal.broken(draft, slot, value).isEmpty()).isPresent())
                .map(amount -> Spoken.money(amount, type.currency(), draft.language().locale()));
    }

    /** The middle of what is allowed, or the next one that the rules allow. */
    private static Optional<BigDecimal> number(Draft draft, String slot, SlotType.Number bounds) {
        return middle(bounds.min(), bounds.max(), TWO).stream()
                .flatMap(middle -> IntStream.range(0, MOST_TRIED).boxed()
                        .flatMap(step -> Stream.of(middle.add(BigDecimal.valueOf(step)),
                                middle.subtract(BigDecimal.valueOf(step)))))
                .filter(number -> Numbers.within(bounds, number)
                        && Refusal.broken(draft, slot, new Value.Number(number)).isEmpty())
                .findFirst();
    }

    private static Optional<BigDecimal> middle(Optional<BigDecimal> min, Optional<BigDecimal> max,
            BigDecimal some) {
        if (min.isPresent() && max.isPresent()) {
            return Optional.of(min.get().add(max.get()).divide(TWO, 0, RoundingMode.HALF_UP));
        }
        return min.or(() -> max.map(some::min)).map(some::max).map(bound -> max.map(bound::min).orElse(bound))
                .or(() -> Optional.of(some));
    }

    private static Optional<String> first(Draft draft, String slot, List<ChoiceOption> options, int count) {
        var titles = options.stream()
                .filter(option -> Refusal.broken(draft, slot, new Value.Choice(option.id())).isEmpty())
                .map(option -> Speaker.fill(draft, option.title())).limit(count).toList();
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(Spoken.list(titles, draft.language().locale()));
    }
}
