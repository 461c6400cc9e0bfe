package dragoman.viber;

import dragoman.port.Channel;
import dragoman.testkit.contract.VendorContract;
import java.net.URI;

class ViberContractTest extends VendorContract {
    ViberContractTest() {
        super("ana==",
                "{\"status\":0,\"status_message\":\"ok\",\"message_token\":5741311803571721087}");
    }

    @Override
    protected Channel channel(URI api) {
        return new Shop(api, "https://shop.example", false).channel();
    }
}
