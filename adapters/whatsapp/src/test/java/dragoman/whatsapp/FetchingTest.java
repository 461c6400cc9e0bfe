package dragoman.whatsapp;

import dragoman.port.Channel;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeHttp.Request;
import dragoman.testkit.contract.AddressContract;
import java.net.URI;
import java.util.Optional;

/** Meta is asked by an id where a file is. */
class FetchingTest extends AddressContract {
    private static final String ID = "778899";

    FetchingTest() {
        super("WhatsApp");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }

    @Override
    protected String locator(String address) {
        return ID;
    }

    @Override
    protected Optional<Reply> where(Request request, String address) {
        return request.path().endsWith("/" + ID)
                ? Optional.of(Reply.json(200, "{\"url\":\"" + address + "\",\"mime_type\":\"image/jpeg\"}"))
                : Optional.empty();
    }
}
