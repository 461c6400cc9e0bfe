package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrivateSlotsTest {
    private static final String CANARY = "KANARI-7741";
    private static final String PHONE = "+38761555123";
    private final Chat chat = Chat.with(Shops.steps("""
            slots:
              passport: { type: text, private: yes, title: Passport }
              phone: { type: phone, private: yes, title: Phone }
            steps:
              - ask: passport
                text: Passport?
              - ask: phone
                text: Phone?
              - say: "So {passport} and {phone}."
              - record: order
                as: taken
                summary: "For {phone}, {passport}"
                with: { phone: phone, all: "{passport} {phone}", upper: "{passport|upper}" }
              - handoff: desk
                brief: "Has {passport}"
            """));

    @Test
    void what_people_of_the_shop_read_hides_it_and_the_customer_sees_it() {
        chat.opens().bot("Passport?").customer(CANARY).bot("Phone?").customer(PHONE)
                .bot("So " + CANARY + " and " + PHONE + ".");
        var record = chat.effects(Effect.WriteDown.class).getFirst().record();
        assertThat(record.summary()).isEqualTo("For •••5123, •••");
        assertThat(record.fields()).containsEntry("phone", "•••5123").containsEntry("all", "••• •••5123");
        assertThat(chat.effects(Effect.Hand.class).getFirst().ticket().card().known())
                .containsEntry("Passport", "•••").containsEntry("Phone", "•••5123");
        assertThat(chat.effects(Effect.Hand.class).getFirst().ticket().toString() + record
                + chat.conversation().talk().slots() + chat.effects(Effect.TellOwner.class))
                .doesNotContain(CANARY, PHONE, PHONE.substring(1));
    }

    @Test
    void the_words_that_held_it_are_hidden_as_a_whole() {
        var calls = Chat.with(Shops.steps("""
                slots: { phone: { type: phone, private: yes } }
                steps:
                  - ask: wish
                    text: What can we do?
                    options: { order: { title: Order, also: [buy] }, go: Leave }
                  - ask: phone
                    text: Phone?
                  - record: order
                    as: taken
                    summary: "Told: {said}"
                    with: { all: "{said}" }
                  - say: "You wrote: {said}"
                """));
        calls.opens().bot("What can we do?")
                .customer("I want to buy a pair of boots, my number is " + PHONE + ".")
                .bot("You wrote: I want to buy a pair of boots, my number is " + PHONE + ".");
        var record = calls.effects(Effect.WriteDown.class).getFirst().record();
        assertThat(record.summary()).isEqualTo("Told: •••");
        assertThat(record.fields()).containsEntry("all", "•••");
    }

    @Test
    void the_turn_knows_which_words_and_which_lines_are_private() {
        chat.opens().customer(CANARY);
        assertThat(chat.secrets().heardIn(0)).isTrue();
        chat.customer("nonsense");
        assertThat(chat.secrets().heardIn(0)).as("what was meant as a private answer").isTrue();
        assertThat(chat.conversation().talk().missed()).containsExactly("•••");
        chat.customer(PHONE);
        assertThat(chat.secrets().isIn("So " + CANARY + " and " + PHONE + ".")).isTrue();
        assertThat(chat.secrets().isIn("We call 38761555123.")).isTrue();
        assertThat(chat.secrets().isIn("Phone?")).isFalse();
        assertThat(chat.secrets()).hasToString("[hidden]");
    }
}
