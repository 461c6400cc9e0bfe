package dragoman.flow.expression;

import java.util.List;
import java.util.Map;

/** What a value will be, as far as it can be told before it is there. */
public sealed interface Type {
    /** Text. */
    record Text() implements Type {}

    /** A number, whole or not. */
    record Numeric() implements Type {}

    /** True or false. */
    record YesNo() implements Type {}

    /** A point in time. */
    record Time() implements Type {}

    /** A day; as a text in an expression: {@code '2026-12-24'}. */
    record Date() implements Type {}

    /** A time of day; as a text in an expression: {@code '17:30'}. */
    record TimeOfDay() implements Type {}

    /** Cannot be told. */
    record Any() implements Type {}

    /** One of these names. {@code .id} of it is the name too. */
    record Choice(List<String> options) implements Type {}

    /** A list. */
    record ListOf(Type element) implements Type {}

    /** Values of one kind by name; {@code names} are those that are known to occur. */
    record MapOf(Type value, List<String> names) implements Type {}

    /** Named fields. {@code name} tells one kind of thing from another. */
    record Struct(String name, Map<String, Type> fields) implements Type {}

    /** For messages. */
    default String inWords() {
        return switch (this) {
            case Text _ -> "a text";
            case Numeric _ -> "a number";
            case YesNo _ -> "yes or no";
            case Time _ -> "a time";
            case Date _ -> "a date";
            case TimeOfDay _ -> "a time of day";
            case Any _ -> "anything";
            case Choice _ -> "a choice";
            case ListOf _ -> "a list";
            case MapOf _ -> "values by name";
            case Struct struct -> struct.name();
        };
    }
}
