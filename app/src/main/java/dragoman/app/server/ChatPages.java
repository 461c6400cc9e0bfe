package dragoman.app.server;

import dragoman.app.config.BotSettings;
import dragoman.flow.Bot;
import dragoman.flow.Scope;
import dragoman.flow.Shop;
import dragoman.flow.Text;
import dragoman.model.BotId;
import dragoman.model.Language;
import dragoman.runtime.Bots;
import dragoman.webchat.ChatPage;
import dragoman.webchat.HomePage.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages tell of the bots. */
final class ChatPages {
    private ChatPages() {}

    static List<ChatPage> of(List<BotSettings> settings, Bots bots) {
        return settings.stream().filter(BotSettings::webChat).flatMap(one -> bots.find(one.id()).stream())
                .map(live -> page(live.id(), live.now())).toList();
    }

    /** What runs here and where to go. */
    static List<Line> home(List<BotSettings> settings, Bots bots) {
        var lines = new ArrayList<Line>();
        for (var one : settings) {
            var shop = bots.find(one.id()).map(live -> live.now().shop());
            var name = shop.map(Shop::name).orElse(one.id().value());
            var link = Optional.of("chat/" + one.id()).filter(_ -> one.webChat());
            lines.add(new Line(name,
                    "the bot " + one.id() + (one.webChat() ? ": talk with it here" : " runs here"), link));
        }
        return lines;
    }

    private static ChatPage page(BotId id, Bot bot) {
        var shop = bot.shop();
        var privacy = new HashMap<Language, String>();
        shop.privacy().ifPresent(text -> shop.languages()
                .forEach(language -> privacy.put(language, said(text, language, shop))));
        return new ChatPage(id, shop.name(), shop.bot(), shop.languages(), privacy);
    }

    private static String said(Text text, Language language, Shop shop) {
        return text.in(language).getFirst().fill(new ShopScope(shop, language));
    }

    /** What a notice outside any conversation can see: the shop and the bot. */
    private record ShopScope(Shop shop, Language language) implements Scope {
        @Override
        public Optional<Object> value(String name) {
            return switch (name) {
                case "shop" -> Optional.of(facts());
                case "bot" -> Optional.of(Map.of("name", shop.bot()));
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<String> shown(String name) {
            return Optional.empty();
        }

        private Map<String, Object> facts() {
            var facts = new HashMap<String, Object>();
            shop.facts().forEach((name, fact) -> facts.put(name,
                    fact.in(language).getFirst().fill(new Names(shop, language))));
            facts.put("name", shop.name());
            return facts;
        }
    }

    /** What a fact itself can see: names only, no other facts. */
    private record Names(Shop shop, Language language) implements Scope {
        @Override
        public Optional<Object> value(String name) {
            return switch (name) {
                case "shop" -> Optional.of(Map.of("name", shop.name()));
                case "bot" -> Optional.of(Map.of("name", shop.bot()));
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<String> shown(String name) {
            return Optional.empty();
        }
    }
}
