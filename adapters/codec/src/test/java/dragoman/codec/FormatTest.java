package dragoman.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Custody;
import dragoman.model.Customer;
import dragoman.model.Footing;
import dragoman.model.Frame;
import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.Message;
import dragoman.model.Ownership;
import dragoman.model.Pending;
import dragoman.model.Progress;
import dragoman.model.Reach;
import dragoman.model.Shown;
import dragoman.model.Talk;
import dragoman.model.Update;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    /** What is in databases already: it may grow, but this must stay readable for ever. */
    private static final String GOLDEN = """
            {"v":1,"id":"k3v9","address":{"bot":"opanak","channel":"telegram","user":"1001"},\
            "customer":{"name":"Ann","language":"en","known":true,"kept":{"size":{"t":"number","is":"42"}},"reach":"not-yet"},\
            "custody":{"owner":{"t":"queued","queue":"main","since":1795262400000},"epoch":3},\
            "talk":{"stack":[{"flow":"order","step":"use"}],"slots":{"pair":{"t":"item","is":"derby","list":"shoes"}},\
            "pending":{"serial":4,"flow":"order","step":"use","shown":[{"id":"work","title":"Work"}],\
            "phase":{"t":"offering","from":2}},"variants":{"thanks":0}},\
            "progress":{"turns":5,"serial":4,"seed":-7,"heard":1795262400000,"greeted":true,\
            "timers":{"silence":1795262460000}}}""";

    private final Codec codec = new Codec();

    @Test
    void a_conversation_is_kept_in_this_form() {
        assertThat(new String(codec.write(conversation()), UTF_8)).isEqualTo(GOLDEN);
        assertThat(codec.conversation(GOLDEN.getBytes(UTF_8))).isEqualTo(conversation());
    }

    @Test
    void unknown_fields_are_passed_over_and_their_order_does_not_matter() {
        var later = GOLDEN.replace("\"v\":1,", "\"mood\":{\"is\":[1,null,{}]},").replace("\"greeted\":true",
                "\"greeted\":true,\"steps\":1.5,\"nothing\":null").replaceFirst("}$", ",\"v\":1}");

        assertThat(codec.conversation(later.getBytes(UTF_8))).isEqualTo(conversation());
    }

    @Test
    void an_update_of_a_newer_kind_is_unrecognised_and_keeps_what_it_said() {
        assertThat(update("{\"t\":\"teleported\",\"to\":\"Mars\"}"))
                .isInstanceOfSatisfying(Update.Unrecognised.class, unknown -> {
                    assertThat(unknown.kind()).isEqualTo("teleported");
                    assertThat(unknown.raw()).contains("Mars");
                });
        assertThat(update("{\"t\":\"receipt\",\"message\":\"m1\",\"status\":\"framed\"}"))
                .isInstanceOf(Update.Unrecognised.class);
        assertThat(update("{\"t\":\"media\",\"kind\":\"hologram\",\"reference\":\"r\"}"))
                .hasFieldOrPropertyWithValue("kind", MediaKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{", "{}", "{\"v\":1}", "{\"v\":\"1\"}",
            "{\"v\":1,\"id\":7}"})
    void what_cannot_be_read_is_refused_in_words(String json) {
        assertThatThrownBy(() -> codec.conversation(json.getBytes(UTF_8))).isInstanceOf(Unreadable.class)
                .message().isNotBlank();
    }

    @Test
    void a_later_version_is_named() {
        assertThatThrownBy(() -> codec.message("{\"v\":2}".getBytes(UTF_8))).isInstanceOf(Unreadable.class)
                .hasMessageContaining("version 2").hasMessageContaining("newer Dragoman");
    }

    @Test
    void half_an_emoji_becomes_a_replacement_sign() {
        var cut = Message.text("a\uD83D b\uDE00 \uD83D\uDE00 \uDE00\uD83D");

        assertThat(codec.message(codec.write(cut)).text())
                .isEqualTo("a\uFFFD b\uFFFD \uD83D\uDE00 \uFFFD\uFFFD");
    }

    private Update update(String json) {
        var received = "{\"v\":1,\"from\":{\"bot\":\"b\",\"channel\":\"c\",\"user\":\"u\"},\"event\":\"e\",\"at\":0,\"update\":"
                + json + "}";
        return codec.received(received.getBytes(UTF_8)).update();
    }

    private static Conversation conversation() {
        var noon = Instant.ofEpochMilli(1_795_262_400_000L);
        var customer = Customer.newcomer(Optional.of("Ann"), Language.ENGLISH).nowKnown()
                .keeping("size", new Value.Number(BigDecimal.valueOf(42))).reached(Reach.NOT_YET);
        var pending = new Pending(4, "order", "use", List.of(new Shown("work", "Work")), 0,
                new Pending.Phase.Offering(2, false));
        var talk = Talk.IDLE.push(new Frame("order", "use")).knowing("pair", new Value.Item("shoes", "derby"))
                .waiting(Optional.of(pending)).said("thanks", 0);
        return new Conversation(new ConversationId("k3v9"),
                new Address(new BotId("opanak"), new ChannelId("telegram"), "1001"), customer,
                new Custody(new Ownership.Queued("main", noon), 3), talk,
                new Progress(5, 4, -7, noon, true, Map.of("silence", noon.plusSeconds(60))), Footing.NONE);
    }
}
