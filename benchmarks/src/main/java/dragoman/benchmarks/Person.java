package dragoman.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Holds the conversation again and again. One thread at a time; {@link #hears} by any. */
final class Person {
    private final long chat;
    private final String name;
    private final Crowd crowd;
    private final BlockingQueue<Sent> inbox = new LinkedBlockingQueue<>();
    private final List<Exchange> conversation;
    private Optional<Sent> last = Optional.empty();
    private int turn;
    private boolean late;

    Person(long chat, String name, String goods, Crowd crowd) {
        this.chat = chat;
        this.name = name;
        this.crowd = crowd;
        this.conversation = Exchange.conversation(name, goods);
    }

    void hears(Sent reply) {
        inbox.add(reply);
    }

    /** Says the next thing, which was due at this System.nanoTime, and waits for the reply; false when
     * this chat cannot be relied upon any more. */
    boolean speaks(long due) throws InterruptedException {
        hearsOut();
        var exchange = conversation.get(turn);
        var refusal = crowd.webhook().refusal(update(exchange));
        if (refusal.isPresent()) {
            crowd.tally().refused(refusal.get());
            turn = 0;
            return true;
        }
        var reply = awaited();
        if (reply.isEmpty()) {
            late = true;
            crowd.tally().lost(where() + "'" + exchange.reply() + "'");
        } else if (exchange.rightly(reply.get())) {
            crowd.tally().right(due, reply.get().at());
            last = reply;
            turn = (turn + 1) % conversation.size();
            return true;
        } else {
            crowd.tally().wrong(where() + "'" + reply.get().text() + "' with " + reply.get().buttons().size()
                    + " buttons for '" + exchange.reply() + "' with " + exchange.buttons());
        }
        return false;
    }

    /** Whatever is in the inbox between two turns came once too often; a late reply was counted as lost already. */
    void hearsOut() {
        for (var reply = inbox.poll(); reply != null; reply = inbox.poll()) {
            if (late) {
                late = false;
            } else {
                crowd.tally().doubled(where() + "'" + reply.text() + "'");
            }
        }
    }

    private String update(Exchange exchange) {
        return exchange.text().map(text -> crowd.updates().text(chat, name, text))
                .orElseGet(() -> crowd.updates().tap(chat, name,
                        last.map(reply -> reply.buttons().getFirst()).orElseThrow()));
    }

    /** The next reply that is not the last one over again. */
    private Optional<Sent> awaited() throws InterruptedException {
        var end = System.nanoTime() + crowd.patience().toNanos();
        while (true) {
            var reply = inbox.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (reply == null || !again(reply)) {
                return Optional.ofNullable(reply);
            }
            crowd.tally().doubled(where() + "'" + reply.text() + "'");
        }
    }

    private boolean again(Sent reply) {
        return last.map(Sent::text).equals(Optional.of(reply.text()));
    }

    private String where() {
        return "chat " + chat + ", turn " + (turn + 1) + ": ";
    }
}
