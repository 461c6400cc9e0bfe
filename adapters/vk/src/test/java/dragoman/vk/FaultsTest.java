package dragoman.vk;

import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.testkit.FakeVk;
import dragoman.testkit.contract.FaultContract;
import java.net.URI;

/** VK takes each line once, however often it comes: what is not known is simply sent again. */
final class FaultsTest extends FaultContract {
    FaultsTest() {
        super(FakeVk.start(), "messages.send", Sent.TryLater.class);
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }
}
