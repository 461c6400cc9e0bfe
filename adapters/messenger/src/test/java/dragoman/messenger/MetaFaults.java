package dragoman.messenger;

import dragoman.port.Channel;
import dragoman.testkit.FakeMeta;
import dragoman.testkit.FakeMeta.Kind;
import dragoman.testkit.contract.FaultContract;
import java.net.URI;

/** Both messengers go wrong in the same ways. */
abstract class MetaFaults extends FaultContract {
    private final Surface surface;

    MetaFaults(Surface surface) {
        super(FakeMeta.start(Kind.valueOf(surface.name())), "messages");
        this.surface = surface;
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel(surface);
    }
}
