package dragoman.whatsapp;

import dragoman.port.Channel;
import dragoman.testkit.contract.VendorContract;
import java.net.URI;

class WhatsAppContractTest extends VendorContract {
    WhatsAppContractTest() {
        super("+16505551234",
                "{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"wamid.1\"}]}");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }
}
