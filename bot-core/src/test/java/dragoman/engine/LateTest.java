package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a customer did hours ago and we hear only now. */
class LateTest {
    private static final String SORRY = "Sorry that you had to wait so long: for a while we could not be reached.";
    private static final String ONCE_MORE = "So much time has passed that I had better ask once more.";
    private static final Duration HOURS = Duration.ofHours(5);

    private final Chat chat = Chat.with(Shops.opanak());

    private Chat confirming() {
        return chat.customer("I need shoes").bot("Good…", "What will the shoes be for?").taps("Walking")
                .bot("Which size…").customer("42").bot("Shoes for Walking, size 42…");
    }

    @Test
    void a_wish_is_answered_with_a_word_of_regret() {
        chat.isHeardAfter(HOURS).customer("I need shoes").bot(SORRY, "Good…", "What will the shoes be for?")
                .silent();
    }

    @Test
    void several_late_messages_get_one_regret() {
        chat.isHeardAfter(HOURS).customer("I need shoes").bot(SORRY, "Good…", "What will the shoes be for?")
                .customer("walking").bot("Which size…").silent();
    }

    @Test
    void an_answer_to_what_still_waits_is_taken() {
        chat.customer("I need shoes").bot("Good…", "What will the shoes be for?");
        chat.comesBackAfter(HOURS).isHeardAfter(HOURS).customer("walking").bot(SORRY, "Which size…").silent();
    }

    @Test
    void a_late_tap_binds_nobody_and_its_question_is_asked_once_more() {
        confirming();
        var yes = chat.button("Yes");
        chat.comesBackAfter(HOURS).isHeardAfter(HOURS).tapsData(yes).bot(SORRY, ONCE_MORE,
                "Shoes for Walking, size 42…");
        chat.isHeardAfter(Duration.ZERO).taps("Yes").bot("These should suit you…");
    }

    @Test
    void a_late_yes_in_words_binds_nobody_either() {
        confirming();
        chat.comesBackAfter(HOURS).isHeardAfter(HOURS).customer("yes").bot(SORRY, ONCE_MORE,
                "Shoes for Walking, size 42…").silent();
        assertThat(chat.conversation().talk().pending()).isPresent();
    }

    @Test
    void half_an_hour_in_a_tunnel_is_not_late() {
        chat.isHeardAfter(Duration.ofMinutes(29)).customer("I need shoes")
                .bot("Good…", "What will the shoes be for?").silent();
    }

    @Test
    void a_date_before_any_messenger_would_have_kept_the_message_is_a_wrong_clock() {
        chat.isHeardAfter(Duration.ofDays(60)).customer("I need shoes")
                .bot("Good…", "What will the shoes be for?")
                .silent();
    }
}
