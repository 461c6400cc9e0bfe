package dragoman.authoring;

import dragoman.authoring.TestCase.Expected;
import dragoman.authoring.TestResult.Failure;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Compares how things stand in the end with how they should. */
final class Expectations {
    private static final String NONE = "none";

    private Expectations() {}

    static Optional<Failure> failure(Expected expected, Rehearsal.State state) {
        for (var slot : expected.slots().entrySet()) {
            var failure = slot(slot.getKey(), slot.getValue(), state);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return expected.handoff().flatMap(queue -> compare(queue, "handoff", state.handoff().orElse(NONE)))
                .or(() -> expected.records().flatMap(kinds -> records(expected, kinds, state)))
                .or(() -> expected.end()
                        .flatMap(end -> compare(end, "end", state.end().map(TestReader::name).orElse(NONE))));
    }

    private static Optional<Failure> slot(Scalar name, Scalar value, Rehearsal.State state) {
        var held = Optional.ofNullable(state.slots().get(name.value()));
        boolean same = held.map(is -> same(is, value.value())).orElse(value.value().equals(NONE));
        return same
                ? Optional.empty()
                : Optional.of(new Failure(value.spot().place(), name.value() + ": " + value.value(),
                        name.value() + ": " + held.map(Expectations::written).orElse(NONE)));
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
            case Value.Text _,Value.Choice _,Value.Phone _,Value.Email _,Value.Item _,Value.Recorded _,Value.Fields _ ->
                Lines.fits(expected, written(value));
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[+-]?\\d{1,15}(\\.\\d{1,9})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private static String written(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> number.stripTrailingZeros().toPlainString();
            case Value.YesNo(var yes) -> yes ? "yes" : "no";
            case Value.Choice(var option) -> option;
            case Value.Phone(var phone) -> phone;
            case Value.Email(var address) -> address;
            case Value.Item(_, var id) -> id;
            case Value.Recorded(var number) -> number;
            case Value.Fields(var all) -> String.valueOf(all.getOrDefault("id", all));
        };
    }
}
