package dragoman.flow.expression;

import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dragoman.flow.expression.Checked.Good;

/** CEL over one schema. */
final class Cel {
    private static final CelOptions OPTIONS = CelOptions.current().enableHeterogeneousNumericComparisons(true)
            .maxParseRecursionDepth(40).comprehensionMaxIterations(10_000).build();
    private final Schema schema;
    private final CelTypes types = new CelTypes();
    private final dev.cel.bundle.Cel cel;

    Cel(Schema schema) {
        this.schema = schema;
        var builder = CelFactory.standardCelBuilder().setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS);
        schema.names().forEach((name, type) -> builder.addVar(name, types.cel(type)));
        for (int i = 0; i < Rewriting.MOST_KNOWN; i++) {
            builder.addVar(Rewriting.KNOWN + i, SimpleType.BOOL);
        }
        for (int i = 0; i < Rewriting.MOST_FIELDS; i++) {
            builder.addVar(Rewriting.FIELD + i, SimpleType.DOUBLE);
        }
        cel = builder.setTypeProvider(types.provider()).build();
    }

    Checked compile(String source) {
        try {
            var rewriting = new Rewriting(schema);
            var parsed = valid(cel.parse(source));
            var ast = CelAbstractSyntaxTree.newParsedAst(rewriting.of(parsed), parsed.getSource());
            var checked = valid(cel.check(ast));
            var expression = new CelExpression(cel.createProgram(checked), rewriting.known(),
                    rewriting.fields());
            return new Good(Comparing.of(source, expression), types.type(checked.getResultType()));
        } catch (CelValidationException e) {
            throw mistake(source, e);
        } catch (CelEvaluationException e) {
            throw new Mistake("expression", 0, "This cannot be worked out: " + e.getMessage(),
                    "Write it more simply.");
        }
    }

    private static CelAbstractSyntaxTree valid(CelValidationResult result) throws CelValidationException {
        return result.getAst();
    }

    private static Mistake mistake(String source, CelValidationException e) {
        var issue = e.getErrors().stream().findFirst();
        int offset = issue.map(CelIssue::getSourceLocation)
                .map(location -> offset(source, location.getLine(), location.getColumn())).orElse(0);
        return CelWords.mistake(source, offset, issue.map(CelIssue::getMessage).orElse(""));
    }

    private static int offset(String source, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = source.indexOf('\n', start) + 1;
        }
        return Math.clamp(
                source.offsetByCodePoints(0,
                        Math.min(start + Math.max(0, column), source.codePointCount(0, source.length()))),
                0,
                source.length());
    }
}
