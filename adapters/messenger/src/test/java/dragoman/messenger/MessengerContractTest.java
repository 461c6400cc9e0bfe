package dragoman.messenger;

import dragoman.port.Channel;
import dragoman.testkit.contract.VendorContract;
import java.net.URI;

class MessengerContractTest extends VendorContract {
    MessengerContractTest() {
        super("24005500000000001",
                "{\"recipient_id\":\"1\",\"message_id\":\"m_1\"}");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel(surface());
    }

    Surface surface() {
        return Surface.MESSENGER;
    }
}
