package dragoman.testkit.contract;

import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeVendor;
import dragoman.testkit.Person;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A channel before a fake vendor, to whom somebody has written. */
public abstract class FakeVendorContract {
    final FakeVendor<?> vendor;
    final Person ana;
    private final FakeHttp ear = FakeHttp.start(_ -> Reply.text(200, "ok"));
    private final AtomicInteger lines = new AtomicInteger();
    private Channel channel;

    FakeVendorContract(FakeVendor<?> vendor) {
        this.vendor = vendor;
        this.ana = vendor.calls(ear.address()).person("Ana", "en");
    }

    /** A channel whose vendor is at this address; it keeps no limits of its own. */
    protected abstract Channel channel(URI api);

    @BeforeEach
    void she_has_written() {
        channel = channel(vendor.address());
        ana.says("Hi");
    }

    @AfterEach
    void stop() {
        vendor.close();
        ear.close();
    }

    Channel channel() {
        return channel;
    }

    /** To her, as a line of its own. */
    Sent send(Message message) {
        var key = new LineKey(new ConversationId("c1"), 3, lines.getAndIncrement());
        return channel.send(new Line(key, new Address(new BotId("opanak"), channel.traits().id(), ana.id()),
                message, Author.BOT, 0));
    }
}
