package dragoman.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Scope;
import dragoman.model.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The short way means what CEL means, whatever the values turn out to be. */
class ComparingTest {
    private static final List<Object> VALUES = List.of(41L, 41.0, -0.0, 0.0, 7, "41", "a", "ä", "", true,
            false,
            List.of(41.0, 3.0), List.of("a", "b"), List.of(), List.of(41.0, "a"), Map.of("a", 1.0),
            LocalDate.of(2026, 12, 24), LocalTime.of(17, 30), "2026-12-24", "17:30", List.of(List.of(1.0)));
    private static final List<String> SIGNS = List.of("==", "!=", "<", "<=", ">", ">=", "in");
    private final Expressions expressions = new Expressions();

    @Test
    void it_gives_what_cel_gives_for_all_kinds_of_values() {
        for (var sign : SIGNS) {
            var compared = compile("a.x " + sign + " b.x");
            VALUES.forEach(one -> VALUES.forEach(other -> assertThat(compared.evaluate(scope(one, other)))
                    .as("%s %s %s", one, sign, other)
                    .isEqualTo(compared.otherwise().evaluate(scope(one, other)))));
        }
    }

    @Test
    void constants_of_all_kinds_and_what_is_unknown() {
        for (var source : List.of("a.x == 'a'", "a.x == \"41\"", "41 <= a.x", "a.x != -0.0", "a.x in b.y",
                "a.x == b.x")) {
            var compared = compile(source);
            VALUES.forEach(one -> assertThat(compared.evaluate(scope(one, "x"))).as("%s: %s", source, one)
                    .isEqualTo(compared.otherwise().evaluate(scope(one, "x"))));
            assertThat(compared.evaluate(scope(Map.of(), Map.of("none", 1.0))))
                    .isEqualTo(compared.otherwise().evaluate(scope(Map.of(), Map.of("none", 1.0))));
        }
    }

    @Test
    void more_than_one_sign_is_left_to_cel() {
        for (var source : List.of("a.x == 1 && b.x == 2", "a.x + 1 == 2", "!(a.x == 1)", "a.x == 'it\\'s'",
                "a.x == true", "a.x in [1, 2]")) {
            assertThat(checked(source)).as(source).isInstanceOf(CelExpression.class);
        }
    }

    private Comparing compile(String source) {
        assertThat(checked(source)).as(source).isInstanceOf(Comparing.class);
        return (Comparing) checked(source);
    }

    private dragoman.flow.Expression checked(String source) {
        var any = new Type.MapOf(Types.ANY, List.of("x", "y"));
        var checked = expressions.check(source, new Schema(Map.of("a", any, "b", any)));
        assertThat(checked).as(source).isInstanceOf(Checked.Good.class);
        return ((Checked.Good) checked).expression();
    }

    private static Scope scope(Object a, Object b) {
        var values = Map.<String, Object>of("a", Map.of("x", a), "b", Map.of("x", b));
        return new Scope() {
            @Override
            public Optional<Object> value(String name) {
                return Optional.ofNullable(values.get(name));
            }

            @Override
            public Optional<String> shown(String name) {
                return Optional.empty();
            }

            @Override
            public Language language() {
                return Language.ENGLISH;
            }
        };
    }
}
