package dragoman.flow.yaml;

import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.Place;
import dragoman.flow.Step;
import dragoman.flow.Template;
import dragoman.flow.Text;
import dragoman.flow.Way;
import dragoman.flow.Words;
import dragoman.flow.expression.Schema;
import dragoman.flow.text.Templates;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.port.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What comes with the program, in a bot's languages; English stands in where a language has not come with it. */
final class ShippedWords {
    private static final String PREFIX = "dragoman.";
    private final List<Shipped> all;

    private ShippedWords(List<Shipped> all) {
        this.all = all;
    }

    static ShippedWords of(ShopDraft shop, Notes notes) {
        var all = new ArrayList<Shipped>();
        for (var language : shop.languages()) {
            Shipped.in(language).ifPresentOrElse(all::add, () -> notes.warn("no-shipped-words",
                    shop.languagesSpot(),
                    "The bot's own words (yes, no, the menu …) have not been written in '" + language
                            + "' yet.",
                    "They will be said in English; write words for the commands into bot.yaml and texts/."));
        }
        if (all.stream().noneMatch(shipped -> shipped.language().equals(Language.ENGLISH))) {
            all.add(Shipped.in(Language.ENGLISH).orElseThrow());
        }
        return new ShippedWords(all);
    }

    Words words(Templates templates) {
        var byKey = new LinkedHashMap<String, Map<Language, List<Template>>>();
        for (var shipped : all) {
            shipped.says().forEach((key, texts) -> byKey.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                    .put(shipped.language(), compiled(texts, shipped.language(), templates)));
        }
        var words = new LinkedHashMap<String, Text>();
        byKey.forEach(
                (key, variants) -> words.put(key, new Text(PREFIX + key, Language.ENGLISH, variants)));
        return new Words(Map.copyOf(words));
    }

    private static List<Template> compiled(List<Scalar> texts, Language language, Templates templates) {
        return texts.stream().map(text -> templates.compile(text.value(), language, Schema.OPEN).template())
                .toList();
    }

    /** The small flows that every bot has, but for those that the bot has, or answers, by itself. */
    Map<String, Flow> flows(Set<String> own, Templates templates) {
        var flows = new LinkedHashMap<String, Flow>();
        var names = new LinkedHashSet<String>();
        all.forEach(shipped -> names.addAll(shipped.flows().keySet()));
        names.stream().filter(name -> !own.contains(name))
                .forEach(name -> flows.put(name, flow(name, templates)));
        return flows;
    }

    private Flow flow(String name, Templates templates) {
        var variants = new LinkedHashMap<Language, List<Template>>();
        for (var shipped : all) {
            Optional.ofNullable(shipped.flows().get(name)).ifPresent(small -> variants.put(shipped.language(),
                    compiled(small.text(), shipped.language(), templates)));
        }
        var text = new Text(PREFIX + name, Language.ENGLISH, variants);
        var node = new Node("say", new Step.Say(text, Optional.empty()), Optional.empty(), Way.END,
                new Place("dragoman/shipped", 1, 1), Node.Ties.NONE);
        return new Flow(name, "", false, Map.of("say", node), Way.to("say"), List.of(), Optional.empty(),
                Optional.empty(), Map.of());
    }

    TreeSet<String> commands() {
        var names = new TreeSet<String>();
        all.forEach(shipped -> names.addAll(shipped.commands().keySet()));
        return names;
    }

    List<Phrase> phrases() {
        var phrases = new ArrayList<Phrase>();
        for (var shipped : all) {
            shipped.commands().forEach((name, texts) -> phrases
                    .add(phrase(new PhraseKey(PhraseKey.Kind.COMMAND, name), shipped.language(), texts)));
            shipped.words().forEach(
                    (name, texts) -> phrases.add(phrase(PhraseKey.word(name), shipped.language(), texts)));
            shipped.flows().forEach((name, flow) -> phrases
                    .add(phrase(new PhraseKey(PhraseKey.Kind.INTENT, name), shipped.language(),
                            flow.says())));
        }
        return phrases;
    }

    private static Phrase phrase(PhraseKey key, Language language, List<Scalar> texts) {
        return new Phrase(key, language, texts.stream().map(Scalar::value).toList());
    }
}
