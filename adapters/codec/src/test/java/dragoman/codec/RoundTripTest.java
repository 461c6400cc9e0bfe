package dragoman.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Awaited;
import dragoman.model.Call;
import dragoman.model.CallKey;
import dragoman.model.CallResult;
import dragoman.model.Clause;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Custody;
import dragoman.model.Customer;
import dragoman.model.Entity;
import dragoman.model.Errands;
import dragoman.model.EventId;
import dragoman.model.Footing;
import dragoman.model.Frame;
import dragoman.model.Heard;
import dragoman.model.Hearing;
import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.Message;
import dragoman.model.Mood;
import dragoman.model.Ownership;
import dragoman.model.Pending;
import dragoman.model.PhraseKey;
import dragoman.model.Picture;
import dragoman.model.Profile;
import dragoman.model.Progress;
import dragoman.model.Reach;
import dragoman.model.Reading;
import dragoman.model.Received;
import dragoman.model.Reminder;
import dragoman.model.Shape;
import dragoman.model.Shown;
import dragoman.model.Taken;
import dragoman.model.Talk;
import dragoman.model.Tie;
import dragoman.model.Trail;
import dragoman.model.Unfinished;
import dragoman.model.Update;
import dragoman.model.Value;
import dragoman.model.Verified;
import dragoman.port.Ticket;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private final Codec codec = new Codec();

    static List<Update> updates() {
        return Cases.updates();
    }

    static List<Value> values() {
        return Cases.values();
    }

    static List<Ownership> owners() {
        return Cases.owners();
    }

    static List<Pending.Phase> phases() {
        return Cases.phases();
    }

    static List<Message.Buttons> buttons() {
        return Cases.buttons();
    }

    @ParameterizedTest
    @MethodSource("updates")
    void an_update_comes_back(Update update) {
        var full = new Profile(Optional.of("Ann"), Optional.of(Language.ENGLISH),
                Optional.of("+38761123456"));
        for (var profile : List.of(full, Profile.UNKNOWN)) {
            var received = new Received(Cases.ANN, new EventId("e1"), Cases.NOON, profile, update);

            assertThat(codec.received(codec.write(received))).isEqualTo(received);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_slots_value_comes_back(Value value) {
        var conversation = begun()
                .with(Talk.IDLE.knowing("slot \"one\"", value).remembering("lasting", value))
                .with(Customer.newcomer(Optional.empty(), Language.ENGLISH).keeping("kept", value));

        comesBack(conversation);
    }

    @ParameterizedTest
    @MethodSource("owners")
    void an_owner_comes_back(Ownership owner) {
        comesBack(begun().with(new Custody(owner, 0)));
        comesBack(begun().with(new Custody(owner, 7)));
    }

    @ParameterizedTest
    @MethodSource("phases")
    void a_pending_question_comes_back(Pending.Phase phase) {
        var pending = new Pending(3, "order", "size", List.of(new Shown("yes", "Yes"), new Shown("no", "")),
                2, 1, phase);

        comesBack(begun().with(Talk.IDLE.push(new Frame("order", "size")).push(new Frame("help", "1"))
                .waiting(Optional.of(pending)).said("thanks", 0).said("bye", 2)));
    }

    @ParameterizedTest
    @EnumSource(Reach.class)
    void a_customer_comes_back(Reach reach) {
        var taken = new Taken("K7M2", "order", "new", "Derby, size 42", Cases.NOON);

        comesBack(begun()
                .with(Customer.newcomer(Optional.of("Ann"), new Language("bs")).nowKnown().taking(taken)
                        .reached(reach)));
        comesBack(begun().with(Customer.newcomer(Optional.empty(), Language.ENGLISH)
                .verified(Tie.phone("+38761123456").map(tie -> new Verified(tie, Cases.NOON)))));
    }

    @Test
    void how_a_talk_has_gone_comes_back() {
        var answered = new Frame("order", "size");
        var unfinished = new Unfinished(List.of(answered.pausedAt(Cases.NOON), new Frame("help", "1")),
                Map.of("size", new Value.Text("42")));
        var trail = Trail.NONE.answering(answered).skipping("use").settling(Set.of("size"))
                .answering(new Frame("help", "1")).with(Optional.of(unfinished))
                .with(new Mood(1, 2, 3, 4, Optional.of(new Language("ru"))));

        comesBack(begun().with(Talk.IDLE.push(answered.pausedAt(Cases.NOON)).with(trail)));
    }

    @Test
    void a_call_that_is_waited_for_comes_back() {
        var key = new CallKey(new ConversationId("abc"), 7, 1);
        var waits = Awaited.asked(key, new Frame("order", "stock")).keeping("and in red?");
        comesBack(
                begun().with(Talk.IDLE.push(new Frame("order", "stock"))
                        .with(new Errands(List.of(waits), List.of()))));
        for (var result : CallResult.values()) {
            comesBack(begun().with(Talk.IDLE.push(new Frame("order", "stock"))
                    .with(new Errands(List.of(waits.ended(result)), List.of()))));
        }
    }

    @Test
    void a_reminder_comes_back() {
        var bare = new Reminder(new Frame("order", "pick-up"), Cases.NOON, Set.of(), Map.of());
        var full = new Reminder(new Frame("order", "visit"), Cases.NOON, Set.of("ordered", "answer"),
                Map.of("size", new Value.Text("42")));
        comesBack(begun().with(Talk.IDLE.with(new Errands(List.of(), List.of(bare, full)))));
    }

    @ParameterizedTest
    @EnumSource(Call.Method.class)
    void a_call_comes_back_with_its_secrets_by_name_only(Call.Method method) {
        var header = new Call.Header("Authorization",
                List.of(new Call.Piece.Words("Bearer "), new Call.Piece.SecretNamed("shop_api")));
        var shape = new Shape.Fields(Map.of("free", new Shape.Field(new Shape.Number(), true), "open",
                new Shape.Field(new Shape.YesNo(), false), "pairs", new Shape.Field(new Shape.ListOf(
                        new Shape.Fields(Map.of("id", new Shape.Field(new Shape.Text(), true)))), true)));
        var request = new Call.Request(method, "https://shop.example/a?b=%20", List.of(header),
                Optional.of(Map.of("size", 42, "phones", List.of("+387"), "sure", true)),
                method.repeatable());
        var call = new Call(new CallKey(new ConversationId("abc"), 7, 1), Cases.ANN, "stock", request, shape,
                Duration.ofMillis(2_500), Cases.NOON);

        assertThat(codec.call(codec.write(call))).isEqualTo(call);
    }

    @Test
    void progress_comes_back() {
        comesBack(begun().with(new Progress(12, 7, Long.MIN_VALUE, Cases.NOON, true,
                Map.of("silence", Cases.NOON.plusSeconds(60), "nudge", Cases.NOON))));
    }

    @Test
    void what_the_talk_stands_on_comes_back() {
        comesBack(begun().with(new Footing(Optional.of("0123456789abcdef"), 12, Optional.of("c.x7:work"))));
        comesBack(begun().with(new Footing(Optional.empty(), 0, Optional.of("c.x7:work"))));
    }

    @ParameterizedTest
    @MethodSource("buttons")
    void a_message_comes_back(Message.Buttons buttons) {
        for (var picture : List.of(Optional.of(new Picture("media/derby.png")), Optional.<Picture>empty())) {
            var message = new Message("Which\none?", picture, buttons);

            assertThat(codec.message(codec.write(message))).isEqualTo(message);
        }
    }

    @Test
    void what_a_turn_heard_comes_back_with_its_readings() {
        var matches = Arrays.stream(PhraseKey.Kind.values())
                .map(kind -> new Match(new PhraseKey(kind, "use/work"), 0.1 + 0.2,
                        kind == PhraseKey.Kind.WORD))
                .toList();
        List<Entity> entities = Cases.entities();
        var heard = new Heard(List.of(
                new Hearing(received("two"), new Reading(Optional.of(Language.ENGLISH), matches, entities)),
                new Hearing(received("one and two"),
                        new Reading(Optional.empty(), matches, entities)
                                .with(List.of(new Clause(0, 3, matches), new Clause(8, 11, List.of())))),
                new Hearing(received("pairs"), Reading.NOTHING)));

        assertThat(codec.heard(codec.write(heard))).isEqualTo(heard);
    }

    @Test
    void a_ticket_comes_back() {
        var full = new Ticket.Card("main", "asked", "order/size", "Ann", Language.ENGLISH,
                Map.of("Size", "42"),
                List.of("order K7M2"), List.of("hm?"), Cases.NOON, Optional.of(Cases.NOON),
                Optional.of(Cases.NOON));
        var bare = new Ticket.Card("main", "", "", "", Language.ENGLISH, Map.of(), List.of(), List.of(),
                Cases.NOON,
                Optional.empty(), Optional.empty());
        for (var card : List.of(full, bare)) {
            var ticket = new Ticket("T1", new ConversationId("abc"), Cases.ANN, Cases.owners().getLast(), 3,
                    card);

            assertThat(codec.ticket(codec.write(ticket))).isEqualTo(ticket);
        }
    }

    @Test
    void a_records_fields_keep_their_order() {
        var fields = new LinkedHashMap<String, String>();
        for (var name : List.of("zip", "address", "", "note")) {
            fields.put(name, name + "!");
        }
        assertThat(codec.fields(codec.write(fields))).isEqualTo(fields).containsExactlyEntriesOf(fields);
        assertThat(codec.fields(codec.write(Map.of()))).isEmpty();
    }

    private void comesBack(Conversation conversation) {
        assertThat(codec.conversation(codec.write(conversation))).isEqualTo(conversation);
    }

    private static Conversation begun() {
        return Conversation.begun(new ConversationId("abc"), Cases.ANN,
                Customer.newcomer(Optional.of("Ann"), Language.ENGLISH), Cases.NOON);
    }

    private static Received received(String text) {
        return new Received(Cases.ANN, new EventId("e1"), Cases.NOON, Profile.UNKNOWN,
                new Update.TextReceived(text));
    }
}
