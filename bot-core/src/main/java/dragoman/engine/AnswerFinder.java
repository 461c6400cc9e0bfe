package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.model.Entity.EmailFound;
import dragoman.model.Entity.PhoneFound;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import dragoman.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds in what was written an answer of a type. */
final class AnswerFinder {
    private static final List<String> NO_NAMES = List.of("yes", "no", "solved");

    private AnswerFinder() {}

    static Found find(Draft draft, String slot, SlotType type, Said said) {
        return switch (type) {
            case SlotType.AnyText _ when isBareYes(draft, said) -> Found.UNCLEAR;
            case SlotType.AnyText text -> text(draft, slot, text, said.text().strip());
            // 'Anna' is not far from the 'yes' of some language
            case SlotType.PersonName _ -> Matches.nothingElse(said.reading(), NO_NAMES, Matches.EXACT)
                    || isAhead(draft, said)
                            ? Found.UNCLEAR
                            : Found.of(Names.find(draft, said.text()));
            case SlotType.Number bounds -> number(draft, slot, bounds, said.reading());
            case SlotType.Money money -> Amounts.find(draft, slot, money, said.reading());
            case SlotType.Date _ -> Found.of(DatesAndTimes.date(draft, said));
            case SlotType.Time _ -> Found.of(DatesAndTimes.time(draft, said));
            case SlotType.Choice _ -> Found.of(choice(slot, type, said.reading(), Matches.OPTION));
            case SlotType.YesNo _ -> Found.of(Matches.yesNo(said.reading()).map(Value.YesNo::new));
            case SlotType.Phone _ -> Found.of(phone(said.reading()));
            case SlotType.Email _ -> Found.of(email(said.reading()));
            case SlotType.Place _ -> Found.of(address(said));
            case SlotType.Formed(var form, _) -> Found.of(form.find(said.text()).map(Value.Text::new));
            case SlotType.Item(var list) -> Found.of(item(draft, list, said.reading(), Matches.OPTION));
            case SlotType.Choices _,SlotType.Photo _,SlotType.File _,SlotType.Recorded _,SlotType.Returned _ ->
                Found.UNCLEAR;
        };
    }

    /** Nothing but an option of something else that is asked here: 'courier, please' is nobody's name. */
    private static boolean isAhead(Draft draft, Said said) {
        var asked = draft.talk().idle() ? Set.<String>of() : Corrections.asked(draft, draft.talk().top());
        return said.reading().matches().stream()
                .anyMatch(match -> match.whole() && match.score() >= Matches.EXACT
                        && match.phrase().kind() == Kind.OPTION
                        && asked.contains(match.phrase().name().split("/", -1)[0]));
    }

    /** 'Where shall the courier bring it?' 'Yes, please.' Who says it twice means it. */
    private static boolean isBareYes(Draft draft, Said said) {
        return Matches.nothingElse(said.reading(), List.of("yes"))
                && draft.pending().filter(pending -> pending.tries() == 0).isPresent();
    }

    private static Found text(Draft draft, String slot, SlotType.AnyText type, String text) {
        var length = text.codePointCount(0, text.length());
        if (text.isEmpty() || length >= type.shortest() && length <= type.longest()) {
            return text.isEmpty() ? Found.UNCLEAR : new Found.Is(new Value.Text(text));
        }
        return Refusal.outside(draft, slot, length < type.shortest() ? "text-at-least" : "text-at-most",
                Map.of("min", String.valueOf(type.shortest()), "max", String.valueOf(type.longest())));
    }

    /** An address in words. */
    private static Optional<Value> address(Said said) {
        var words = said.text().strip();
        return words.codePoints().anyMatch(Character::isLetter)
                && !Matches.nothingElse(said.reading(), NO_NAMES)
                        ? Optional.of(new Value.Place(Optional.empty(), words))
                        : Optional.empty();
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

    private static Found number(Draft draft, String slot, SlotType.Number bounds, Reading reading) {
        var all = Numbers.all(reading);
        var one = Numbers.within(bounds, all);
        if (one.isPresent()) {
            return new Found.Is(new Value.Number(one.get()));
        }
        return all.size() == 1 ? outside(draft, slot, bounds) : Found.UNCLEAR;
    }

    private static Found outside(Draft draft, String slot, SlotType.Number bounds) {
        var min = bounds.min().map(Values::plain).orElse("");
        var max = bounds.max().map(Values::plain).orElse("");
        var key = min.isEmpty() ? "number-at-most" : max.isEmpty() ? "number-at-least" : "number-between";
        return Refusal.outside(draft, slot, key, Map.of("min", min, "max", max));
    }
}
