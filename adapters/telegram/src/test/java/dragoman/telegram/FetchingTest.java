package dragoman.telegram;

import dragoman.port.Channel;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeHttp.Request;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.contract.FetchContract;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Telegram is asked by an id for a path below its own address. */
class FetchingTest extends FetchContract {
    FetchingTest() {
        super("Telegram");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.channel(Shop.telegram(api, Mode.WEBHOOK, new MemoryInbox()));
    }

    @Override
    protected String locator(String address) {
        return "AgAC";
    }

    @Override
    protected Optional<Reply> where(Request request, String address) {
        return request.path().toLowerCase(Locale.ROOT).endsWith("/getfile")
                ? Optional.of(Reply.json(200, "{\"ok\":true,\"result\":{\"file_id\":\"AgAC\",\"file_path\":\""
                        + URI.create(address).getPath().substring(1) + "\"}}"))
                : Optional.empty();
    }
}
