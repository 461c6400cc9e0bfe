package dragoman.testkit.contract;

import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Customer;
import dragoman.model.EventId;
import dragoman.model.Heard;
import dragoman.model.Language;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.model.Profile;
import dragoman.model.Progress;
import dragoman.model.Reading;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.ShopRecord;
import dragoman.port.TurnCommit;
import dragoman.port.TurnCommit.Business;
import dragoman.port.TurnCommit.Take;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small things that happen in a small shop. */
public final class Samples {
    public static final BotId BOT = new BotId("opanak");
    public static final ChannelId CHANNEL = new ChannelId("telegram");
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    public static final Address ANN = new Address(BOT, CHANNEL, "1001");
    public static final Address BORIS = new Address(BOT, CHANNEL, "1002");

    private Samples() {}

    /** A text came in; {@code event} is the messenger's id of it. */
    public static Received says(Address from, String event, String text) {
        return new Received(from, new EventId(event), NOON, Profile.named("Ann"),
                new Update.TextReceived(text));
    }

    /** The conversation after its turn {@code turn}, the first being 0. */
    public static Conversation after(ConversationId id, Address address, long turn) {
        var begun = Conversation.begun(id, address, Customer.newcomer(Optional.of("Ann"), Language.ENGLISH),
                NOON);
        return begun.with(new Progress(turn + 1, 0, begun.progress().seed(), NOON, true, Map.of()));
    }

    /** A turn that says these texts. */
    public static TurnCommit turn(Conversation after, Received heard, List<Long> handled, String... texts) {
        long turn = after.progress().turns() - 1;
        var lines = IntStream.range(0, texts.length)
                .mapToObj(i -> new Line(new LineKey(after.id(), turn, i), after.address(),
                        Message.text(texts[i]), Author.BOT,
                        after.custody().epoch()))
                .toList();
        return new TurnCommit(after, NOON, "r1", Heard.of(heard, Reading.NOTHING), handled, lines, false,
                Business.NONE);
    }

    public static TurnCommit held(TurnCommit turn) {
        return new TurnCommit(turn.after(), turn.at(), turn.revision(), turn.heard(), turn.handled(),
                turn.lines(), true,
                turn.business());
    }

    /** The same turn with one more line. */
    public static TurnCommit saying(TurnCommit turn, Line more) {
        return new TurnCommit(turn.after(), turn.at(), turn.revision(), turn.heard(), turn.handled(),
                Stream.concat(turn.lines().stream(), Stream.of(more)).toList(), turn.held(), turn.business());
    }

    public static TurnCommit with(TurnCommit turn, Business business) {
        return new TurnCommit(turn.after(), turn.at(), turn.revision(), turn.heard(), turn.handled(),
                turn.lines(),
                turn.held(), business);
    }

    public static Business recording(ShopRecord... records) {
        return new Business(false, false, List.of(records), List.of(), List.of(), Optional.empty(),
                Optional.empty());
    }

    public static Business taking(Take... takes) {
        return new Business(false, false, List.of(), List.of(), List.of(takes), Optional.empty(),
                Optional.empty());
    }

    public static Business takingOver() {
        return new Business(true, false, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    public static Business forgetting() {
        return new Business(false, true, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    public static ShopRecord record(String number, String kind, ConversationId conversation, Instant at) {
        return new ShopRecord(number, kind, "new", "Derby, size 42", Map.of("size", "42"), conversation, ANN,
                "Ann", at);
    }
}
