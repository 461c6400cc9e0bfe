package dragoman.app.server;

import dragoman.app.admin.Standing;
import dragoman.app.config.BotSettings;
import dragoman.desk.view.Standstills;
import dragoman.flow.Scope;
import dragoman.flow.Shop;
import dragoman.flow.Text;
import dragoman.model.BotId;
import dragoman.model.Language;
import dragoman.runtime.Bots;
import dragoman.webchat.ChatPage;
import dragoman.webchat.ChatPages;
import dragoman.webchat.HomePage.Line;
import dragoman.webchat.WebChatSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What the pages tell of the bots, as these are at the moment. */
final class ShopPages implements ChatPages {
    private final Map<BotId, WebChatSettings> settings;
    private final Bots bots;
    private final Map<BotId, Made> made = new ConcurrentHashMap<>();

    /** A page, and the shop that it was made of. */
    private record Made(Shop shop, ChatPage page) {}

    ShopPages(List<BotSettings> settings, Bots bots) {
        this.settings = settings.stream().filter(one -> one.webChat().isPresent())
                .collect(Collectors.toMap(BotSettings::id, one -> one.webChat().orElseThrow()));
        this.bots = bots;
    }

    /** Made once for each version of the shop. */
    @Override
    public Optional<ChatPage> find(BotId bot) {
        return Optional.ofNullable(settings.get(bot)).flatMap(_ -> bots.find(bot))
                .map(live -> made.compute(bot, (_, known) -> {
                    var shop = live.now().shop();
                    return known != null && known.shop() == shop
                            ? known
                            : new Made(shop,
                                    page(bot, shop, settings.getOrDefault(bot, WebChatSettings.PLAIN)));
                }).page());
    }

    /** What runs here and where to go; before all else, what stands still. */
    static List<Line> home(List<BotSettings> settings, Bots bots, Standstills standstills) {
        var lines = new ArrayList<Line>(standstills.all().stream()
                .map(one -> new Line("A channel stands still", Standing.of(one), Optional.empty())).toList());
        for (var one : settings) {
            var shop = bots.find(one.id()).map(live -> live.now().shop());
            var name = shop.map(Shop::name).orElse(one.id().value());
            var link = Optional.of("chat/" + one.id()).filter(_ -> one.webChat().isPresent());
            lines.add(new Line(name,
                    "the bot " + one.id()
                            + (one.webChat().isPresent() ? ": talk with it here" : " runs here"),
                    link));
        }
        return lines;
    }

    private static ChatPage page(BotId id, Shop shop, WebChatSettings settings) {
        var privacy = new HashMap<Language, String>();
        shop.privacy().ifPresent(text -> shop.languages()
                .forEach(language -> privacy.put(language, said(text, language, shop))));
        return new ChatPage(id, shop.name(), shop.bot(), shop.languages(), privacy, settings);
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
