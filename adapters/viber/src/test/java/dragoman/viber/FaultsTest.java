package dragoman.viber;

import dragoman.port.Channel;
import dragoman.port.Sent.Consequence;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeViber;
import dragoman.testkit.contract.FaultContract;
import java.net.URI;
import java.util.Map;

final class FaultsTest extends FaultContract {
    FaultsTest() {
        super(FakeViber.start(), "send_message");
    }

    @Override
    protected Channel channel(URI api) {
        return Shop.at(api).channel();
    }

    @Override
    protected Map<Consequence, Reply> noes() {
        return Map.of(Consequence.NONE, no(3), Consequence.UNREACHABLE, no(6), Consequence.CHANNEL_STOPPED,
                no(2));
    }

    private static Reply no(int status) {
        return Reply.json(200, "{\"status\":" + status + ",\"status_message\":\"" + WORDS + "\"}");
    }
}
