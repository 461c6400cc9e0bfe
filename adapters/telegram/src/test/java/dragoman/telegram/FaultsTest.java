package dragoman.telegram;

import dragoman.port.Channel;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.contract.FaultContract;
import dragoman.testkit.MemoryInbox;
import java.net.URI;

final class FaultsTest extends FaultContract {
    FaultsTest() {
        super(FakeTelegram.start(), "sendMessage");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.channel(Shop.telegram(api, Mode.WEBHOOK, new MemoryInbox()));
    }
}
