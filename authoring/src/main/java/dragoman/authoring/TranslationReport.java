package dragoman.authoring;

import dragoman.flow.yaml.Translated;
import dragoman.flow.yaml.Translated.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the translations of a bot stand.
 *
 * @param folder as it was given; places are below it
 * @param written what was written, a line each
 */
public record TranslationReport(String folder, List<Translated> texts, List<String> written) {
    private static final String ONE = """
            This bot speaks one language. Name others in bot.yaml, such as languages: [en, ru], then write:
            ./dragoman translations FOLDER --update
            """;

    public TranslationReport {
        texts = List.copyOf(texts);
        written = List.copyOf(written);
    }

    /** 0 when nothing is missing and nothing is older than its source, 1 otherwise. */
    public int exitCode() {
        return count(texts, State.MISSING) + count(texts, State.STALE) == 0 ? 0 : 1;
    }

    /** What there is to do, each with its place, and a line of numbers for each language. */
    public String text() {
        var out = new StringBuilder();
        texts.stream().filter(text -> text.state() == State.MISSING || text.state() == State.STALE)
                .forEach(text -> append(out, text));
        written.forEach(line -> out.append(line).append('\n'));
        byLanguage().forEach((language, own) -> out.append(language).append(": ").append(own.size())
                .append(" texts, ")
                .append(count(own, State.MISSING)).append(" missing, ").append(count(own, State.STALE))
                .append(" older than their source, ").append(count(own, State.UNSTAMPED))
                .append(" not written down\n"));
        return out.isEmpty() ? ONE.replace("FOLDER", folder) : out.toString();
    }

    private void append(StringBuilder out, Translated text) {
        out.append(folder).append('/').append(text.place()).append(": ")
                .append(text.state() == State.STALE ? "older than its source" : "missing").append(": ")
                .append(text.key()).append('\n');
        text.was().ifPresent(was -> out.append("    was: ").append(was).append('\n'));
        out.append(text.was().isPresent() ? "    is:  " : "    ").append(text.source()).append("\n\n");
    }

    private Map<String, List<Translated>> byLanguage() {
        var found = new LinkedHashMap<String, List<Translated>>();
        texts.forEach(text -> found.computeIfAbsent(text.language().code(), _ -> new java.util.ArrayList<>())
                .add(text));
        return found;
    }

    private static long count(List<Translated> texts, State state) {
        return texts.stream().filter(text -> text.state() == state).count();
    }
}
