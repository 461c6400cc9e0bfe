package dragoman.runtime;

import dragoman.model.Address;
import dragoman.model.Limits;
import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.port.Time;
import java.util.Optional;

/** One bot's way out through one channel: the vendor's limits before each sending, and a standstill where the vendor takes nothing at all. Thread-safe. */
final class Exit {
    private final Standstill standstill;
    private final Optional<ChatLimits> chats;
    private final Optional<ChannelLimit> all;

    Exit(Address of, Channel channel, Time time, Alarm alarm) {
        var limits = channel.traits().limits();
        standstill = new Standstill(of.bot(), of.channel(), time, alarm);
        chats = limits.equals(Limits.NONE)
                ? Optional.empty()
                : Optional.of(new ChatLimits(limits, time, alarm));
        all = limits.channel().map(bucket -> new ChannelLimit(bucket, time, alarm));
    }

    /** Returns when a line may go there. {@code answer}: somebody waits for it. */
    void await(Address to, boolean answer) throws InterruptedException {
        var tried = false;
        do {
            tried = standstill.await();
            if (chats.isPresent()) {
                chats.get().await(to);
            }
            if (all.isPresent()) {
                all.get().await(answer);
            }
        } while (!tried && standstill.now().isPresent());
    }

    /** The line that was let out did not go. */
    void unused() {
        standstill.tryLater();
    }

    void answered(Address from) {
        chats.ifPresent(it -> it.answered(from));
    }

    Optional<Stopped> stopped() {
        return standstill.now();
    }

    /** What became of a sending. */
    void learns(Sent sent) {
        if (sent instanceof Sent.Refused(var why, var consequence)
                && consequence == Consequence.CHANNEL_STOPPED) {
            standstill.stop(why);
        } else if (standstill.now().isPresent()) {
            switch (sent) {
                case Sent.Accepted _,Sent.Refused _,Sent.Moved _ -> standstill.works();
                case Sent.TryLater _,Sent.Uncertain _ -> standstill.tryLater();
            }
        }
    }
}
