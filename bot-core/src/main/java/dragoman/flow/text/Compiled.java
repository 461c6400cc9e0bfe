package dragoman.flow.text;

import dragoman.flow.Template;
import java.util.List;

/**
 * A text made ready.
 *
 * @param template works even with problems, saying the source as it stands
 * @param counted what of it decides about the form of a word
 * @param placeholders what is filled in, without filters and question marks, in order; translations have the same
 */
public record Compiled(Template template, List<Problem> problems, List<String> placeholders,
        List<String> counted) {
    public Compiled {
        problems = List.copyOf(problems);
        placeholders = List.copyOf(placeholders);
        counted = List.copyOf(counted);
    }
}
