package dragoman.flow.yaml;

import dragoman.flow.Expression;
import dragoman.flow.Nearest;
import dragoman.flow.Source.Computed;
import dragoman.flow.Source.Copied;
import dragoman.flow.Source.Filled;
import dragoman.flow.expression.Constant;
import dragoman.flow.expression.Expressions;
import dragoman.flow.expression.Moments;
import dragoman.flow.expression.Schema;
import dragoman.flow.expression.Type;
import dragoman.flow.expression.Types;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compiles the values of {@code set} and {@code with}. */
record SourceCompiler(Conditions conditions, Wordings wordings, Notes notes) {
    private static final Pattern ALONE = Pattern.compile("\\{([^{}|]*[^{}|?])\\}");

    /** The expression of a value that is one {@code {…}} and nothing else. */
    static Optional<String> alone(String value) {
        var matcher = ALONE.matcher(value);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** {@code target}: what it must fit; empty where anything does. */
    dragoman.flow.Source compile(Scalar value, Optional<Type> target, Schema schema) {
        var text = value.value();
        var alone = alone(text);
        if (alone.isPresent()) {
            return computed(value, 1, alone.get(), target, schema);
        }
        if (schema.names().containsKey(text) && !NameRules.isTaken(text)) {
            fits(value, schema.names().getOrDefault(text, Types.ANY), target);
            return new Copied(text);
        }
        if (schema.names().containsKey(text) || isPath(text, schema)) {
            return computed(value, 0, text, target, schema);
        }
        boolean anyText = target.isEmpty() || isText(target.get());
        var meant = new Mistaken(conditions.expressions()).meant(text, anyText, schema);
        if (!anyText) {
            return written(value, target.orElse(Types.ANY), meant, schema);
        }
        meant.ifPresentOrElse(other -> taken(value, "Did you mean " + other + "? "), () -> {
            if (Mistaken.isName(text)) {
                taken(value, "If it is to be a slot, ask for it or set it before. ");
            }
        });
        return new Filled(wordings.template(value, schema));
    }

    private void taken(Scalar value, String remedy) {
        var text = value.value();
        notes.warn("looks-like-value", value.spot(),
                "'" + text + "' is taken as a text here, as it stands.",
                remedy + "If the text is meant, write: \"{'" + text.replace("'", "\\'") + "'}\"");
    }

    private static boolean isText(Type type) {
        return type instanceof Type.Text || type instanceof Type.Any;
    }

    private dragoman.flow.Source written(Scalar value, Type target, Optional<String> meant, Schema schema) {
        if (meant.isPresent() && !isWritten(value.value(), target)) {
            notes.error("wrong-type", value.spot(),
                    "'" + value.value() + "' is no slot, and " + target.inWords() + " is wanted here.",
                    "Did you mean " + meant.get() + "?");
            return new Computed(_ -> Optional.empty());
        }
        return literal(value, target).<dragoman.flow.Source>map(Computed::new)
                .orElseGet(() -> new Filled(wordings.template(value, schema)));
    }

    /** Whether it is or should be a value that is written out; what is nearly an option is no slot's name. */
    private static boolean isWritten(String text, Type target) {
        return switch (target) {
            case Type.Choice(var options) -> isOption(text, options);
            case Type.ListOf(Type.Choice(var options)) -> isOption(text, options);
            case Type.YesNo _ -> Scalars.yesNo(text).isPresent();
            case Type.Text _,Type.Any _,Type.Numeric _,Type.Time _,Type.Date _,Type.TimeOfDay _,Type.ListOf _,Type.MapOf _,Type.Struct _ ->
                false;
        };
    }

    private static boolean isOption(String text, List<String> options) {
        return options.contains(text) || Nearest.to(text, options).isPresent();
    }

    private static boolean isPath(String text, Schema schema) {
        return text.indexOf('.') > 0
                && Expressions.rootOfPath(text).filter(root -> schema.names().containsKey(root)).isPresent();
    }

    private dragoman.flow.Source computed(Scalar value, int offset, String source, Optional<Type> target,
            Schema schema) {
        var good = conditions.check(value, offset, source, schema);
        good.ifPresent(found -> fits(value, found.type(), target));
        return good.<dragoman.flow.Source>map(found -> new Computed(found.expression()))
                .orElseGet(() -> new Computed(_ -> Optional.empty()));
    }

    private void fits(Scalar value, Type type, Optional<Type> target) {
        if (target.isPresent() && !fits(type, target.get())) {
            notes.error("wrong-type", value.spot(), "'" + value.value() + "' is " + type.inWords() + ", and "
                    + target.get().inWords() + " is wanted here.", "Give it a value of that type.");
        }
    }

    private static boolean fits(Type type, Type target) {
        return switch (target) {
            case Type.Text _,Type.Any _ -> true;
            case Type.Choice _ ->
                type instanceof Type.Text || type instanceof Type.Choice || type instanceof Type.Any;
            case Type.Numeric _,Type.YesNo _,Type.Time _,Type.Date _,Type.TimeOfDay _ ->
                type.equals(target) || type instanceof Type.Any;
            case Type.ListOf _,Type.MapOf _ ->
                type.getClass() == target.getClass() || type instanceof Type.Any;
            case Type.Struct(var name, _) -> type instanceof Type.Struct(var other, _) && name.equals(other)
                    || type instanceof Type.Any;
        };
    }

    /** A value written out, for a slot that is no text. */
    private Optional<Expression> literal(Scalar value, Type target) {
        var text = value.value();
        return switch (target) {
            case Type.Numeric _ ->
                Scalars.number(value, notes).map(number -> new Constant(number.doubleValue()));
            case Type.YesNo _ -> Scalars.yesNo(value, notes).map(Constant::new);
            case Type.Date _ when text.indexOf('{') < 0 -> moment(value, target,
                    Moments.date(text).map(date -> date), "2026-12-24");
            case Type.TimeOfDay _ when text.indexOf('{') < 0 -> moment(value, target,
                    Moments.time(text).map(time -> time), "17:30");
            case Type.ListOf(Type.Choice(var options)) -> several(value, options);
            case Type.Choice(var options) when options.contains(text) -> Optional.of(new Constant(text));
            case Type.Choice(var options) when text.indexOf('{') < 0 -> {
                notes.error("unknown-option", value.spot(),
                        "'" + text + "' is none of the options of this slot.",
                        Nearest.remedy(text, options, "Write the name of one of its options."));
                yield Optional.empty();
            }
            case Type.Struct _ -> {
                notes.error("wrong-type", value.spot(),
                        "'" + text + "' is a text, and " + target.inWords() + " is wanted here.",
                        "Name the slot that holds it.");
                yield Optional.empty();
            }
            case Type.Text _,Type.Any _,Type.Choice _,Type.Time _,Type.Date _,Type.TimeOfDay _,Type.ListOf _,Type.MapOf _ ->
                Optional.empty();
        };
    }

    private Optional<Expression> moment(Scalar value, Type target, Optional<Object> read, String example) {
        if (read.isEmpty()) {
            notes.error("wrong-type", value.spot(),
                    "'" + value.value() + "' is not " + target.inWords() + ".",
                    "Write it so: " + example);
        }
        return read.map(Constant::new);
    }

    /** {@code red, blue}. */
    private Optional<Expression> several(Scalar value, List<String> options) {
        var names = Stream.of(value.value().split(",", -1)).map(String::strip).toList();
        var unknown = names.stream().filter(name -> !options.contains(name)).findFirst();
        unknown.ifPresent(name -> notes.error("unknown-option", value.spot(),
                "'" + name + "' is none of the options of this slot.",
                Nearest.remedy(name, options, "Write the names of its options, with commas between them.")));
        return unknown.isPresent() ? Optional.empty() : Optional.of(new Constant(names));
    }
}
