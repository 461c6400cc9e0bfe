package dragoman.messenger;

import dragoman.port.Channel;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.contract.VendorContract;
import java.net.URI;

class MessengerContractTest extends VendorContract {
    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel(surface());
    }

    Surface surface() {
        return Surface.MESSENGER;
    }

    @Override
    protected Reply taken() {
        return Reply.json(200, "{\"recipient_id\":\"1\",\"message_id\":\"m_1\"}");
    }

    @Override
    protected String user() {
        return "24005500000000001";
    }
}
