package dragoman.authoring;

import dragoman.authoring.TestCase.Expected;
import dragoman.authoring.TestResult.Failure;
import dragoman.flow.Bot;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Compares how things stand in the end with how they should. */
final class Expectations {
    private static final String NONE = "none";

    private Expectations() {}

    /** {@code bot}: what its private slots hold is not shown. */
    static Optional<Failure> failure(Expected expected, Rehearsal.State state, Bot bot) {
        for (var slot : expected.slots().entrySet()) {
            var failure = slot(slot.getKey(), slot.getValue(), state, bot);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return expected.handoff().flatMap(queue -> compare(queue, "handoff", state.handoff().orElse(NONE)))
                .or(() -> expected.records().flatMap(kinds -> records(expected, kinds, state)))
                .or(() -> expected.end()
                        .flatMap(end -> compare(end, "end", state.end().map(TestReader::name).orElse(NONE))));
    }

    private static Optional<Failure> slot(Scalar name, Scalar value, Rehearsal.State state,
            Bot bot) {
        var held = Optional.ofNullable(state.slots().get(name.value()));
        boolean same = held.map(is -> same(is, value.value())).orElse(value.value().equals(NONE));
        return same
                ? Optional.empty()
                : Optional.of(new Failure(value.spot().place(), name.value() + ": " + value.value(),
                        name.value() + ": " + held.map(is -> shown(is, name.value(), bot)).orElse(NONE)));
    }

    private static String shown(Value value, String slot, Bot bot) {
        var declared = bot.slots().get(slot);
        return declared != null && declared.hidden() ? value.masked() : written(value);
    }

    private static Optional<Failure> compare(Scalar expected, String what, String came) {
        return expected.value().equals(came)
                ? Optional.empty()
                : Optional.of(new Failure(expected.spot().place(), what + ": " + expected.value(),
                        what + ": " + came));
    }

    private static Optional<Failure> records(Expected expected, List<Scalar> kinds, Rehearsal.State state) {
        var wanted = kinds.stream().map(Scalar::value).filter(kind -> !kind.equals(NONE)).toList();
        var place = kinds.isEmpty() ? expected.spot().place() : kinds.getFirst().spot().place();
        return wanted.equals(state.records())
                ? Optional.empty()
                : Optional.of(new Failure(place, "records: " + listed(wanted),
                        "records: " + listed(state.records())));
    }

    private static String listed(List<String> kinds) {
        return kinds.isEmpty() ? NONE : String.join(", ", kinds);
    }

    private static boolean same(Value value, String expected) {
        return switch (value) {
            case Value.Number(var number) ->
                number(expected).map(wanted -> wanted.compareTo(number) == 0).orElse(false);
            case Value.YesNo(var yes) ->
                expected.equals(yes ? "yes" : "no") || expected.equals(String.valueOf(yes));
            case Value.Money money -> number(expected.replace(" " + money.currency(), ""))
                    .map(wanted -> wanted.compareTo(money.amount()) == 0).orElse(false);
            case Value.Choices(var options) -> List.of(expected.split("\\s*,\\s*", -1)).equals(options)
                    || options.isEmpty() && expected.equals(NONE);
            case Value.Text _,Value.Date _,Value.Time _,Value.Choice _,Value.Phone _,Value.Email _,Value.Media _,Value.Place _,Value.Item _,Value.Recorded _,Value.Fields _ ->
                Lines.fits(expected, written(value));
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[+-]?\\d{1,15}(\\.\\d{1,9})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    static String written(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> number.stripTrailingZeros().toPlainString();
            case Value.Money money -> money.amount() + " " + money.currency();
            case Value.Date(var date) -> date.toString();
            case Value.Time time -> time(time);
            case Value.Choices(var options) -> options.isEmpty() ? NONE : String.join(", ", options);
            case Value.Media(_, var reference, _) -> reference;
            case Value.Place(var point, var words) -> words.isEmpty()
                    ? point.map(at -> at.latitude() + ", " + at.longitude()).orElse("")
                    : words;
            case Value.YesNo(var yes) -> yes ? "yes" : "no";
            case Value.Choice(var option) -> option;
            case Value.Phone(var phone) -> phone;
            case Value.Email(var address) -> address;
            case Value.Item(_, var id) -> id;
            case Value.Recorded(var number) -> number;
            case Value.Fields(var all) -> String.valueOf(all.getOrDefault("id", all));
        };
    }

    /** {@code 17:00}, {@code from 17:00}, {@code until 17:00}, {@code 12:00-18:00}. */
    private static String time(Value.Time time) {
        if (time.from().equals(time.until())) {
            return time.from().toString();
        }
        if (time.until().equals(LocalTime.MAX)) {
            return "from " + time.from();
        }
        return time.from().equals(LocalTime.MIN) ? "until " + time.until() : time.from() + "-" + time.until();
    }
}
