package dragoman.webchat;

import dragoman.http.HttpServer;
import dragoman.model.BotId;
import dragoman.model.Language;
import dragoman.model.Picture;
import dragoman.port.Channel;
import dragoman.port.Media;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A running web chat of one shop, and a browser in front of it. */
abstract class WebChatFixture {
    static final BotId BOT = new BotId("opanak");
    final ShopDouble shop = new ShopDouble();
    @TempDir
    Path uploads;
    /** As the bot is now; a test may edit it. */
    volatile ChatPage page = new ChatPage(BOT, "Opanak & <Sons>", "Zora",
            List.of(new Language("en"), new Language("ru"), new Language("bs")),
            Map.of(new Language("en"), "We keep <little>."), WebChatSettings.PLAIN);
    HttpServer server;
    Channel channel;
    Browser browser;

    @BeforeEach
    void start() {
        var chat = new WebChat(bot -> Optional.of(page).filter(one -> one.bot().equals(bot)),
                new Backstage(shop, shop, shop, new Pictures(), new Uploads(uploads), () -> shop.now),
                URI.create("https://shop.example"));
        server = new HttpServer("127.0.0.1", 0, chat.routes(), chat.live());
        channel = chat.channel(BOT);
        browser = new Browser(server);
        server.start();
    }

    /** The shop edits its settings while it runs. */
    void edit(WebChatSettings settings) {
        page = new ChatPage(BOT, page.shop(), page.name(), page.languages(), page.privacy(), settings);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static final class Pictures implements Media {
        @Override
        public Optional<Path> file(BotId bot, Picture picture) {
            return Optional.empty();
        }

        @Override
        public URI address(BotId bot, Picture picture) {
            return URI.create(picture.source().startsWith("http")
                    ? picture.source()
                    : "https://shop.example/media/x/" + bot + "/" + picture.source());
        }
    }
}
