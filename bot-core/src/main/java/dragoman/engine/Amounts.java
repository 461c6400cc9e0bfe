package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.flow.text.Spoken;
import dragoman.model.Entity.MoneyFound;
import dragoman.model.Reading;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Amounts of money that customers name: in the shop's currency, since nobody here changes money. */
final class Amounts {
    private Amounts() {}

    /** As an answer to 'How much?': also a bare number. */
    static Found find(Draft draft, String slot, SlotType.Money type, Reading reading) {
        var named = reading.found(MoneyFound.class);
        var ours = ours(type, reading, true);
        if (ours.isEmpty() && !named.isEmpty()) {
            return Refusal.outside(draft, slot, "money-currency",
                    Map.of("currency", type.currency().getDisplayName(draft.language().locale())));
        }
        var all = ours.isEmpty() ? Numbers.all(reading) : ours;
        var bounds = new SlotType.Number(type.min(), type.max());
        var one = Numbers.within(bounds, all);
        if (one.isPresent()) {
            return Found.of(one.flatMap(amount -> Value.Money.of(amount, type.currency())));
        }
        return all.size() == 1 ? outside(draft, slot, type) : Found.UNCLEAR;
    }

    /** The one amount that was named with its currency and is within the bounds. */
    static Optional<Value> surely(SlotType.Money type, Reading reading) {
        return Numbers.within(new SlotType.Number(type.min(), type.max()), ours(type, reading, false))
                .flatMap(amount -> Value.Money.of(amount, type.currency()));
    }

    private static List<BigDecimal> ours(SlotType.Money type, Reading reading, boolean alsoNameless) {
        return reading.found(MoneyFound.class).stream()
                .filter(money -> money.currency().map(type.currency().getCurrencyCode()::equals)
                        .orElse(alsoNameless))
                .map(money -> money.amount().stripTrailingZeros()).distinct().toList();
    }

    private static Found outside(Draft draft, String slot, SlotType.Money type) {
        var min = type.min().map(amount -> said(draft, type, amount)).orElse("");
        var max = type.max().map(amount -> said(draft, type, amount)).orElse("");
        var key = min.isEmpty() ? "money-at-most" : max.isEmpty() ? "money-at-least" : "money-between";
        return Refusal.outside(draft, slot, key, Map.of("min", min, "max", max));
    }

    private static String said(Draft draft, SlotType.Money type, BigDecimal amount) {
        return Spoken.money(amount, type.currency(), draft.language().locale());
    }
}
