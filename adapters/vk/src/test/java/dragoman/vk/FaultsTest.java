package dragoman.vk;

import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeVk;
import dragoman.testkit.contract.FaultContract;
import java.net.URI;
import java.util.Map;

/** VK takes each line once, however often it comes: what is not known is simply sent again. */
final class FaultsTest extends FaultContract {
    FaultsTest() {
        super(FakeVk.start(), "messages.send", Sent.TryLater.class);
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }

    @Override
    protected Map<Consequence, Reply> noes() {
        return Map.of(Consequence.NONE, no(914), Consequence.UNREACHABLE, no(901),
                Consequence.CHANNEL_STOPPED,
                no(5));
    }

    private static Reply no(int code) {
        return Reply.json(200, "{\"error\":{\"error_code\":" + code + ",\"error_msg\":\"" + WORDS + "\"}}");
    }
}
