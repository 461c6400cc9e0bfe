package dragoman.flow;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What a slot may hold. */
public sealed interface SlotType {
    /** Any text, perhaps of a certain length in letters and other signs as people count them (inclusive). */
    record AnyText(int shortest, int longest) implements SlotType {
        public AnyText() {
            this(0, Integer.MAX_VALUE);
        }
    }

    /** What to call somebody; becomes the customer's name. */
    record PersonName() implements SlotType {}

    /** A number, perhaps within bounds (inclusive). */
    record Number(Optional<BigDecimal> min, Optional<BigDecimal> max) implements SlotType {}

    /** An amount of money in the shop's currency, perhaps within bounds (inclusive, in the main unit). */
    record Money(Currency currency, Optional<BigDecimal> min, Optional<BigDecimal> max) implements SlotType {}

    /** A day. */
    record Date() implements SlotType {}

    /** A time of day, or a span of it. */
    record Time() implements SlotType {}

    /** One of the options. */
    record Choice(List<ChoiceOption> options) implements SlotType {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Several of the options: at least {@code min}, at most {@code max}. */
    record Choices(List<ChoiceOption> options, int min, int max) implements SlotType {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** Yes or no. */
    record YesNo() implements SlotType {}

    /** A telephone number. */
    record Phone() implements SlotType {}

    /** An e-mail address. */
    record Email() implements SlotType {}

    /** A photo. */
    record Photo() implements SlotType {}

    /** A file of any kind, a photo too. */
    record File() implements SlotType {}

    /** A place on the map, or an address in words. */
    record Place() implements SlotType {}

    /** A text of a certain form, such as a contract's number. */
    record Formed(Form form, String example) implements SlotType {}

    /** An item of a list of the catalogue. */
    record Item(String list) implements SlotType {}

    /** What a {@code record} step left: {@code number}, {@code kind}, {@code summary}. */
    record Recorded() implements SlotType {}

    /** What a {@code call} left, or one of a list that it returned. */
    record Returned() implements SlotType {}

    /** The options to choose from; none for other types. */
    default List<ChoiceOption> choices() {
        return switch (this) {
            case Choice(var options) -> options;
            case Choices(var options, _, _) -> options;
            case AnyText _,PersonName _,Number _,Money _,Date _,Time _,YesNo _,Phone _,Email _,Photo _,File _,Place _,Formed _,Item _,Recorded _,Returned _ ->
                List.of();
        };
    }
}
