package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.model.Entity.EmailFound;
import dragoman.model.Entity.PhoneFound;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import dragoman.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds in what was written an answer of a type. */
final class AnswerFinder {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMES = 5;
    private static final List<String> NO_NAMES = List.of("yes", "no", "solved");

    /** What was found. */
    sealed interface Found {
        /** This answer. */
        record Is(Value value) implements Found {}

        /** A number, but too small or too large. */
        record OutOfBounds(SlotType.Number bounds) implements Found {}

        /** No answer. */
        record Unclear() implements Found {}
    }

    private static final Found UNCLEAR = new Found.Unclear();

    private AnswerFinder() {}

    static Found find(Draft draft, String slot, SlotType type, Said said) {
        return switch (type) {
            case SlotType.AnyText _ ->
                said.text().isBlank() ? UNCLEAR : new Found.Is(new Value.Text(said.text().strip()));
            case SlotType.PersonName _ -> Matches.nothingElse(said.reading(), NO_NAMES)
                    ? UNCLEAR
                    : found(name(draft, said.text()));
            case SlotType.Number bounds -> number(bounds, said.reading());
            case SlotType.Choice _ -> found(choice(slot, type, said.reading(), Matches.OPTION));
            case SlotType.YesNo _ -> found(Matches.yesNo(said.reading()).map(Value.YesNo::new));
            case SlotType.Phone _ -> found(phone(said.reading()));
            case SlotType.Email _ -> found(email(said.reading()));
            case SlotType.Item(var list) -> found(item(draft, list, said.reading(), Matches.OPTION));
            case SlotType.Recorded _,SlotType.Returned _ -> UNCLEAR;
        };
    }

    /** The one option of a choice slot that was found. */
    static Optional<Value> choice(String slot, SlotType type, Reading reading, double least) {
        return Matches.only(reading, Kind.OPTION, slot + "/", least)
                .map(match -> match.phrase().name().substring(slot.length() + 1))
                .filter(option -> Values.option(type, option).isPresent()).map(Value.Choice::new);
    }

    /** The one item of a list that was found. */
    static Optional<Value> item(Draft draft, String list, Reading reading, double least) {
        return Matches.only(reading, Kind.ITEM, list + "/", least)
                .map(match -> match.phrase().name().substring(list.length() + 1))
                .filter(id -> draft.bot().catalogue().item(list, id).isPresent())
                .map(id -> new Value.Item(list, id));
    }

    static Optional<Value> phone(Reading reading) {
        return reading.entities().stream().filter(PhoneFound.class::isInstance)
                .map(e -> (Value) new Value.Phone(((PhoneFound) e).phone())).findFirst();
    }

    static Optional<Value> email(Reading reading) {
        return reading.entities().stream().filter(EmailFound.class::isInstance)
                .map(e -> (Value) new Value.Email(((EmailFound) e).address())).findFirst();
    }

    private static Found found(Optional<? extends Value> value) {
        return value.isPresent() ? new Found.Is(value.get()) : UNCLEAR;
    }

    private static Found number(SlotType.Number bounds, Reading reading) {
        var all = Numbers.all(reading);
        var one = Numbers.within(bounds, all);
        if (one.isPresent()) {
            return new Found.Is(new Value.Number(one.get()));
        }
        return all.size() == 1 ? new Found.OutOfBounds(bounds) : UNCLEAR;
    }

    /** What somebody wants to be called: the words themselves, without a 'my name is' before them. */
    private static Optional<Value> name(Draft draft, String text) {
        var bare = Numbers.bare(text);
        var lower = bare.toLowerCase(Locale.ROOT);
        for (var prefix : draft.bot().words().text("name-prefixes").in(draft.language())) {
            var start = prefix.fill(View.of(draft)).toLowerCase(Locale.ROOT) + " ";
            if (lower.startsWith(start) && start.length() < bare.length()) {
                bare = Numbers.bare(bare.substring(start.length()));
                break;
            }
        }
        var fits = !bare.isBlank() && bare.length() <= LONGEST_NAME && bare.indexOf('?') < 0
                && bare.split("\\s+", -1).length <= MOST_NAMES;
        return fits ? Optional.of(new Value.Text(bare)) : Optional.empty();
    }
}
