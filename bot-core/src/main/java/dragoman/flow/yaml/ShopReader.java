package dragoman.flow.yaml;

import dragoman.flow.Finding.Severity;
import dragoman.flow.Nearest;
import dragoman.flow.Shop.Notify;
import dragoman.flow.Standard;
import dragoman.flow.yaml.ShopDraft.CommandDraft;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Language;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code bot.yaml}. */
final class ShopReader {
    private final Notes notes;

    private List<Scalar> queues = List.of();
    private Map<Standard, Optional<Severity>> standard = Map.of();
    private Map<Scalar, List<Scalar>> words = Map.of();

    ShopReader(Notes notes) {
        this.notes = notes;
    }

    Optional<ShopDraft> read(Tree tree) {
        return Mapping.of(tree, "bot.yaml", notes).map(this::read);
    }

    private ShopDraft read(Mapping bot) {
        var name = bot.neededText("bot").map(Scalar::value).orElse("Bot");
        var shop = bot.neededText("shop").map(Scalar::value).orElse("Shop");
        var draft = new ShopDraft(name, shop, languages(bot), bot.spotOf("languages"), zone(bot),
                country(bot),
                currency(bot), new Hourly(notes).read(bot), new Hourly(notes).decent(bot), facts(bot),
                notify(bot),
                bot.text("greeting"), bot.text("privacy"), bot.text("welcome_back"), repeat(bot),
                new DeskReader(notes).read(bot),
                commands(bot));
        EditRules.check(bot, notes);
        standard = StandardReader.read(bot, notes);
        words = OwnWords.read(bot, notes);
        queues = bot.words("queues").stream().filter(queue -> NameRules.hyphened(queue, "a queue", notes))
                .toList();
        bot.done();
        return draft;
    }

    /** Of people who take over, when the owner has named them. */
    List<Scalar> queues() {
        return queues;
    }

    /** What the engine says, in the owner's words, by key. */
    Map<Scalar, List<Scalar>> words() {
        return words;
    }

    /** How bad it is to break a rule of good service. */
    Map<Standard, Optional<Severity>> standard() {
        return standard;
    }

    private List<Language> languages(Mapping bot) {
        var read = bot.words("languages").stream().flatMap(word -> language(word).stream()).distinct()
                .toList();
        return read.isEmpty() ? List.of(Language.ENGLISH) : read;
    }

    private Optional<Language> language(Scalar word) {
        if (Codes.isLanguage(word.value())) {
            return Optional.of(new Language(word.value()));
        }
        notes.error("bad-language", word.spot(), "'" + word.value() + "' is not the code of a language.",
                Codes.languageMeant(word.value()).map(code -> "Did you mean '" + code + "'?")
                        .orElse("Write two letters: en, ru, el, hu, bs."));
        return Optional.empty();
    }

    private ZoneId zone(Mapping bot) {
        return bot.word("time_zone").flatMap(word -> {
            if (ZoneId.getAvailableZoneIds().contains(word.value())) {
                return Optional.of(ZoneId.of(word.value()));
            }
            notes.error("bad-zone", word.spot(), "'" + word.value() + "' is not a time zone.",
                    Codes.zoneOf(word.value()).map(zone -> "Did you mean '" + zone + "'?")
                            .orElseGet(() -> Nearest.remedy(word.value(), Codes.zones(),
                                    "Write continent and city: Europe/Sarajevo")));
            return Optional.empty();
        }).orElse(ZoneId.of("UTC"));
    }

    private Optional<String> country(Mapping bot) {
        return bot.word("country").filter(word -> {
            boolean known = Arrays.asList(Locale.getISOCountries()).contains(word.value());
            if (!known) {
                notes.error("bad-country", word.spot(),
                        "'" + word.value() + "' is not the code of a country.",
                        "Write two capital letters: BA, GR, HU.");
            }
            return known;
        }).map(Scalar::value);
    }

    private Currency currency(Mapping bot) {
        return bot.word("currency").flatMap(word -> currency(word, notes))
                .orElse(Currency.getInstance("EUR"));
    }

    static Optional<Currency> currency(Scalar word, Notes notes) {
        var found = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(word.value())).findFirst();
        if (found.isEmpty()) {
            notes.error("bad-currency", word.spot(), "'" + word.value() + "' is not the code of a currency.",
                    "Write three capital letters: EUR, BAM, HUF.");
        }
        return found;
    }

    private Map<Scalar, Scalar> facts(Mapping bot) {
        var facts = new LinkedHashMap<Scalar, Scalar>();
        for (var entry : bot.entriesOf("facts")) {
            if (NameRules.fact(entry.key(), notes)) {
                Scalars.text(entry.value(), notes).ifPresent(text -> facts.put(entry.key(), text));
            }
        }
        return facts;
    }

    private Optional<Notify> notify(Mapping bot) {
        return bot.mapping("notify", "'notify'").flatMap(mapping -> {
            var channel = mapping.neededWord("channel").filter(name -> Channels.isOne(name, notes));
            var chat = mapping.neededWord("chat");
            mapping.done();
            return channel.flatMap(name -> chat.map(id -> new Notify(name.value(), id.value())));
        });
    }

    private boolean repeat(Mapping bot) {
        return bot.mapping("answers", "'answers'").map(mapping -> {
            boolean repeat = mapping.yesNo("repeat").orElse(true);
            mapping.done();
            return repeat;
        }).orElse(true);
    }

    private List<CommandDraft> commands(Mapping bot) {
        return bot.entriesOf("commands").stream().flatMap(entry -> command(entry).stream())
                .toList();
    }

    private Optional<CommandDraft> command(Entry entry) {
        return Mapping.of(entry.value(), "A command", notes).flatMap(mapping -> {
            var draft = new CommandDraft(entry.key(), mapping.examples("says"), mapping.word("run"));
            mapping.done();
            return NameRules.hyphened(entry.key(), "a command", notes)
                    ? Optional.of(draft)
                    : Optional.empty();
        });
    }
}
