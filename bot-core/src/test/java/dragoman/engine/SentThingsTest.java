package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.AgentId;
import dragoman.model.MediaKind;
import dragoman.model.Message.Buttons.Share;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Ownership;
import dragoman.model.Update.AnsweredElsewhere;
import dragoman.model.Update.CartSent;
import dragoman.model.Update.CartSent.Ware;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.Opened;
import dragoman.model.Update.Reacted;
import dragoman.model.Update.Referred;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What messengers bring besides words: voice, stickers, reactions, changed messages, links, carts, answers past the desk. */
class SentThingsTest {
    private static final String SHOE = """
            steps:
              - ask: size
                text: Which size?
                type: number
              - ask: wide
                text: Wide feet?
                type: yes-no
              - confirm: [size, wide]
                text: "Size {size}, wide: {wide}. All right?"
              - say: Noted.
            """;

    @Test
    void a_voice_note_is_declined_with_a_way_to_a_person_and_the_question_stands() {
        shoe().bot("Which size?").happens(voice())
                .bot("Voice messages reach me without their words…", "Which size?")
                .customer("42").bot("Wide feet?");
    }

    @Test
    void a_shop_with_a_flow_for_voice_notes_takes_them_there() {
        var bot = Shops.files(Map.of("bot.yaml", "bot: Vera\nshop: Opanak\n", "main.yaml",
                "flow: main\nstarts: first\n" + SHOE, "voice.yaml", """
                        flow: voice
                        steps:
                          - say: Let us hear.
                          - handoff: people
                        """));
        Chat.with(bot).opens().bot("Which size?").happens(voice()).bot("Let us hear.");
    }

    @Test
    void a_thumb_up_as_a_sticker_is_a_yes_and_any_other_sticker_is_no_trouble() {
        shoe().bot("Which size?").happens(sticker("👍")).happens(sticker("")).silent().customer("42")
                .bot("Wide feet?").happens(sticker("😂")).silent().happens(sticker("👍🏽"))
                .bot("Size 42, wide: Yes. All right?").happens(sticker("👍")).bot("Noted.").silent();
    }

    @Test
    void a_sticker_as_the_first_message_begins_the_conversation() {
        Chat.with(Shops.steps(SHOE)).happens(sticker("😂")).bot("Which size?").silent();
    }

    @Test
    void a_reaction_answers_a_plain_question_and_never_agrees_to_an_order() {
        shoe().bot("Which size?").happens(new Reacted(Optional.of("👍"))).silent().customer("42")
                .bot("Wide feet?").happens(new Reacted(Optional.of("❤")))
                .happens(new Reacted(Optional.empty())).silent()
                .happens(new Reacted(Optional.of("👎"))).bot("Size 42, wide: No. All right?")
                .happens(new Reacted(Optional.of("👍"))).silent();
    }

    @Test
    void a_changed_last_answer_is_corrected_while_it_is_open() {
        var chat = shoe().bot("Which size?").customer("42").bot("Wide feet?").edits("43")
                .bot("Noted: size 43.", "Wide feet?").silent();
        assertThat(chat.conversation().slot("size")).contains(new Value.Number(new BigDecimal("43")));
        chat.edits("43").edits("what a day").silent();
    }

    @Test
    void of_free_words_only_those_that_resemble_the_answer_can_be_the_changed_message() {
        var chat = Chat.with(Shops.steps("""
                steps:
                  - ask: street
                    text: Street?
                  - ask: note
                    text: A note?
                  - say: Thanks.
                """)).opens().bot("Street?").customer("Mill Lane 3").bot("A note?").edits("I need shoes")
                .silent()
                .edits("Mill Lane 13").bot("Noted: street Mill Lane 13.", "A note?").silent();
        assertThat(chat.conversation().slot("street")).contains(new Value.Text("Mill Lane 13"));
        chat.customer("none").bot("Thanks.").edits("none!").silent();
    }

    @Test
    void a_link_that_names_a_topic_leads_there_and_is_remembered_where_the_bot_wants_it() {
        var bot = Shops.files(Map.of("bot.yaml", "bot: Vera\nshop: Opanak\n", "main.yaml", """
                flow: main
                starts: first
                slots: { referral: { type: text, keep: conversation } }
                steps:
                  - ask: wish
                    text: "What brings you?"
                """, "returns.yaml", """
                flow: returns
                starts: { says: [return my shoes] }
                steps:
                  - ask: why
                    text: Why do you send them back?
                """, "inner.yaml", """
                flow: inner
                steps:
                  - say: Not for outsiders.
                """));
        Chat.with(bot).happens(new Opened(Optional.of("returns"), true)).bot("Why do you send them back?")
                .silent();
        var chat = Chat.with(bot).happens(new Opened(Optional.of("inner"), true)).bot("What brings you?")
                .silent();
        assertThat(chat.conversation().slot("referral")).contains(new Value.Text("inner"));
        chat.happens(new Referred("spring-26")).silent();
        assertThat(chat.conversation().slot("referral")).contains(new Value.Text("spring-26"));
    }

    @Test
    void a_cart_goes_to_a_person_with_all_that_is_in_it() {
        var chat = shoe().bot("Which size?")
                .happens(new CartSent(
                        List.of(new Ware("una-42", 2, Optional.of(new Value.Money(12_990, "EUR"))),
                                new Ware("gift", 1, Optional.empty())),
                        Optional.of("by Friday?")))
                .bot("Sorry for the wait this means…");
        assertThat(chat.effects(Effect.Hand.class).getLast().ticket().card().reason())
                .isEqualTo("sent a cart: 2 × una-42, 1 × gift (by Friday?)");
    }

    @Test
    void a_shop_with_a_flow_for_carts_takes_them_itself() {
        var bot = Shops.files(Map.of("bot.yaml", "bot: Vera\nshop: Opanak\n", "main.yaml",
                "flow: main\nstarts: first\n" + SHOE, "cart.yaml", """
                        flow: cart
                        slots: { cart: text }
                        steps:
                          - say: "You would like {cart}."
                        """));
        Chat.with(bot).opens().bot("Which size?")
                .happens(new CartSent(List.of(new Ware("una-42", 1, Optional.empty())), Optional.empty()))
                .bot("You would like 1 × una-42.");
    }

    @Test
    void who_answers_from_the_messengers_own_app_has_the_conversation_until_long_silence() {
        var chat = shoe().bot("Which size?").happens(new AnsweredElsewhere("Hi, Ana here")).silent();
        assertThat(chat.conversation().custody().owner().holder()).contains(new AgentId("messenger"));
        assertThat(chat.effects(Effect.VoidQueued.class)).hasSize(1);
        assertThat(chat.effects(Effect.Hand.class).getLast().ticket().card().reason())
                .isEqualTo("was answered from the messenger's own app");
        chat.customer("42").silent().waits(Duration.ofHours(6)).happens(new AnsweredElsewhere("Yes"))
                .waits(Duration.ofHours(11)).customer("thank you").silent().waits(Duration.ofHours(2))
                .silent();
        assertThat(chat.conversation().custody().owner()).isEqualTo(new Ownership.Bot());
        chat.customer("hello").bot("Write what you need…");
    }

    @Test
    void an_agent_of_the_desk_takes_over_from_whoever_answered_by_phone() {
        var chat = shoe().bot("Which size?").happens(new AnsweredElsewhere("Hi")).agent("ben", "Ben here")
                .bot("Ben here").waits(Duration.ofDays(1)).silent();
        assertThat(chat.conversation().custody().owner().holder()).contains(new AgentId("ben"));
    }

    @Test
    void an_agent_of_the_desk_keeps_the_conversation_when_somebody_else_answers_by_phone() {
        var chat = shoe().bot("Which size?").customer("human").bot("Sorry for the wait this means…")
                .claims("ben")
                .happens(new AnsweredElsewhere("Hi"));
        assertThat(chat.conversation().custody().owner().holder()).contains(new AgentId("ben"));
    }

    @Test
    void whoever_is_asked_for_a_phone_or_a_place_can_give_it_by_a_button() {
        var chat = Chat.with(Shops.steps("""
                slots: { phone: phone, where: place }
                steps:
                  - ask: phone
                    text: Your number?
                  - ask: where
                    text: Where to?
                  - say: Fine.
                """)).opens();
        assertThat(said(chat)).contains(new Share(Shared.PHONE, "Share my number"));
        chat.customer("+38761123456");
        assertThat(said(chat)).contains(new Share(Shared.PLACE, "Share my place"));
    }

    private static Optional<Share> said(Chat chat) {
        return chat.effects(Effect.Say.class).getLast().reply().extras().share();
    }

    private static Chat shoe() {
        return Chat.with(Shops.steps(SHOE)).opens();
    }

    private static MediaReceived voice() {
        return new MediaReceived(MediaKind.VOICE, "v", Optional.empty());
    }

    private static MediaReceived sticker(String meaning) {
        return new MediaReceived(MediaKind.STICKER, "s",
                Optional.of(meaning).filter(sign -> !sign.isEmpty()));
    }
}
