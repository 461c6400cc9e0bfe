package dragoman.whatsapp;

import dragoman.port.Channel;
import dragoman.port.Sent.Consequence;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeWhatsApp;
import dragoman.testkit.contract.FaultContract;
import java.net.URI;
import java.util.Map;

final class FaultsTest extends FaultContract {
    FaultsTest() {
        super(FakeWhatsApp.start(), "messages");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }

    @Override
    protected Map<Consequence, Reply> noes() {
        return Map.of(Consequence.NONE, no(400, 131026), Consequence.CHANNEL_STOPPED, no(401, 190));
    }

    private static Reply no(int http, int code) {
        return Reply.json(http, "{\"error\":{\"code\":" + code + ",\"message\":\"" + WORDS + "\"}}");
    }
}
