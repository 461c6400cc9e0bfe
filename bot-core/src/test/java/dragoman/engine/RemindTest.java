package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Bot;
import dragoman.model.Update;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemindTest {
    private static final String BOT = "bot: Vera\nshop: Opanak\ntime_zone: Europe/Sarajevo\n";
    private static final Bot PICK_UP = shop("after: 2d", "say: \"{what} waits for you, {customer.name?}.\"");
    private final Chat chat = asked(PICK_UP);

    private static Bot shop(String when, String doing) {
        return Shops.files(Map.of("bot.yaml", BOT, "main.yaml", """
                flow: main
                starts: first
                steps:
                  - ask: what
                    text: What shall we put aside?
                  - ask: visit
                    text: When will you come?
                  - remind: pick-up
                    WHEN
                    DOING
                    unless: known(thanked)
                    cancelled_by: [ order, refused ]
                  - say: Put aside.
                    id: done
                  - end: solved
                """.replace("WHEN", when).replace("DOING", doing), "order.yaml", """
                flow: order
                starts: { says: [I order it] }
                steps:
                  - record: order
                    summary: "{what}"
                  - end: ordered
                """, "thanks.yaml", """
                flow: thanks
                starts: { says: [I have it] }
                slots: { thanked: { type: text, keep: conversation } }
                steps:
                  - set: { thanked: "so" }
                  - end: solved
                """, "fetch.yaml", """
                flow: fetch
                steps:
                  - ask: still
                    text: Shall we keep {what} for you?
                    type: yes-no
                  - end: solved
                """));
    }

    private static Chat asked(Bot bot) {
        return Chat.with(bot).opens().bot("What shall we put aside?").customer("Una")
                .bot("When will you come?")
                .customer("2026-11-21 16:00").bot("Put aside.").silent();
    }

    @Test
    void it_comes_once_when_its_time_has_come_with_what_was_known_then() {
        chat.waits(Duration.ofHours(47)).silent().waits(Duration.ofHours(1)).bot("Una waits for you, Ana.")
                .waits(Duration.ofDays(30)).silent();
        assertThat(chat.conversation().progress().timers()).isEmpty();
        assertThat(chat.conversation().slot("what")).isEmpty();
    }

    @Test
    void never_at_night_by_the_shops_clock() {
        var late = asked(shop("after: 10h", "say: Una waits."));
        late.waits(Duration.ofHours(21)).silent().waits(Duration.ofHours(1)).bot("Una waits.");
        assertThat(late.conversation().progress().timers()).isEmpty();
    }

    @Test
    void what_happens_meanwhile_makes_it_needless() {
        chat.customer("I order it").waits(Duration.ofDays(3)).silent();
        assertThat(chat.conversation().talk().errands().reminders()).isEmpty();
        asked(PICK_UP).customer("I have it").waits(Duration.ofDays(3)).silent();
    }

    @Test
    void whoever_said_stop_gets_none_and_it_is_said_why() {
        chat.customer("stop").bot("Understood…").waits(Duration.ofDays(3)).silent();
        assertThat(chat.effects(Effect.Note.class)).singleElement()
                .satisfies(note -> assertThat(note.text()).contains("pick-up").contains("does not want"));
    }

    @Test
    void a_person_who_has_the_chat_is_not_talked_over() {
        chat.customer("human").bot("…").claims("ana").waits(Duration.ofHours(50)).silent();
        chat.agent("ana", "Done.").bot("Done.").resolves("ana").bot("Is everything solved?").taps("Yes")
                .bot("Glad…")
                .waits(Duration.ofHours(1)).bot("Una waits for you, Ana.");
    }

    @Test
    void in_a_messenger_whose_window_is_closed_it_stays_unsaid() {
        chat.window(Duration.ofHours(24)).waits(Duration.ofDays(3)).silent();
        assertThat(chat.effects(Effect.Note.class)).singleElement()
                .satisfies(note -> assertThat(note.text()).contains("window"));
    }

    @Test
    void when_the_shop_was_down_it_comes_late_only_while_it_makes_sense() {
        var timer = chat.conversation().progress().timers().keySet().iterator().next();
        chat.at("2026-11-20T18:15:00Z").happens(new Update.TimerFired(timer)).bot("Una waits for you, Ana.");
        var long_ = asked(PICK_UP).at("2026-11-25T12:00:00Z").happens(new Update.TimerFired(timer)).silent();
        assertThat(long_.effects(Effect.Note.class)).singleElement()
                .satisfies(note -> assertThat(note.text()).contains("too late"));
    }

    @Test
    void before_a_visit_it_goes_by_the_visit() {
        var visiting = asked(shop("at: visit\n    before: 1d", "say: Until tomorrow!"));
        visiting.waits(Duration.ofHours(52)).silent().waits(Duration.ofHours(1)).bot("Until tomorrow!");
    }

    @Test
    void a_visit_that_is_too_near_or_no_time_at_all_is_not_reminded_of() {
        var vague = Chat.with(shop("at: visit\n    before: 1d", "say: Until tomorrow!")).opens().bot("…")
                .customer("Una").bot("…").customer("some day").bot("Put aside.").waits(Duration.ofDays(30))
                .silent();
        assertThat(vague.effects(Effect.Note.class)).singleElement()
                .satisfies(note -> assertThat(note.text()).contains("not known when"));
        var near = Chat.with(shop("at: visit\n    before: 1d", "say: Until tomorrow!")).opens().bot("…")
                .customer("Una")
                .bot("…").customer("2026-11-18 18:00").bot("Put aside.").waits(Duration.ofDays(30)).silent();
        assertThat(near.effects(Effect.Note.class)).singleElement()
                .satisfies(note -> assertThat(note.text()).contains("past"));
    }

    @Test
    void it_may_run_a_flow() {
        var asking = asked(shop("after: 2d", "run: fetch"));
        asking.waits(Duration.ofDays(2)).bot("Shall we keep Una for you?").shows("Yes", "No").taps("Yes")
                .silent();
        assertThat(asking.effects(Effect.Ended.class)).hasSize(2);
    }

    @Test
    void to_be_forgotten_forgets_it_too() {
        chat.customer("forget me").bot("Shall we erase…").taps("Yes").bot("It is done…")
                .waits(Duration.ofDays(3)).silent();
    }
}
