package dragoman.messenger;

import dragoman.port.Channel;
import dragoman.testkit.contract.AddressContract;
import java.net.URI;

/** Both messengers give addresses at which files are open for a while. */
abstract class MetaFetching extends AddressContract {
    private final Surface surface;

    MetaFetching(Surface surface) {
        super(surface.title());
        this.surface = surface;
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel(surface);
    }
}
