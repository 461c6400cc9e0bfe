package dragoman.viber;

import dragoman.port.Channel;
import dragoman.testkit.FakeViber;
import dragoman.testkit.contract.FaultContract;
import java.net.URI;

final class FaultsTest extends FaultContract {
    FaultsTest() {
        super(FakeViber.start(), "send_message");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }
}
