package dragoman.app.config;

import dragoman.flow.yaml.Mapping;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Template;
import java.util.List;
import java.util.stream.Stream;

/** Texts that a messenger's vendor has approved: {@code templates}, by name, each in its languages. */
record TemplatesReader(Values values) {

    List<Template> read(Mapping channel) {
        return channel.mapping("templates", "templates").map(Mapping::entries).orElse(List.of()).stream()
                .flatMap(this::template).toList();
    }

    private Stream<Template> template(Entry entry) {
        return Mapping.of(entry.value(), "a template", values.notes()).stream().flatMap(template -> {
            var fills = template.words("fills").stream().map(Scalar::value).toList();
            var texts = template.mapping("texts", "texts").map(Mapping::entries).orElse(List.of());
            if (texts.isEmpty()) {
                values.notes().error("needed", template.spot(), "This template has no text.",
                        "Write: texts: { en: \"Hello {{1}}! …\" }, as it was approved.");
            }
            template.done();
            return texts.stream().flatMap(text -> text(entry.key().value(), text, fills)).toList().stream();
        });
    }

    private Stream<Template> text(String name, Entry text, List<String> fills) {
        return values.filled(text).flatMap(words -> values.checked(text.key().spot(),
                () -> new Template(name, text.key().value(), words.strip(), fills))).stream();
    }
}
