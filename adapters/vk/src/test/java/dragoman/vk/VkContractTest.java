package dragoman.vk;

import dragoman.port.Channel;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.contract.VendorContract;
import java.net.URI;

class VkContractTest extends VendorContract {
    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }

    @Override
    protected Reply taken() {
        return Reply.json(200, "{\"response\":4711}");
    }

    @Override
    protected String user() {
        return "100001";
    }
}
