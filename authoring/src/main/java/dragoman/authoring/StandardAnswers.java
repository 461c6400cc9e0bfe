package dragoman.authoring;

import dragoman.authoring.StandardCheck.Breach;
import dragoman.flow.Standard;
import dragoman.flow.yaml.Worded;
import java.util.ArrayList;
import java.util.List;

/** Answers: they answer before they ask, and think one step ahead. */
final class StandardAnswers {
    private StandardAnswers() {}

    static List<Breach> in(List<Worded> words) {
        var breaches = new ArrayList<Breach>();
        var texts = words.stream().filter(word -> word.key().startsWith("answers.")
                && word.key().endsWith(".text")).toList();
        texts.stream().filter(Questions::first).forEach(word -> breaches.add(new Breach(Standard.N6,
                word.place(), "This answer (" + word.language() + ") begins with a question.",
                "Answer first, then ask.")));
        var source = texts.isEmpty()
                ? texts
                : texts.stream()
                        .filter(word -> word.language().equals(texts.getFirst().language())).toList();
        var alone = source.stream().filter(word -> words.stream().noneMatch(other -> other.key()
                .equals(word.key().substring(0, word.key().length() - "text".length()) + "next"))).toList();
        if (!alone.isEmpty() && alone.size() < source.size()) {
            breaches.add(new Breach(Standard.P9, alone.getFirst().place(),
                    alone.size() + " of " + source.size() + " answers leave the likely next question open.",
                    "Answer it under 'next:'."));
        }
        return breaches;
    }
}
