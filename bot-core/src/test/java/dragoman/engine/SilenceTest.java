package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Outcome;
import dragoman.model.Update;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private final Chat chat = Chat.with(Shops.opanak()).customer("I need shoes").bot("Good…",
            "What will the shoes be for?");

    @Test
    void one_reminder_and_no_second_one_before_the_end() {
        chat.waits(Duration.ofHours(23)).bot("Shall I keep looking for you?").waits(Duration.ofDays(3))
                .silent();
        assertThat(chat.conversation().talk().idle()).isTrue();
        assertThat(chat.conversation().progress().timers()).isEmpty();
        assertThat(chat.effects(Effect.Ended.class)).containsExactly(new Effect.Ended(Outcome.ABANDONED));
    }

    @Test
    void an_answer_stops_the_clock_and_the_next_question_starts_it_anew() {
        chat.waits(Duration.ofHours(20)).taps("Work").bot("Which size…").waits(Duration.ofHours(22)).silent()
                .waits(Duration.ofHours(5)).bot("Shall I keep looking for you?").silent();
    }

    @Test
    void a_reminder_that_would_come_at_night_waits_for_the_morning() {
        var late = Chat.with(Shops.opanak()).at("2026-11-18T04:00:00Z").customer("I need shoes")
                .bot("…", "What will…");
        late.waits(Duration.ofHours(28)).silent().waits(Duration.ofHours(2))
                .bot("Shall I keep looking for you?").silent();
    }

    @Test
    void outside_the_window_of_the_channel_nobody_is_reminded_and_the_end_comes_all_the_same() {
        var narrow = Chat.with(Shops.opanak()).window(Duration.ofHours(12)).customer("I need shoes")
                .bot("…", "What will…").waits(Duration.ofDays(4)).silent();
        assertThat(narrow.conversation().talk().idle()).isTrue();
    }

    @Test
    void the_question_can_still_be_answered_after_the_reminder() {
        chat.waits(Duration.ofHours(24)).bot("Shall I…").taps("Work").bot("Which size…")
                .waits(Duration.ofHours(23)).bot("Shall I…");
    }

    @Test
    void yes_after_the_reminder_brings_the_question_again_and_no_lets_it_be() {
        chat.waits(Duration.ofHours(23)).bot("Shall I keep looking for you?").customer("yes")
                .bot("What will the shoes be for?").customer("yes").bot("…", "What will…").silent();
        var other = Chat.with(Shops.opanak()).customer("I need shoes").bot("…", "…")
                .waits(Duration.ofHours(23))
                .bot("Shall I…").customer("no").bot("…").silent();
        assertThat(other.conversation().talk().idle()).isTrue();
    }

    @Test
    void whoever_left_is_not_reminded() {
        chat.happens(new Update.Left("blocked")).waits(Duration.ofDays(4)).silent();
    }

    @Test
    void a_person_has_the_conversation_and_no_clock_runs() {
        chat.customer("human").bot("Sorry…").waits(Duration.ofDays(4)).silent();
    }

    @Test
    void here_i_am_is_no_answer_and_the_question_comes_again() {
        var chat = Chat.with(Shops.repair()).customer("I need shoes").bot("…", "What will the shoes be for?");
        chat.waits(Duration.ofHours(23)).bot("Shall I keep looking for you?").customer("I'm here")
                .bot("Good, let us go on.", "What will the shoes be for?").silent();
    }

    @Test
    void here_i_am_after_a_day_is_greeted_and_not_asked_whether_to_go_on() {
        var chat = Chat.with(Shops.repair()).customer("I need shoes").bot("…", "What will the shoes be for?");
        chat.waits(Duration.ofHours(30)).bot("Shall I keep looking for you?").customer("I'm here")
                .bot("Good…", "What will the shoes be for?").silent();
    }
}
