package dragoman.flow.text;

import dragoman.flow.expression.Checked;
import dragoman.flow.expression.Expressions;
import dragoman.flow.expression.Schema;
import dragoman.flow.expression.Type;
import dragoman.model.Language;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles texts with places to fill in. Not thread-safe; what it makes is. */
public final class Templates {
    private final Expressions expressions;
    private final Filters filters;

    /** {@code currency}: what {@code money} writes; {@code zone}: of the days that {@code date} writes. */
    public Templates(Expressions expressions, Currency currency, ZoneId zone) {
        this.expressions = expressions;
        filters = new Filters(currency, zone);
    }

    /** The forms of a word that whole numbers want in a language, such as one, few and many. */
    public static List<String> forms(Language language) {
        return Plural.needed(language);
    }

    public Compiled compile(String source, Language language, Schema schema) {
        if (source.indexOf('{') < 0 && source.indexOf('}') < 0) {
            return new Compiled(new Fixed(source), List.of(), List.of(), List.of());
        }
        var compiling = new Compiling(source, language, schema);
        compiling.run();
        return compiling.compiled();
    }

    /** One text on its way. */
    private final class Compiling {
        private final String source;
        private final Language language;
        private final Schema schema;
        private final List<Part> parts = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<String> placeholders = new ArrayList<>();
        private final List<String> counted = new ArrayList<>();
        private final Set<String> needs = new LinkedHashSet<>();
        private final StringBuilder literal = new StringBuilder();

        Compiling(String source, Language language, Schema schema) {
            this.source = source;
            this.language = language;
            this.schema = schema;
        }

        void run() {
            int open = 0;
            for (int at = 0; at < source.length();) {
                if (source.startsWith("{{", at) || (open > 0 && source.startsWith("}}", at))) {
                    open += source.charAt(at) == '{' ? 1 : -1;
                    literal.append(source.charAt(at));
                    at += 2;
                } else if (source.charAt(at) == '{') {
                    at = hole(at);
                } else {
                    noteLone(at, open > 0);
                    literal.append(source.charAt(at++));
                }
            }
            flush();
        }

        /** The customer would read it. {@code doubled}: a brace itself stands before it. */
        private void noteLone(int at, boolean doubled) {
            if (source.charAt(at) == '}') {
                problems.add(new Problem(false, "lone-brace", at, doubled
                        ? "Two braces begin this and one ends it: the customer reads the braces."
                        : "This brace closes nothing, and the customer reads it.",
                        doubled
                                ? "To fill something in, write one brace on each side, such as {shop.name}; to show braces, write {{ and }}."
                                : "Take it out, or write { where the place to fill in begins."));
            }
        }

        private int hole(int at) {
            int close = PlaceholderReader.close(source, at + 1);
            if (close < 0) {
                problem("open-brace", at, "This brace is never closed.",
                        "Close it with }, or write {{ for a brace itself.");
                literal.append(source, at, source.length());
                return source.length();
            }
            var placeholder = PlaceholderReader.read(source.substring(at + 1, close), at + 1);
            if (placeholder.expression().isEmpty()) {
                problem("empty-braces", at, "Nothing stands between these braces.",
                        "Write what belongs there, such as {size}, or {{ for a brace itself.");
            } else {
                flush();
                hole(placeholder).ifPresent(parts::add);
                placeholders.add(placeholder.expression());
                if (!placeholder.optional()) {
                    Expressions.rootOfPath(placeholder.expression()).ifPresent(needs::add);
                }
            }
            return close + 1;
        }

        private Optional<Part> hole(Placeholder placeholder) {
            return switch (expressions.check(placeholder.expression(), schema)) {
                case Checked.Bad bad -> {
                    problem(bad.code(), placeholder.offset() + bad.offset(), bad.problem(), bad.remedy());
                    yield Optional.empty();
                }
                case Checked.Good good when placeholder.filter().isPresent() ->
                    filtered(placeholder, placeholder.filter().get(), good);
                case Checked.Good(var expression, var type) -> {
                    noteUnspeakable(placeholder, type);
                    yield Optional.of(Expressions.isName(placeholder.expression())
                            ? new Part.Named(placeholder.expression())
                            : new Part.Valued(expression, language.locale()));
                }
            };
        }

        private Optional<Part> filtered(Placeholder placeholder, Placeholder.Call call, Checked.Good good) {
            var made = filters.make(call, good.type(), language);
            if (call.name().equals("plural")) {
                counted.add(placeholder.expression());
            }
            problems.addAll(made.problems());
            boolean words = Filters.takesWords(call) && Expressions.isName(placeholder.expression());
            var value = words ? new ShownValue(placeholder.expression()) : good.expression();
            return made.filter().map(filter -> new Part.Filtered(value, filter));
        }

        private void noteUnspeakable(Placeholder placeholder, Type type) {
            boolean bare = Expressions.isName(placeholder.expression());
            boolean structure = type instanceof Type.Struct || type instanceof Type.MapOf;
            if ((type instanceof Type.YesNo && !bare) || (structure && (!bare || !isItem(type)))) {
                problem("wrong-type", placeholder.offset(),
                        "'" + placeholder.expression() + "' is " + type.inWords()
                                + " and cannot be said as it is.",
                        type instanceof Type.YesNo
                                ? "Use it in 'when' or 'if', with a text of its own."
                                : "Say one of its fields, such as {" + placeholder.expression() + ".name}.");
            }
        }

        private static boolean isItem(Type type) {
            return type instanceof Type.Struct(_, var fields)
                    && (fields.containsKey("id") || fields.containsKey("number")
                            || fields.containsKey("latitude"));
        }

        private void problem(String code, int offset, String problem, String remedy) {
            problems.add(new Problem(true, code, offset, problem, remedy));
        }

        private void flush() {
            if (!literal.isEmpty()) {
                parts.add(new Part.Literal(literal.toString()));
                literal.setLength(0);
            }
        }

        Compiled compiled() {
            var template = placeholders.isEmpty()
                    ? new Fixed(parts.stream().map(part -> part instanceof Part.Literal(var text) ? text : "")
                            .reduce("", String::concat))
                    : new Filling(parts, needs);
            return new Compiled(template, problems, placeholders, counted);
        }
    }
}
