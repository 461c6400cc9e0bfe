package dragoman.telegram;

import dragoman.port.Channel;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.contract.VendorContract;
import dragoman.testkit.MemoryInbox;
import java.net.URI;

class TelegramContractTest extends VendorContract {
    @Override
    protected Channel channel(URI api) {
        return Shop.channel(Shop.telegram(api, Mode.WEBHOOK, new MemoryInbox()));
    }

    @Override
    protected Reply taken() {
        return Reply.json(200, "{\"ok\":true,\"result\":{\"message_id\":7}}");
    }

    @Override
    protected String user() {
        return "501001001";
    }
}
