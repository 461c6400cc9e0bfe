package dragoman.flow.yaml;

import dragoman.flow.DeskRules;
import dragoman.flow.Hours;
import dragoman.flow.Shop.Notify;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Language;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code bot.yaml} as read, its texts not yet compiled. {@code languagesSpot}: for what there is to say about them. */
record ShopDraft(String bot, String shop, List<Language> languages, Spot languagesSpot, ZoneId zone,
        Optional<String> country, Currency currency, Hours hours, Hours.Span decent,
        Map<Scalar, Scalar> facts,
        Optional<Notify> owner, Optional<Scalar> greeting, Optional<Scalar> privacy,
        Optional<Scalar> welcomeBack, boolean repeat, DeskRules desk,
        List<CommandDraft> commands) {

    /** Stands in for a bot.yaml that cannot be read, so that the other files are checked all the same. */
    static final ShopDraft UNREAD = new ShopDraft("Bot", "Shop", List.of(Language.ENGLISH),
            Source.of("bot.yaml", "").start(),
            ZoneId.of("UTC"), Optional.empty(), Currency.getInstance("EUR"), Hours.ALWAYS,
            Hours.Span.DECENT, Map.of(),
            Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), true, DeskRules.USUAL, List.of());

    /** Words that work anywhere. */
    record CommandDraft(Scalar name, List<Scalar> says, Optional<Scalar> run) {}

    Language source() {
        return languages.getFirst();
    }
}
