package dragoman.telegram;

import dragoman.port.Channel;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.contract.ChannelContract;
import java.net.URI;

class TelegramContractTest extends ChannelContract {
    @Override
    protected Channel channel(URI api) {
        return Shop.channel(Shop.telegram(api, Mode.WEBHOOK, new Kept()));
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
