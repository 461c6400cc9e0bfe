package dragoman.flow.yaml;

import dragoman.flow.Answer;
import dragoman.flow.Bot;
import dragoman.flow.Catalogue;
import dragoman.flow.Flow;
import dragoman.flow.expression.Expressions;
import dragoman.flow.text.Templates;
import dragoman.flow.yaml.Draft.OfFlow;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.port.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Leads the files of one bot through all stages: read, declare, compile. */
final class BotLoader {
    private final Folder folder;
    private final Notes notes;
    private final Expressions expressions = new Expressions();
    private final Renames renames = new Renames();
    private final Phrases phrases = new Phrases();
    private final boolean thorough;
    private final ShopReader shopReader;
    private final List<Translations> translations = new ArrayList<>();
    private final List<Worded> worded = new ArrayList<>();
    private Broken broken = Broken.of(List.of());

    /**
     * {@code thorough}: whether to look for what a bot can be run with all the same, such as translations that are older than their source
     * and conditions that always hold.
     */
    BotLoader(Folder folder, Notes notes, boolean thorough) {
        this.folder = folder;
        this.notes = notes;
        this.thorough = thorough;
        shopReader = new ShopReader(notes);
    }

    Sketch sketch() {
        folder.noteMissing(notes);
        var flows = flows();
        var catalog = Tables.with(folder.catalog().flatMap(this::tree), folder.tables(), notes);
        var answers = folder.answers().flatMap(this::tree);
        var shop = folder.bot().flatMap(this::tree).flatMap(shopReader::read)
                .orElse(ShopDraft.UNREAD);
        var bot = bot(shop, flows, catalog, answers);
        var loaded = new Loaded(notes.hasErrors() ? Optional.empty() : Optional.of(bot), notes.findings());
        var translated = translations.stream().flatMap(one -> one.all().stream()).toList();
        return new Sketch(Optional.of(bot), loaded, folder.all(), broken.flows().isEmpty(), translated,
                worded, shopReader.standard());
    }

    private Optional<Tree> tree(Source source) {
        var tree = YamlReader.document(source, notes);
        if (tree.isPresent() && tree.get() instanceof Tree.Nothing) {
            notes.error("empty-file", source.start(), "This file is empty.",
                    "Write something into it, or delete it.");
        }
        return tree.filter(found -> !(found instanceof Tree.Nothing));
    }

    private Map<String, OfFlow> flows() {
        var byName = new LinkedHashMap<String, OfFlow>();
        var unread = new ArrayList<Source>();
        for (var source : folder.flows()) {
            var read = tree(source);
            if (read.isEmpty()) {
                unread.add(source);
            }
            read.flatMap(tree -> new FlowReader(notes, renames).read(tree)).ifPresent(flow -> {
                var name = flow.name();
                if (List.of("bot", "answers", "objections", "catalog").contains(name.value())) {
                    notes.error("reserved-name", name.spot(),
                            "The name '" + name.value() + "' means something already.",
                            "Choose another name for this flow.");
                } else if (byName.putIfAbsent(name.value(), flow) != null) {
                    notes.error("duplicate-flow", name.spot(),
                            "Another file has a flow '" + name.value() + "' too.",
                            "Give one of the two another name.");
                }
            });
        }
        broken = Broken.of(unread);
        noteFirst(byName);
        return byName;
    }

    private void noteFirst(Map<String, OfFlow> flows) {
        var first = flows.values().stream().filter(OfFlow::first).toList();
        if (first.size() > 1) {
            notes.error("two-first", first.get(1).name().spot(), "Two flows greet whoever opens the chat: '"
                    + first.get(0).name().value() + "' and '" + first.get(1).name().value() + "'.",
                    "Leave 'first' in one of the two.");
        } else if (first.isEmpty() && !flows.isEmpty() && !broken.first()) {
            notes.error("no-first", flows.values().iterator().next().name().spot(),
                    "No flow greets whoever opens the chat.",
                    "Write 'starts: first' into the flow that should begin.");
        }
    }

    private Bot bot(ShopDraft shop, Map<String, OfFlow> flows, Optional<Tree> catalog,
            Optional<Tree> answers) {
        readTranslations(shop);
        var reader = new CatalogueReader(notes, shop.source(), translations);
        var stock = reader.with(catalog.map(tree -> reader.read(tree, shop))
                .orElse(new CatalogueReader.Read(Catalogue.EMPTY, Map.of())), List.copyOf(flows.values()));
        var media = new Media(folder.media(), notes);
        catalog.ifPresent(media::checkAll);
        var templates = new Templates(expressions, shop.currency(), shop.zone());
        var wordings = new Wordings(shop.source(), translations, templates, worded, notes);
        var drafts = new SlotDrafts(List.copyOf(flows.values()), stock.types(), notes);
        var types = new Inference(shop, stock.types(), expressions).complete(broken.with(drafts.types()),
                List.copyOf(flows.values()));
        new OfferedValues(catalog, types, notes).check(flows.values());
        var schemas = new Schemas(shop, types, stock.types());
        var conditions = new Conditions(expressions,
                thorough ? Optional.of(new Trials(drafts.bounds())) : Optional.empty(), notes);
        var slots = new Slots(drafts, shop.currency(), wordings, conditions, schemas.base(), phrases);
        var workshop = new Workshop(wordings, conditions, new SourceCompiler(conditions, wordings, notes),
                schemas, slots,
                types, flows, broken.flows(), media, notes);
        var shipped = ShippedWords.of(shop, notes);
        shipped.phrases().forEach(phrases::add);
        var commands = new CommandCompiler(shipped, names(flows), wordings, phrases, notes)
                .compile(shop.commands());
        var compiled = compile(flows, workshop);
        renames.check(compiled, types.keySet(), notes);
        var answered = answers
                .map(tree -> new AnswersReader(wordings, schemas.base(), phrases, flows.keySet(), notes)
                        .read(tree))
                .orElse(Map.<String, Answer>of());
        var all = new LinkedHashMap<>(compiled);
        var taken = new LinkedHashSet<>(names(flows));
        taken.addAll(answered.keySet());
        all.putAll(shipped.flows(taken, templates));
        var made = new ShopCompiler(wordings, schemas.base()).compile(shop);
        names(stock.catalogue());
        new QueueNames(shopReader.queues(), notes).check(flows.values());
        translations.forEach(translation -> translation.noteUnused(broken.flows()));
        return new Bot(made, Collections.unmodifiableMap(all), Collections.unmodifiableMap(commands),
                Collections.unmodifiableMap(answered),
                Collections.unmodifiableMap(slots.all(types)), stock.catalogue(),
                OwnWords.over(shipped.words(templates), shopReader.words(), wordings, schemas.base()),
                new Lexicon(shop.languages(), shop.country(), phrases.all()), Revision.of(folder));
    }

    private Set<String> names(Map<String, OfFlow> flows) {
        var names = new LinkedHashSet<>(flows.keySet());
        names.addAll(broken.flows());
        return names;
    }

    private Map<String, Flow> compile(Map<String, OfFlow> flows, Workshop workshop) {
        var ids = new LinkedHashMap<String, StepIds>();
        flows.forEach((name, flow) -> {
            var own = StepIds.of(flow, notes);
            ids.put(name, own);
            workshop.slots().prepare(flow, own);
            phrases.add(new PhraseKey(PhraseKey.Kind.INTENT, name),
                    workshop.wordings().sayings(List.of(name, "starts", "says"), flow.says()));
        });
        var compiled = new LinkedHashMap<String, Flow>();
        ids.forEach((name, own) -> Optional.ofNullable(flows.get(name))
                .ifPresent(flow -> compiled.put(name, new FlowCompiler(workshop, flow, own).compile())));
        return Collections.unmodifiableMap(compiled);
    }

    private void readTranslations(ShopDraft shop) {
        for (var language : shop.languages().subList(1, shop.languages().size())) {
            var source = Optional.ofNullable(folder.texts().get(language));
            var tree = source.flatMap(this::tree);
            if (source.isEmpty() && !notes.mention("texts/" + language + ".yaml")) {
                notes.warn("missing-texts", shop.languagesSpot(),
                        "There is no file texts/" + language + ".yaml: customers who speak '"
                                + language + "' will be answered in '" + shop.source() + "'.",
                        "Write it, or take the language out of this list.");
            }
            var known = !thorough
                    ? Optional.<Stamps>empty()
                    : Optional.ofNullable(folder.stamps().get(language))
                            .map(found -> Stamps.read(found, notes))
                            .or(() -> Optional.of(Stamps.NONE));
            translations.add(new Translations(language, tree, shop.languagesSpot(), known, notes));
        }
        noteSpare(shop.languages());
    }

    private void noteSpare(List<Language> languages) {
        folder.texts().forEach((language, source) -> {
            if (!languages.subList(1, languages.size()).contains(language)) {
                notes.warn("spare-texts", source.start(), "Nobody will read this file: '" + language
                        + "' is not among the other languages of bot.yaml.",
                        "Add it to 'languages', or delete this file.");
            }
        });
    }

    private void names(Catalogue catalogue) {
        catalogue.lists().values()
                .forEach(items -> items.forEach(item -> item.fields().forEach((language, fields) -> {
                    if (fields.get("name") instanceof String name) {
                        phrases.add(new PhraseKey(PhraseKey.Kind.ITEM, item.key()), language, List.of(name));
                    }
                })));
    }
}
