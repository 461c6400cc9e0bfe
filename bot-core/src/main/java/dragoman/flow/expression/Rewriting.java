package dragoman.flow.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dragoman.flow.Form;
import dragoman.flow.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes an expression what CEL's checker should see: whole numbers become doubles (but for places in lists), {@code known(path)} a name that tells,
 * {@code use.id} of a choice the choice itself. Names that lead nowhere are found here, since the nearest one can be named here.
 */
final class Rewriting {
    static final String KNOWN = "known__";
    static final int MOST_KNOWN = 16;
    static final String FIELD = "field__";
    static final int MOST_FIELDS = 16;
    private static final Set<String> COMPARING = Set.of("_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_");
    private static final Set<String> COUNTING = Set.of("size", "int");
    private final PathCheck paths;
    private final List<Path> known = new ArrayList<>();
    private final List<Path> fields = new ArrayList<>();
    private final Set<String> own = new HashSet<>();
    private Map<Long, Integer> positions = Map.of();

    Rewriting(Schema schema) {
        paths = new PathCheck(schema);
    }

    /** The paths asked for by {@code known__0}, {@code known__1} … */
    List<Path> known() {
        return List.copyOf(known);
    }

    /** The paths that {@code field__0}, {@code field__1} … stand for. */
    List<Path> fields() {
        return List.copyOf(fields);
    }

    CelExpr of(CelAbstractSyntaxTree parsed) {
        positions = parsed.getSource().getPositionsMap();
        return rewritten(parsed.getExpr());
    }

    private CelExpr rewritten(CelExpr expr) {
        return switch (expr.getKind()) {
            case CONSTANT -> constant(expr);
            case IDENT -> ident(expr);
            case SELECT -> select(expr);
            case CALL -> call(expr);
            case LIST ->
                CelExpr.ofList(expr.id(), all(expr.list().elements()), expr.list().optionalIndices());
            case MAP -> CelExpr.ofMap(expr.id(), expr.map().entries().stream()
                    .map(entry -> CelExpr.ofMapEntry(entry.id(), rewritten(entry.key()),
                            rewritten(entry.value()),
                            entry.optionalEntry()))
                    .collect(ImmutableList.toImmutableList()));
            case COMPREHENSION -> comprehension(expr);
            case STRUCT, NOT_SET -> expr;
        };
    }

    private ImmutableList<CelExpr> all(List<CelExpr> exprs) {
        return exprs.stream().map(this::rewritten).collect(ImmutableList.toImmutableList());
    }

    private static CelExpr constant(CelExpr expr) {
        return expr.constant().getKind() == CelConstant.Kind.INT64_VALUE
                ? CelExpr.ofConstant(expr.id(), CelConstant.ofValue((double) expr.constant().int64Value()))
                : expr;
    }

    private CelExpr ident(CelExpr expr) {
        var name = expr.ident().name();
        if (!own.contains(name) && !name.startsWith("@") && !name.startsWith("__")) {
            paths.root(name, offset(expr));
        }
        return expr;
    }

    private CelExpr select(CelExpr expr) {
        var select = expr.select();
        var operand = rewritten(select.operand());
        var type = typeOf(select.operand());
        if (type.isPresent() && !select.testOnly()) {
            PathCheck.field(type.get(), shown(select.operand()), select.field(), offset(expr) + 1);
            if (type.get() instanceof Type.Choice) {
                return operand;
            }
            if (type.get() instanceof Type.Date || type.get() instanceof Type.TimeOfDay) {
                return field(expr);
            }
        }
        return CelExpr.ofSelect(expr.id(), operand, select.field(), select.testOnly());
    }

    /** {@code visit.weekday}: a date is a text for CEL, so its fields come by names of their own. */
    private CelExpr field(CelExpr expr) {
        var path = PathReader.read(shown(expr));
        if (path.isEmpty() || fields.size() >= MOST_FIELDS) {
            throw new Mistake("expression", offset(expr), "This is too much for one expression.",
                    "Divide it: set a slot first, then use it.");
        }
        fields.add(path.get());
        return CelExpr.ofIdent(expr.id(), FIELD + (fields.size() - 1));
    }

    private CelExpr call(CelExpr expr) {
        var call = expr.call();
        if (call.function().equals("known")) {
            return known(expr);
        }
        if (call.function().equals("_[_]")) {
            return CelExpr.ofCall(expr.id(), Optional.empty(), "_[_]",
                    ImmutableList.of(rewritten(call.args().getFirst()), index(call.args().getLast())));
        }
        noteUnknownOption(call);
        notePattern(call);
        var moments = new MomentCheck(this::typeOf, this::shown, this::offset);
        var args = COMPARING.contains(call.function()) ? moments.checked(call.args()) : call.args();
        var made = CelExpr.ofCall(expr.id(), call.target().map(this::rewritten), call.function(), all(args));
        return COUNTING.contains(call.function()) ? wrapped("double", made) : made;
    }

    /** A place in a list is a whole number; a name in a map stays what it is. */
    private CelExpr index(CelExpr index) {
        if (index.getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
            return index;
        }
        var made = rewritten(index);
        return numeric(index) ? wrapped("int", made) : made;
    }

    private boolean numeric(CelExpr expr) {
        return switch (expr.getKind()) {
            case CONSTANT -> expr.constant().getKind() == CelConstant.Kind.INT64_VALUE
                    || expr.constant().getKind() == CelConstant.Kind.DOUBLE_VALUE;
            case CALL -> COUNTING.contains(expr.call().function())
                    || expr.call().args().stream().anyMatch(this::numeric);
            case IDENT, SELECT -> typeOf(expr).filter(Type.Numeric.class::isInstance).isPresent();
            case LIST, MAP, STRUCT, COMPREHENSION, NOT_SET -> false;
        };
    }

    private static CelExpr wrapped(String function, CelExpr expr) {
        return CelExpr.ofCall(-expr.id(), Optional.empty(), function, ImmutableList.of(expr));
    }

    private CelExpr known(CelExpr expr) {
        var source = expr.call().args().stream().findFirst().map(this::shown).orElse("");
        var path = PathReader.read(source).filter(found -> paths.schema().names().containsKey(found.root()));
        if (path.isEmpty() || known.size() >= MOST_KNOWN) {
            throw new Mistake("expression", offset(expr), "known(…) asks whether a slot has been filled.",
                    "Write the name of a slot in it: known(size)");
        }
        known.add(path.get());
        return CelExpr.ofIdent(expr.id(), KNOWN + (known.size() - 1));
    }

    private CelExpr comprehension(CelExpr expr) {
        var loop = expr.comprehension();
        var range = rewritten(loop.iterRange());
        var init = rewritten(loop.accuInit());
        var names = List.of(loop.iterVar(), loop.iterVar2(), loop.accuVar());
        var added = names.stream().filter(own::add).toList();
        var made = CelExpr.ofComprehension(expr.id(), loop.iterVar(), loop.iterVar2(), range, loop.accuVar(),
                init,
                rewritten(loop.loopCondition()), rewritten(loop.loopStep()), rewritten(loop.result()));
        added.forEach(own::remove);
        return made;
    }

    /** {@code use == 'wrok'}: a choice is only ever one of its options. */
    private void noteUnknownOption(CelExpr.CelCall call) {
        if (call.args().size() == 2 && Set.of("_==_", "_!=_").contains(call.function())) {
            checkOption(call.args().getFirst(), call.args().getLast());
            checkOption(call.args().getLast(), call.args().getFirst());
        } else if (call.function().equals("@in")) {
            checkOption(call.args().getLast(), call.args().getFirst());
        }
    }

    private void checkOption(CelExpr choice, CelExpr value) {
        if (value.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && value.constant().getKind() == CelConstant.Kind.STRING_VALUE
                && options(typeOf(choice).orElse(Types.ANY)) instanceof Type.Choice(var options)
                && !options.contains(value.constant().stringValue())) {
            var said = value.constant().stringValue();
            throw new Mistake("unknown-option", offset(value),
                    "'" + shown(choice) + "' is never '" + said + "'.",
                    Nearest.remedy(said, options, "Write the name of one of its options."));
        }
    }

    /** {@code said.matches('[0-9')}: it would never hold, and nobody would know why. */
    private void notePattern(CelExpr.CelCall call) {
        if (call.function().equals("matches") && !call.args().isEmpty()) {
            var pattern = call.args().getLast();
            if (pattern.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                    && pattern.constant().getKind() == CelConstant.Kind.STRING_VALUE) {
                Form.unreadable(pattern.constant().stringValue()).ifPresent(problem -> {
                    throw new Mistake("bad-pattern", offset(pattern), problem, Form.REMEDY);
                });
            }
        }
    }

    /** Of several choices each is one of the options. */
    private static Type options(Type type) {
        return type instanceof Type.ListOf(var element) ? element : type;
    }

    private Optional<Type> typeOf(CelExpr expr) {
        return switch (expr.getKind()) {
            case IDENT -> own.contains(expr.ident().name())
                    ? Optional.empty()
                    : Optional.ofNullable(paths.schema().names().get(expr.ident().name()));
            case SELECT -> typeOf(expr.select().operand()).map(type -> PathCheck.field(type,
                    shown(expr.select().operand()), expr.select().field(), offset(expr) + 1));
            case CONSTANT, CALL, LIST, MAP, STRUCT, COMPREHENSION, NOT_SET -> Optional.empty();
        };
    }

    private String shown(CelExpr expr) {
        return switch (expr.getKind()) {
            case IDENT -> expr.ident().name();
            case SELECT -> shown(expr.select().operand()) + "." + expr.select().field();
            case CONSTANT, CALL, LIST, MAP, STRUCT, COMPREHENSION, NOT_SET -> "…";
        };
    }

    private int offset(CelExpr expr) {
        return positions.getOrDefault(expr.id(), 0);
    }
}
