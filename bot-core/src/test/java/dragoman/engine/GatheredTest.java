package dragoman.engine;

import org.junit.jupiter.api.Test;

class GatheredTest {
    private static final String PURPOSE = "What will the shoes be for?";
    private final Chat chat = Chat.with(Shops.opanak());

    @Test
    void one_thought_in_three_messages_is_one_answer() {
        chat.customer("I need shoes", "for walking", "42")
                .bot("Good morning, Ana! I am Vera, the bot of Opanak.", "Shoes for Walking, size 42…")
                .silent();
    }

    @Test
    void what_was_not_understood_is_no_longer_worth_a_word_once_the_answer_follows() {
        chat.customer("I need shoes").bot("Good…", PURPOSE).taps("Work").bot("Which size…")
                .customer("hmmm blah", "41").bot("Shoes for Work, size 41…").silent();
    }

    @Test
    void two_riddles_at_once_are_one_riddle() {
        chat.customer("I need shoes").bot("Good…", PURPOSE).customer("blah", "blub").bot("…", PURPOSE)
                .silent();
    }
}
