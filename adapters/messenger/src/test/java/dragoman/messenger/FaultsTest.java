package dragoman.messenger;

import dragoman.port.Channel;
import dragoman.testkit.FakeMeta;
import dragoman.testkit.FakeMeta.Kind;
import dragoman.testkit.contract.FaultContract;
import java.net.URI;
import org.junit.jupiter.api.Nested;

final class FaultsTest {
    @Nested
    final class OnMessenger extends FaultContract {
        OnMessenger() {
            super(FakeMeta.start(Kind.MESSENGER), "messages");
        }

        @Override
        protected Channel channel(URI api) {
            return Shop.at(api).channel(Surface.MESSENGER);
        }
    }

    @Nested
    final class OnInstagram extends FaultContract {
        OnInstagram() {
            super(FakeMeta.start(Kind.INSTAGRAM), "messages");
        }

        @Override
        protected Channel channel(URI api) {
            return Shop.at(api).channel(Surface.INSTAGRAM);
        }
    }
}
