package dragoman.vk;

import dragoman.port.Channel;
import dragoman.testkit.contract.VendorContract;
import java.net.URI;

class VkContractTest extends VendorContract {
    VkContractTest() {
        super("100001",
                "{\"response\":4711}");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }
}
