package dragoman.whatsapp;

import dragoman.port.Channel;
import dragoman.testkit.FakeWhatsApp;
import dragoman.testkit.contract.ShowingContract;
import java.net.URI;

class ShowingTest extends ShowingContract {
    ShowingTest() {
        super(FakeWhatsApp.start());
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }
}
