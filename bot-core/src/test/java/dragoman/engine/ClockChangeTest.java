package dragoman.engine;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Clocks in Athens go back an hour on 25 October 2026 at 4:00, and on by an hour on 28 March 2027 at 3:00. */
class ClockChangeTest {
    private static Chat in(String begins, String when, String visit) {
        return Chat.with(Shops.files(Map.of("bot.yaml", "bot: Vera\nshop: Opanak\ntime_zone: Europe/Athens\n",
                "main.yaml", """
                        flow: main
                        starts: first
                        steps:
                          - ask: visit
                            text: When will you come?
                          - remind: come
                            %s
                            say: Until then!
                            cancelled_by: [ ordered ]
                          - say: Put aside.
                          - end: solved
                        """.formatted(when))))
                .at(begins).opens().bot("When will you come?").customer(visit).bot("Put aside.");
    }

    @Test
    void nine_in_the_morning_after_the_clocks_went_back_is_nine_by_the_new_clock() {
        in("2026-10-24T12:00:00Z", "at: visit\n    before: 1h", "2026-10-25 10:00")
                .waits(Duration.ofMinutes(19 * 60 - 1)).silent()
                .waits(Duration.ofMinutes(1)).bot("Until then!").waits(Duration.ofDays(2)).silent();
    }

    @Test
    void nine_in_the_morning_after_the_clocks_went_on_is_nine_by_the_new_clock() {
        in("2027-03-27T12:00:00Z", "at: visit\n    before: 1h", "2027-03-28 10:00")
                .waits(Duration.ofMinutes(18 * 60 - 1)).silent()
                .waits(Duration.ofMinutes(1)).bot("Until then!").waits(Duration.ofDays(2)).silent();
    }

    @Test
    void a_day_alone_means_the_first_decent_hour_by_the_new_clock_and_an_hour_behind_it_is_ten() {
        in("2026-10-24T12:00:00Z", "at: visit\n    after: 1h", "2026-10-26")
                .waits(Duration.ofMinutes((24 + 20) * 60 - 1)).silent()
                .waits(Duration.ofMinutes(1)).bot("Until then!");
    }

    @Test
    void what_falls_due_in_the_night_of_the_change_waits_for_nine_by_the_new_clock() {
        // written at 19:00 in Athens, due at 3:00 that comes twice, or at 4:00 behind the hour that never was
        in("2026-10-24T16:00:00Z", "after: 8h", "some day").waits(Duration.ofMinutes(15 * 60 - 1)).silent()
                .waits(Duration.ofMinutes(1)).bot("Until then!");
        in("2027-03-27T17:00:00Z", "after: 8h", "some day").waits(Duration.ofMinutes(13 * 60 - 1)).silent()
                .waits(Duration.ofMinutes(1)).bot("Until then!");
    }
}
