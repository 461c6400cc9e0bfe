package dragoman.telegram;

import dragoman.port.Channel;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.contract.VendorContract;
import java.net.URI;

class TelegramContractTest extends VendorContract {
    TelegramContractTest() {
        super("501001001",
                "{\"ok\":true,\"result\":{\"message_id\":7}}");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.channel(Shop.telegram(api, Mode.WEBHOOK, new MemoryInbox()));
    }
}
