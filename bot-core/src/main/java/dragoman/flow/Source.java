package dragoman.flow;

/** Where a value of {@code set} or {@code with} comes from. */
public sealed interface Source {
    /** Another slot, whatever it holds. */
    record Copied(String slot) implements Source {}

    /** A single {@code {…}}: keeps its type. */
    record Computed(Expression expression) implements Source {}

    /** A text with places to fill in, or just text. */
    record Filled(Template template) implements Source {}
}
