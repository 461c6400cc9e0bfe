package dragoman.engine;

import org.junit.jupiter.api.Test;

class SmallestBotTest {
    private final Chat chat = Chat.with(Shops.smallest());

    @Test
    void takes_an_order_from_the_first_tap_to_the_thanks() {
        chat.opens().bot("Hello, Ana! How can I help?").shows("Order", "Hours", "Human").taps("Order")
                .bot("What would you like to order?").shows().customer("crème brûlée №17")
                .bot("How should we deliver it?")
                .shows("Courier", "Pick-up").taps("Courier")
                .bot("Your order: crème brûlée №17, delivery: courier. Confirm? (yes/no)").shows()
                .customer("yes")
                .bot("Thank you, Ana! Your order is accepted.").silent();
    }

    @Test
    void a_person_is_called_from_anywhere() {
        var called = "Connecting you to a human operator, Ana.";
        chat.opens().bot("Hello…").customer("human").bot(called).silent();
        chat.customer("human").bot(called).silent();
    }

    @Test
    void opening_the_chat_begins_anew_from_any_state() {
        chat.opens().bot("Hello…").taps("Order").bot("What would…").opens().bot("Hello…").taps("Order")
                .bot("What would…")
                .customer("tea").bot("How should…").opens().bot("Hello…").silent();
    }

    @Test
    void a_first_message_is_greeted_like_an_opened_chat() {
        chat.customer("good day").bot("Hello, Ana! How can I help?").silent();
    }
}
