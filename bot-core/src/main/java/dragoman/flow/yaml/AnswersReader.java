package dragoman.flow.yaml;

import dragoman.flow.Answer;
import dragoman.flow.Nearest;
import dragoman.flow.Text;
import dragoman.flow.expression.Schema;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.PhraseKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and compiles {@code answers.yaml}: questions with answers, objections with answers. */
final class AnswersReader {
    static final List<String> CAUSES = List.of("price", "quality", "fit", "need", "doubt", "timing");
    private final Wordings wordings;
    private final Schema schema;
    private final Phrases phrases;
    private final Set<String> flows;
    private final Notes notes;

    AnswersReader(Wordings wordings, Schema schema, Phrases phrases, Set<String> flows, Notes notes) {
        this.wordings = wordings;
        this.schema = schema;
        this.phrases = phrases;
        this.flows = flows;
        this.notes = notes;
    }

    Map<String, Answer> read(Tree tree) {
        var answers = new LinkedHashMap<String, Answer>();
        Mapping.of(tree, "answers.yaml", notes).ifPresent(file -> {
            file.entriesOf("answers").forEach(entry -> add(answers, "answers", entry));
            file.entriesOf("objections").forEach(entry -> add(answers, "objections", entry));
            file.done();
        });
        return answers;
    }

    private void add(Map<String, Answer> answers, String kind, Entry entry) {
        var name = entry.key().value();
        if (!NameRules.hyphened(entry.key(), "an answer", notes)) {
            return;
        }
        if (answers.containsKey(name) || flows.contains(name)) {
            notes.error("duplicate-name", entry.key().spot(),
                    "A flow or another answer is called '" + name + "' already.",
                    "Give this one another name.");
            return;
        }
        Mapping.of(entry.value(), "An answer", notes).flatMap(mapping -> answer(kind, name, mapping))
                .ifPresent(answer -> answers.put(name, answer));
    }

    private Optional<Answer> answer(String kind, String name, Mapping mapping) {
        var says = mapping.needed("says").map(tree -> Scalars.examples(tree, notes)).orElse(List.of());
        var text = mapping.needed("text").map(tree -> Scalars.texts(tree, notes)).orElse(List.of());
        var next = mapping.text("next").map(found -> text(kind, name, "next", List.of(found)));
        var cause = kind.equals("objections")
                ? mapping.neededWord("cause").filter(this::isCause)
                : Optional.<Scalar>empty();
        mapping.done();
        phrases.add(new PhraseKey(PhraseKey.Kind.INTENT, name),
                wordings.sayings(List.of(kind, name, "says"), says));
        return text.isEmpty()
                ? Optional.empty()
                : Optional
                        .of(new Answer(name, text(kind, name, "text", text), next, cause.map(Scalar::value)));
    }

    private Text text(String kind, String name, String key, List<Scalar> variants) {
        return wordings.text(List.of(kind, name, key), variants, schema);
    }

    private boolean isCause(Scalar cause) {
        if (!CAUSES.contains(cause.value())) {
            notes.error("unknown-value", cause.spot(),
                    "'" + cause.value() + "' is not a cause that is counted.",
                    Nearest.remedy(cause.value(), CAUSES, ""));
        }
        return CAUSES.contains(cause.value());
    }
}
