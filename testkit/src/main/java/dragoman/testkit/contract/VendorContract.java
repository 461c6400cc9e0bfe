package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Message;
import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.port.Sign;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeHttp.Reply;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every way out through a vendor's HTTP keeps, whoever the vendor is. */
public abstract class VendorContract extends ChannelContract {
    private final AtomicReference<Reply> answer = new AtomicReference<>(Reply.hangUp());
    private final FakeHttp vendor = FakeHttp.start(_ -> answer.get());
    private final Reply taken;
    private final String user;

    /**
     * @param user somebody whom the vendor knows
     * @param taken the JSON by which the vendor says that it has taken a message
     */
    protected VendorContract(String user, String taken) {
        this.user = user;
        this.taken = Reply.json(200, taken);
    }

    /** A channel whose vendor is at this address; it keeps no limits of its own. */
    protected abstract Channel channel(URI api);

    @Override
    protected final Channel channel() {
        return channel(vendor.address());
    }

    @Override
    protected final String user() {
        return user;
    }

    @BeforeEach
    void takes() {
        answer.set(taken);
    }

    @AfterEach
    void stop() {
        vendor.close();
    }

    @Test
    void a_strangers_answer_is_never_taken_for_the_vendors_yes() {
        for (var reply : List.of(Reply.text(502, "<html>Bad gateway</html>"),
                Reply.text(200, "<html>Welcome</html>"),
                Reply.json(200, "{}"), Reply.json(200, "[]"), Reply.json(200, "null"), Reply.text(503, ""),
                Reply.hangUp())) {
            answer.set(reply);
            assertThat(send(Message.text("Hello"))).as("%s %s", reply.status(), reply.type())
                    .isNotInstanceOf(Sent.Accepted.class);
        }
    }

    @Test
    void what_did_not_leave_is_tried_again() {
        vendor.close();
        assertThat(send(Message.text("Hello"))).isInstanceOf(Sent.TryLater.class);
    }

    @Test
    void signs_disturb_nobody_while_the_vendor_is_ill() {
        var channel = channel();
        answer.set(Reply.hangUp());
        channel.sign(new Sign.Typing(address(), Optional.empty()));
        channel.sign(new Sign.TapSeen(address(), "callback"));
        answer.set(taken);
        assertThat(send(Message.text("Hello"))).isInstanceOf(Sent.Accepted.class);
    }
}
