package dragoman.viber;

import dragoman.port.Channel;
import dragoman.testkit.contract.AddressContract;
import java.net.URI;

class FetchingTest extends AddressContract {
    FetchingTest() {
        super("Viber");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }
}
