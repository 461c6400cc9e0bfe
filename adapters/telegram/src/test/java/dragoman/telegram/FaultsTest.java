package dragoman.telegram;

import dragoman.port.Channel;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.contract.FaultContract;
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
