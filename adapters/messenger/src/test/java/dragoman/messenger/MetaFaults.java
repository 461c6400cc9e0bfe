package dragoman.messenger;

import dragoman.port.Channel;
import dragoman.port.Sent.Consequence;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeMeta;
import dragoman.testkit.FakeMeta.Kind;
import dragoman.testkit.contract.FaultContract;
import java.net.URI;
import java.util.Map;

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

    @Override
    protected Map<Consequence, Reply> noes() {
        return Map.of(Consequence.NONE, no(400, 100), Consequence.UNREACHABLE, no(400, 551),
                Consequence.CHANNEL_STOPPED, no(401, 190));
    }

    private static Reply no(int http, int code) {
        return Reply.json(http, "{\"error\":{\"code\":" + code + ",\"message\":\"" + WORDS + "\"}}");
    }
}
