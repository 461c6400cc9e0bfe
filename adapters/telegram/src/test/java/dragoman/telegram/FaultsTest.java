package dragoman.telegram;

import dragoman.port.Channel;
import dragoman.port.Sent.Consequence;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.contract.FaultContract;
import java.net.URI;
import java.util.Map;

final class FaultsTest extends FaultContract {
    FaultsTest() {
        super(FakeTelegram.start(), "sendMessage");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.channel(Shop.telegram(api, Mode.WEBHOOK, new MemoryInbox()));
    }

    @Override
    protected Map<Consequence, Reply> noes() {
        return Map.of(Consequence.NONE, no(400), Consequence.UNREACHABLE, no(403),
                Consequence.CHANNEL_STOPPED,
                no(401));
    }

    private static Reply no(int code) {
        return Reply.json(code,
                "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + WORDS + "\"}");
    }
}
