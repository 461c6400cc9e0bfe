package dragoman.flow.yaml;

import dragoman.flow.Template;
import dragoman.flow.Text;
import dragoman.flow.expression.Schema;
import dragoman.flow.text.Compiled;
import dragoman.flow.text.Templates;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Language;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles what is said, in all languages, and compares the translations with the source. */
final class Wordings {
    private final Language source;
    private final List<Translations> translations;
    private final Templates templates;
    private final Notes notes;

    Wordings(Language source, List<Translations> translations, Templates templates, Notes notes) {
        this.source = source;
        this.translations = translations;
        this.templates = templates;
        this.notes = notes;
    }

    /** A text under its path, which is its key and the place of its translations. */
    Text text(List<String> path, List<Scalar> variants, Schema schema) {
        return text(path, variants, schema, true);
    }

    /** A text that cannot be translated, since its step has no id: noted when there are translations at all. */
    Text nameless(List<String> path, List<Scalar> variants, Schema schema) {
        if (!translations.isEmpty()) {
            notes.warn("needs-id", variants.getFirst().spot(),
                    "This text cannot be translated: its step has no id.",
                    "Add a line to the step, such as 'id: thanks'.");
        }
        return text(path, variants, schema, false);
    }

    private Text text(List<String> path, List<Scalar> variants, Schema schema, boolean translated) {
        var byLanguage = new LinkedHashMap<Language, List<Template>>();
        var original = compile(variants, source, schema);
        byLanguage.put(source, templates(original));
        if (translated) {
            for (var translation : translations) {
                translation.needed(path).map(tree -> Scalars.texts(tree, notes))
                        .filter(texts -> !texts.isEmpty())
                        .ifPresent(texts -> byLanguage.put(translation.language(),
                                translated(texts, translation.language(), schema, placeholders(original))));
            }
        }
        return new Text(String.join(".", path), source, byLanguage);
    }

    private List<Template> translated(List<Scalar> texts, Language language, Schema schema,
            Set<String> expected) {
        var compiled = compile(texts, language, schema);
        var found = placeholders(compiled);
        var missing = new LinkedHashSet<>(expected);
        missing.removeAll(found);
        var extra = new LinkedHashSet<>(found);
        extra.removeAll(expected);
        if (!missing.isEmpty()) {
            notes.warn("translation-placeholder", texts.getFirst().spot(),
                    "The source fills in " + braces(missing)
                            + ", this translation does not.",
                    "Put it in, or take it out of the source.");
        }
        if (!extra.isEmpty()) {
            notes.warn("translation-placeholder", texts.getFirst().spot(),
                    "This translation fills in " + braces(extra)
                            + ", the source does not.",
                    "Take it out, or put it into the source.");
        }
        return templates(compiled);
    }

    private static String braces(Set<String> names) {
        return "{" + String.join("}, {", names) + "}";
    }

    private List<Compiled> compile(List<Scalar> texts, Language language, Schema schema) {
        return texts.stream().map(text -> compile(text, language, schema)).toList();
    }

    private Compiled compile(Scalar text, Language language, Schema schema) {
        var compiled = templates.compile(text.value(), language, schema);
        for (var problem : compiled.problems()) {
            if (problem.error()) {
                notes.error(problem.code(), text.at(problem.offset()), problem.problem(), problem.remedy());
            } else {
                notes.warn(problem.code(), text.at(problem.offset()), problem.problem(), problem.remedy());
            }
        }
        return compiled;
    }

    private static List<Template> templates(List<Compiled> compiled) {
        return compiled.stream().map(Compiled::template).toList();
    }

    private static Set<String> placeholders(List<Compiled> compiled) {
        var names = new LinkedHashSet<String>();
        compiled.forEach(one -> names.addAll(one.placeholders()));
        return names;
    }

    /** A text that is not translated: for people of the shop, or a path. */
    Template template(Scalar text, Schema schema) {
        return compile(text, source, schema).template();
    }

    /** A piece of a text that was compiled as a whole before: what there is to say about it was said then. */
    Template piece(String text, Schema schema) {
        return templates.compile(text, source, schema).template();
    }

    /** Sentences of customers in all languages: lists of their own, not translations word for word. */
    Map<Language, List<String>> sayings(List<String> path, List<Scalar> says) {
        var byLanguage = new LinkedHashMap<Language, List<String>>();
        if (!says.isEmpty()) {
            byLanguage.put(source, values(says));
        }
        for (var translation : translations) {
            var found = says.isEmpty() ? translation.find(path) : translation.needed(path);
            found.ifPresent(
                    tree -> byLanguage.put(translation.language(), values(Scalars.texts(tree, notes))));
        }
        return byLanguage;
    }

    private static List<String> values(List<Scalar> scalars) {
        return scalars.stream().map(Scalar::value).toList();
    }

    /** An optional list of words in a translation, such as {@code also}. */
    Map<Language, List<String>> more(List<String> path, List<Scalar> words) {
        var byLanguage = new LinkedHashMap<Language, List<String>>();
        byLanguage.put(source, values(words));
        for (var translation : translations) {
            translation.find(path).ifPresent(
                    tree -> byLanguage.put(translation.language(), values(Scalars.texts(tree, notes))));
        }
        return byLanguage;
    }

    /** A text of our own that needs no translation. */
    Text untranslated(List<String> path, String text, Spot spot, Schema schema) {
        return text(path, List.of(new Scalar(text, Tree.Style.QUOTED, spot, spot)), schema, false);
    }
}
