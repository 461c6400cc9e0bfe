package dragoman.flow.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Dates and times are compared as texts: what they are compared with must be written as they are, or the answer would be silently wrong. */
record MomentCheck(Function<CelExpr, Optional<Type>> typeOf, Function<CelExpr, String> shown,
        ToIntFunction<CelExpr> offset) {

    /** The two sides of a comparison, a time among them as we write it. */
    List<CelExpr> checked(List<CelExpr> sides) {
        return sides.size() == 2
                ? List.of(checked(sides.get(0), sides.get(1)), checked(sides.get(1), sides.get(0)))
                : sides;
    }

    private CelExpr checked(CelExpr side, CelExpr other) {
        var type = typeOf.apply(other).orElse(Types.ANY);
        if (side.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && side.constant().getKind() == CelConstant.Kind.STRING_VALUE) {
            return constant(side, other, type);
        }
        var own = typeOf.apply(side).orElse(Types.ANY);
        if (type instanceof Type.Date && own instanceof Type.TimeOfDay) {
            throw mistake(side, other, type, "'" + shown.apply(side) + "' is " + own.inWords(),
                    "Compare a date with a date: visit >= now.date");
        }
        return side;
    }

    private CelExpr constant(CelExpr side, CelExpr other, Type type) {
        var written = side.constant().stringValue();
        return switch (type) {
            case Type.Date _ when Moments.date(written).isEmpty() ->
                throw mistake(side, other, type, "'" + written + "' is none",
                        "Write year-month-day: " + shown.apply(other) + " >= '2026-12-24'");
            case Type.TimeOfDay _ -> Moments.time(written)
                    .map(time -> CelExpr.ofConstant(side.id(), CelConstant.ofValue(time.toString())))
                    .orElseThrow(() -> mistake(side, other, type, "'" + written + "' is none",
                            "Write hours and minutes: " + shown.apply(other) + " >= '17:30'"));
            case Type.Date _,Type.Text _,Type.Numeric _,Type.YesNo _,Type.Time _,Type.Any _,Type.Choice _,Type.ListOf _,Type.MapOf _,Type.Struct _ ->
                side;
        };
    }

    private Mistake mistake(CelExpr side, CelExpr other, Type type, String but, String remedy) {
        return new Mistake("wrong-type", offset.applyAsInt(side),
                "'" + shown.apply(other) + "' is " + type.inWords() + ", and " + but + ".",
                remedy);
    }
}
