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
    private final List<Worded> worded;
    private final Notes notes;

    /** {@code worded}: where all texts that customers read are gathered. */
    Wordings(Language source, List<Translations> translations, Templates templates, List<Worded> worded,
            Notes notes) {
        this.worded = worded;
        this.source = source;
        this.translations = translations;
        this.templates = templates;
        this.notes = notes;
    }

    /** A text under its path, which is its key and the place of its translations. */
    Text text(List<String> path, List<Scalar> variants, Schema schema) {
        return text(path, variants, schema, true);
    }

    /** A text that cannot be translated, since it has no id: noted when there are translations at all, with what to do. */
    Text nameless(List<String> path, List<Scalar> variants, Schema schema, String remedy) {
        if (!translations.isEmpty()) {
            notes.warn("needs-id", variants.getFirst().spot(),
                    "This text cannot be translated: it has no id.",
                    remedy);
        }
        return text(path, variants, schema, false);
    }

    private Text text(List<String> path, List<Scalar> variants, Schema schema, boolean translated) {
        var byLanguage = new LinkedHashMap<Language, List<Template>>();
        var original = compile(variants, source, schema);
        gather(path, variants, source, original);
        byLanguage.put(source, templates(original));
        if (translated) {
            for (var translation : translations) {
                translation.needed(path, values(variants)).map(tree -> Scalars.texts(tree, notes))
                        .filter(texts -> !texts.isEmpty())
                        .ifPresent(texts -> byLanguage.put(translation.language(),
                                translated(path, texts, translation.language(), schema, original)));
            }
        }
        return new Text(String.join(".", path), source, byLanguage);
    }

    private void gather(List<String> path, List<Scalar> texts, Language language, List<Compiled> compiled) {
        for (int i = 0; i < texts.size(); i++) {
            worded.add(new Worded(String.join(".", path), language, texts.get(i).value(),
                    compiled.get(i).placeholders(), texts.get(i).spot().place()));
        }
    }

    private List<Template> translated(List<String> path, List<Scalar> texts, Language language, Schema schema,
            List<Compiled> original) {
        var compiled = compile(texts, language, schema);
        gather(path, texts, language, compiled);
        var spot = texts.getFirst().spot();
        var missing = placeholders(original);
        missing.removeAll(placeholders(compiled));
        var extra = placeholders(compiled);
        extra.removeAll(placeholders(original));
        if (!missing.isEmpty()) {
            notes.warn("translation-placeholder", spot,
                    "The source fills in " + braces(missing) + ", this translation does not.",
                    "Put it in, or take it out of the source.");
        }
        if (!extra.isEmpty()) {
            notes.warn("translation-placeholder", spot,
                    "This translation fills in " + braces(extra) + ", the source does not.",
                    "Take it out, or put it into the source.");
        }
        noteForms(spot, language, original, compiled);
        return templates(compiled);
    }

    /** A number that changes the word beside it in the source does so in most languages. */
    private void noteForms(Spot spot, Language language, List<Compiled> original, List<Compiled> compiled) {
        var counted = counted(original);
        counted.retainAll(placeholders(compiled));
        counted.removeAll(counted(compiled));
        var forms = Templates.forms(language);
        if (forms.size() > 1) {
            counted.forEach(name -> notes.warn("translation-plural", spot,
                    "The source changes a word with {" + name + "}, this translation does not.",
                    "Write the forms: {" + name + "|plural("
                            + String.join(", ", forms.stream().map(form -> form + "=…").toList()) + ")}"));
        }
    }

    private static Set<String> counted(List<Compiled> compiled) {
        var names = new LinkedHashSet<String>();
        compiled.forEach(one -> names.addAll(one.counted()));
        return names;
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
            var found = says.isEmpty() ? translation.find(path) : translation.neededWords(path, values(says));
            found.ifPresent(
                    tree -> byLanguage.put(translation.language(), values(Scalars.examples(tree, notes))));
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
                    tree -> byLanguage.put(translation.language(),
                            values(Scalars.EXAMPLES.contains(path.getLast())
                                    ? Scalars.examples(tree, notes)
                                    : Scalars.texts(tree, notes))));
        }
        return byLanguage;
    }

    /** What may be another in a translation and need not be, such as a picture's path. */
    Text perhaps(List<String> path, Scalar text, Schema schema) {
        var byLanguage = new LinkedHashMap<Language, List<Template>>();
        byLanguage.put(source, List.of(template(text, schema)));
        for (var translation : translations) {
            translation.find(path).flatMap(tree -> Scalars.word(tree, notes)).ifPresent(own -> byLanguage
                    .put(translation.language(),
                            List.of(compile(own, translation.language(), schema).template())));
        }
        return new Text(String.join(".", path), source, byLanguage);
    }

    /** A text of our own that needs no translation. */
    Text untranslated(List<String> path, String text, Spot spot, Schema schema) {
        return text(path, List.of(new Scalar(text, Tree.Style.QUOTED, spot, spot)), schema, false);
    }
}
