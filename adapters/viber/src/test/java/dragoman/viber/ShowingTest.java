package dragoman.viber;

import dragoman.port.Channel;
import dragoman.testkit.FakeViber;
import dragoman.testkit.contract.ShowingContract;
import java.net.URI;

class ShowingTest extends ShowingContract {
    ShowingTest() {
        super(FakeViber.start());
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }
}
