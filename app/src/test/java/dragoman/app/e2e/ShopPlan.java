package dragoman.app.e2e;

import dragoman.port.Secret;
import dragoman.testkit.FakeMeta;
import dragoman.testkit.FakeMeta.Kind;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.FakeViber;
import dragoman.testkit.FakeVk;
import dragoman.testkit.FakeWhatsApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A shop to be opened: its bot, the messengers that it has, and where it keeps its things. {@code ShopPlan.of(DEMO, messengers).port(p)}
 *
 * @param store empty for SQLite in the shop's own folder
 * @param webChat the settings of the chat on the page
 * @param desk those of the Telegram group that is the desk; empty for none
 * @param webhooks systems on this machine that want to be told
 */
record ShopPlan(Path bot, Messengers messengers, int port, Optional<Database> store, String webChat,
        String desk,
        String webhooks) {
    /** The bot's name in addresses. */
    static final String BOT = "shop";
    static final Path DEMO = Path.of("..", "flows", "opanak").toAbsolutePath().normalize();
    static final Path KIOSK = Path.of("src", "test", "resources", "bots", "kiosk").toAbsolutePath();
    /** Asks for a photo of what is torn. */
    static final Path MENDER = Path.of("src", "test", "resources", "bots", "mender").toAbsolutePath();

    /** How to reach a database. */
    record Database(String url, String user, Secret password) {}

    static ShopPlan of(Path bot, Messengers messengers) {
        return new ShopPlan(bot, messengers, 0, Optional.empty(), "{}", "", "{}");
    }

    ShopPlan at(int fixedPort) {
        return new ShopPlan(bot, messengers, fixedPort, store, webChat, desk, webhooks);
    }

    ShopPlan keepingItIn(Database database) {
        return new ShopPlan(bot, messengers, port, Optional.of(database), webChat, desk, webhooks);
    }

    /** With these settings of the chat on the page. */
    ShopPlan chatting(String settings) {
        return new ShopPlan(bot, messengers, port, store, settings, desk, webhooks);
    }

    /** With this forum group of Telegram as the desk, too. */
    ShopPlan deskIn(String group) {
        return new ShopPlan(bot, messengers, port, store, webChat,
                ", desk: { group: \"" + group + "\", undo: 1 }", webhooks);
    }

    /** Telling these systems. */
    ShopPlan telling(String hooks) {
        return new ShopPlan(bot, messengers, port, store, webChat, desk, hooks);
    }

    Database database(Path folder) {
        return store.orElseGet(
                () -> new Database("jdbc:sqlite:" + folder.resolve("shop.db"), "", new Secret("")));
    }

    /** Writes the configuration and returns its file. */
    Path write(Path folder) {
        var database = database(folder);
        try {
            return Files.writeString(folder.resolve("dragoman.yaml"), """
                    http: { host: 127.0.0.1, port: %d, public-url: "https://shop.example" }
                    store: { url: "%s", user: "%s", password: "%s" }
                    pace: none
                    reload: command
                    calls: { allow: [127.0.0.1] }
                    bots:
                      %s:
                        flows: %s
                        webhooks: %s
                        channels:
                    %s""".formatted(port, database.url(), database.user(), database.password().value(), BOT,
                    bot, webhooks, channels()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String channels() {
        return """
                      web-chat: %s
                      telegram: { token: "%s", secret: %s, api: "%s", mode: webhook, limits: none%s }
                      viber: { token: "%s", api: "%s", limits: none }
                      whatsapp: { token: "%s", phone-number-id: "%s", app-secret: "%s", verify-token: %s, api: "%s", limits: none }
                %s%s      vk: { token: "%s", group-id: "%s", secret: "%s", confirmation: "%s", api: "%s", limits: none }
                """
                .formatted(webChat, FakeTelegram.TOKEN, Messengers.TELEGRAM_SECRET,
                        messengers.telegram().address(), desk, FakeViber.TOKEN, messengers.viber().address(),
                        FakeWhatsApp.TOKEN, FakeWhatsApp.PHONE_NUMBER_ID, FakeWhatsApp.APP_SECRET,
                        Messengers.VERIFY_TOKEN, messengers.whatsapp().address(),
                        meta("messenger", "page-id", Kind.MESSENGER, messengers.messenger()),
                        meta("instagram", "account-id", Kind.INSTAGRAM, messengers.instagram()), FakeVk.TOKEN,
                        FakeVk.GROUP, FakeVk.SECRET, FakeVk.CONFIRMATION, messengers.vk().address());
    }

    private static String meta(String channel, String key, Kind kind, FakeMeta fake) {
        return """
                      %s: { token: "%s", %s: "%s", app-id: "%s", app-secret: "%s", verify-token: %s, api: "%s", limits: none }
                """
                .formatted(channel, FakeMeta.TOKEN, key, kind.account(), FakeMeta.APP, FakeMeta.APP_SECRET,
                        Messengers.VERIFY_TOKEN, fake.address());
    }

    static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
