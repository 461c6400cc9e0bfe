package dragoman.whatsapp;

import dragoman.port.Channel;
import dragoman.testkit.FakeWhatsApp;
import dragoman.testkit.contract.FaultContract;
import java.net.URI;

final class FaultsTest extends FaultContract {
    FaultsTest() {
        super(FakeWhatsApp.start(), "messages");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }
}
