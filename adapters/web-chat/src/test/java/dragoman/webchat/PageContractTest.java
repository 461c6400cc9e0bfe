package dragoman.webchat;

import dragoman.port.Channel;
import dragoman.testkit.contract.ChannelContract;

class PageContractTest extends ChannelContract {
    @Override
    protected Channel channel() {
        return new PageChannel(BOT, new Hub());
    }

    @Override
    protected String user() {
        return "5f0c1b7a-visitor";
    }
}
