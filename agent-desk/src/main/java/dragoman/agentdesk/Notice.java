package dragoman.agentdesk;

import dragoman.http.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a page says on top: what went wrong with what was just asked, or what came of it. */
record Notice(Optional<String> problem, Optional<String> told) {
    static final Notice NONE = new Notice(Optional.empty(), Optional.empty());

    static Notice bad(String problem) {
        return new Notice(Optional.of(problem), Optional.empty());
    }

    static Notice good(String told) {
        return new Notice(Optional.empty(), Optional.of(told));
    }

    /** A page with this on top; its template takes {@code problem} and {@code told}. */
    Answer on(Html html, String template, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("problem", problem);
        all.put("told", told);
        return html.page(problem.isPresent() ? 422 : 200, template, all);
    }
}
