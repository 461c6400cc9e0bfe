package dragoman.flow.yaml;

import dragoman.flow.Shop;
import dragoman.flow.Text;
import dragoman.flow.expression.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles what {@code bot.yaml} says. A fact stands alone: it is filled into other texts, and nothing into it. */
record ShopCompiler(Wordings wordings, Schema schema) {
    private static final Schema ALONE = new Schema(Map.of());

    Shop compile(ShopDraft draft) {
        var facts = new LinkedHashMap<String, Text>();
        draft.facts().forEach((name, text) -> facts.put(name.value(),
                wordings.text(List.of("bot", "facts", name.value()), List.of(text), ALONE)));
        return new Shop(draft.bot(), draft.shop(), draft.languages(), draft.zone(), draft.country(),
                draft.currency(),
                draft.hours(), draft.decent(), Collections.unmodifiableMap(facts), draft.owner(),
                draft.greeting()
                        .map(text -> wordings.text(List.of("bot", "greeting"), List.of(text), schema)),
                draft.privacy().map(text -> wordings.text(List.of("bot", "privacy"), List.of(text), schema)),
                draft.welcomeBack()
                        .map(text -> wordings.text(List.of("bot", "welcome_back"), List.of(text), schema)),
                draft.repeat(), draft.desk());
    }
}
