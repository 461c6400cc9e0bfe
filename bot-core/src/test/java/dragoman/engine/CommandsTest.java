package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.Reach;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private static final String PURPOSE = "What will the shoes be for?";
    private final Chat chat = Chat.with(Shops.opanak()).customer("I need shoes").bot("Good…", PURPOSE);

    @Test
    void cancel_ends_what_runs_with_kind_words() {
        chat.customer("never mind").bot("…").silent();
        assertThat(chat.conversation().talk().idle()).isTrue();
        assertThat(chat.conversation().talk().pending()).isEmpty();
    }

    @Test
    void menu_leads_to_the_first_flow_without_a_greeting() {
        chat.customer("menu").bot("What brings you here?").silent();
    }

    @Test
    void restart_begins_the_flow_anew_and_forgets_what_was_answered_in_it() {
        chat.taps("Work").bot("Which size…").customer("42").bot("Shoes for Work, size 42…")
                .customer("start over").bot(PURPOSE).taps("Walking")
                .bot("Shoes for Walking, size 42…").silent();
    }

    @Test
    void the_language_is_changed_in_the_middle_of_a_question() {
        chat.customer("language").bot("Which language shall we speak?").shows("English", "Русский")
                .taps("Русский")
                .bot("Хорошо, продолжаем по-русски.", "Для чего нужна обувь?")
                .shows("Работа", "Прогулки", "Свадьба")
                .customer("in english").bot("English it is.", PURPOSE).silent();
        assertThat(chat.conversation().customer().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void a_language_can_be_named() {
        chat.customer("change language").bot("Which…").customer("russian")
                .bot("Хорошо…", "Для чего нужна обувь?").silent();
    }

    @Test
    void stop_means_that_we_never_write_first() {
        chat.customer("stop").bot("Understood, we will not write first any more…").waits(Duration.ofHours(30))
                .silent();
        assertThat(chat.conversation().customer().reach()).isEqualTo(Reach.STOPPED);
        chat.customer("work").bot("Which size…");
    }

    @Test
    void forget_me_asks_once_and_then_erases() {
        chat.taps("Work").bot("…").customer("42").bot("…").customer("forget me")
                .bot("Shall we erase this conversation, your name and everything we remember about you?…")
                .shows("Yes", "No")
                .taps("Yes").bot("It is done…").silent();
        assertThat(chat.effects(Effect.Forget.class)).hasSize(1);
        var after = chat.conversation();
        assertThat(after.customer().kept()).isEmpty();
        assertThat(after.customer().name()).isEmpty();
        assertThat(after.customer().known()).isFalse();
        assertThat(after.talk().slots()).isEmpty();
        chat.customer("hello").bot("Good morning, Ana! I am Vera…", "What brings you here?");
    }

    @Test
    void whoever_does_not_want_to_be_forgotten_goes_on_where_they_were() {
        chat.customer("forget me").bot("Shall we…").customer("no")
                .bot("All right, everything stays as it was.", PURPOSE).silent();
        assertThat(chat.effects(Effect.Forget.class)).isEmpty();
    }

    @Test
    void are_you_a_bot_is_answered_truly_and_the_question_asked_again() {
        chat.customer("are you a robot")
                .bot("Yes, I am a bot. My name is Vera, and I answer for Opanak…", PURPOSE).silent();
    }

    @Test
    void privacy_is_told_and_the_question_asked_again() {
        chat.customer("privacy").bot("We keep what you write here only…", PURPOSE).silent();
    }

    @Test
    void a_command_of_the_owners_runs_and_comes_back_to_the_question() {
        chat.customer("opening hours").bot("We are open right now.", PURPOSE).taps("Work").bot("Which size…")
                .silent();
    }

    @Test
    void a_command_wins_over_an_option_of_the_same_words() {
        Chat.with(Shops.steps("""
                steps:
                  - ask: what
                    text: What now?
                    options: { stop: Stop, go: Go }
                  - say: Gone.
                """)).opens().bot("What now?").customer("stop").bot("Understood…").customer("go")
                .bot("Gone.");
    }
}
