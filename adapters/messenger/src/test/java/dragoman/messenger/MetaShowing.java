package dragoman.messenger;

import dragoman.port.Channel;
import dragoman.testkit.FakeMeta;
import dragoman.testkit.contract.ShowingContract;
import java.net.URI;

/** Both messengers are shown things in the same forms, within limits of their own. */
abstract class MetaShowing extends ShowingContract {
    private final Surface surface;

    MetaShowing(Surface surface) {
        super(FakeMeta.start(FakeMeta.Kind.valueOf(surface.name())));
        this.surface = surface;
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel(surface);
    }
}
