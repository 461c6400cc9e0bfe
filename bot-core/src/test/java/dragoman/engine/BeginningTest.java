package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.Profile;
import dragoman.model.Update;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BeginningTest {
    private static final String GREETING = "Good morning, Ana! I am Vera, the bot of Opanak.";
    private static final String TOPIC = "What brings you here?";
    private final Chat chat = Chat.with(Shops.opanak());

    private static Profile speaking(String language) {
        return new Profile(Optional.of("Ana"), Optional.of(new Language(language)), Optional.empty());
    }

    @Test
    void the_greeting_comes_once_and_before_everything_else() {
        chat.customer("hello there").bot(GREETING, TOPIC).taps("Shoes").bot("What will…").customer("cancel")
                .bot("…")
                .customer("I need shoes").bot("What will…").silent();
    }

    @Test
    void the_greeting_goes_by_the_time_of_day_and_drops_an_unknown_name() {
        chat.at("2026-11-18T19:00:00Z").profile(Profile.UNKNOWN).opens().bot("Good evening! I am Vera…",
                TOPIC);
    }

    @Test
    void a_first_sentence_leads_to_what_it_asks_for() {
        chat.customer("I need shoes").bot(GREETING, "What will the shoes be for?").silent();
        Chat.with(Shops.opanak()).customer("how long does delivery take")
                .bot(GREETING,
                        "Two to four working days. You get the parcel's number as soon as it leaves us.")
                .silent();
        Chat.with(Shops.opanak()).customer("are you a bot").bot(GREETING, "Yes, I am a bot. My name is Vera…")
                .silent();
    }

    @Test
    void somebody_who_comes_back_another_day_is_greeted_again() {
        chat.opens().bot(GREETING, TOPIC).customer("cancel").bot("…").waits(Duration.ofDays(3))
                .customer("I need shoes")
                .bot("Good morning, Ana! …", "What will the shoes be for?").silent();
    }

    @Test
    void a_question_that_still_waits_is_simply_answered_another_day() {
        chat.opens().bot(GREETING, TOPIC).waits(Duration.ofDays(3)).taps("Shoes")
                .bot("What will the shoes be for?").silent();
    }

    @Test
    void the_profile_chooses_the_language_if_we_speak_it() {
        chat.profile(speaking("ru")).opens().bot("Доброе утро, Ana! Я Vera, бот магазина Opanak.",
                "Что Вас привело?");
        Chat.with(Shops.opanak()).profile(speaking("fi")).opens().bot(GREETING, TOPIC);
    }

    @Test
    void the_first_words_choose_the_language() {
        chat.customer("мне нужна обувь").bot("Доброе утро, Ana!…", "Для чего нужна обувь?").silent();
        Chat.with(Shops.opanak()).opens().bot(GREETING, TOPIC).customer("мне нужна обувь")
                .bot("Для чего нужна обувь?");
    }

    @Test
    void opening_forgets_what_was_said_for_the_flow_but_not_what_is_kept() {
        chat.customer("I need shoes").bot("…", "…").taps("Work").bot("…").customer("42")
                .bot("Shoes for Work, size 42…").opens()
                .bot(GREETING, TOPIC).silent();
        assertThat(chat.conversation().slot("use")).isEmpty();
        assertThat(chat.conversation().slot("size")).isPresent();
    }

    @Test
    void whoever_talked_with_us_before_is_known() {
        assertThat(chat.conversation().customer().known()).isFalse();
        assertThat(chat.opens().conversation().customer().known()).isTrue();
    }

    @Test
    void a_picture_as_first_message_begins_the_conversation() {
        chat.happens(new Update.MediaReceived(MediaKind.PHOTO, "x", Optional.empty())).bot(GREETING, TOPIC)
                .silent();
    }

    @Test
    void what_cannot_be_taken_is_said_kindly_and_the_question_asked_again() {
        chat.opens().bot(GREETING, TOPIC)
                .happens(new Update.MediaReceived(MediaKind.VOICE, "x", Optional.empty()))
                .bot("Voice messages reach me without their words…", TOPIC)
                .happens(new Update.PlaceShared(1, 2, Optional.empty()))
                .bot("A place on the map does not help me here…", TOPIC)
                .happens(new Update.ContactShared("38761123456", Optional.empty(), true))
                .bot("Thank you, we need no contact for this…", TOPIC).silent();
    }

    @Test
    void messages_gathered_together_are_answered_in_one_turn_with_one_question() {
        chat.customer("I need shoes", "for hiking", "42")
                .bot(GREETING, "Shoes for Walking, size 42. Have I understood you right?")
                .silent();
    }

    @Test
    void what_is_no_news_changes_nothing() {
        chat.opens().bot(GREETING, TOPIC);
        var before = chat.conversation();
        chat.happens(new Update.Reacted(Optional.of("👍"))).happens(new Update.Unrecognised("poll", "{}"))
                .happens(new Update.TimerFired("silence:find-shoes:23h")).edits("hello!").silent();
        assertThat(chat.conversation().talk()).isEqualTo(before.talk());
    }
}
