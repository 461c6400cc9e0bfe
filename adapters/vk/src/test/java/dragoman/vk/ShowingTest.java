package dragoman.vk;

import dragoman.port.Channel;
import dragoman.testkit.FakeVk;
import dragoman.testkit.contract.ShowingContract;
import java.net.URI;

class ShowingTest extends ShowingContract {
    ShowingTest() {
        super(FakeVk.start());
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }
}
