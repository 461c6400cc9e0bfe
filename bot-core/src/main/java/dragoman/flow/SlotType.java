package dragoman.flow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a slot may hold. */
public sealed interface SlotType {
    /** Any text. */
    record AnyText() implements SlotType {}

    /** What to call somebody; becomes the customer's name. */
    record PersonName() implements SlotType {}

    /** A number, perhaps within bounds (inclusive). */
    record Number(Optional<BigDecimal> min, Optional<BigDecimal> max) implements SlotType {}

    /** One of the options. */
    record Choice(List<ChoiceOption> options) implements SlotType {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Yes or no. */
    record YesNo() implements SlotType {}

    /** A telephone number. */
    record Phone() implements SlotType {}

    /** An e-mail address. */
    record Email() implements SlotType {}

    /** An item of a list of the catalogue. */
    record Item(String list) implements SlotType {}

    /** What a {@code record} step left: {@code number}, {@code kind}, {@code summary}. */
    record Recorded() implements SlotType {}

    /** What a {@code call} left, or one of a list that it returned. */
    record Returned() implements SlotType {}
}
