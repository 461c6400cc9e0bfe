package dragoman.whatsapp;

import dragoman.port.Channel;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.contract.VendorContract;
import java.net.URI;

class WhatsAppContractTest extends VendorContract {
    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }

    @Override
    protected Reply taken() {
        return Reply.json(200, "{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"wamid.1\"}]}");
    }

    @Override
    protected String user() {
        return "+16505551234";
    }
}
