package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Bot;
import dragoman.model.AgentId;
import dragoman.model.Ownership;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandoffWaysTest {
    private static final Bot SHOP = Shops.files(Map.of("bot.yaml", """
            bot: Vera
            shop: Opanak
            hours: { mon-fri: 09:00-17:00 }
            """, "main.yaml", """
            flow: main
            starts: first
            steps:
              - ask: what
                text: What shall we look at?
              - handoff: repairs
                brief: "Repair: {what}"
                promise: We usually answer within half an hour; if it takes longer, I will tell you.
                nobody_after: 40m
                solved: [ { say: "The {what} will last.", id: lasts } ]
                closed: [ { say: "We take it that the {what} are well again.", id: well } ]
                nobody:
                  - ask: phone
                    type: phone
                    text: Nobody is free just now. On which number shall we call you back?
                cancelled: [ { say: As you like., id: as-you-like } ]
              - say: Good-bye.
                id: bye
              - end: solved
            """));
    private final Chat chat = Chat.with(SHOP).opens().bot("What shall we look at?").customer("soles");

    private Chat waiting() {
        return chat
                .bot("Sorry…", "We usually answer within half an hour; if it takes longer, I will tell you.")
                .silent();
    }

    @Test
    void what_is_promised_stands_in_the_place_of_an_estimate() {
        chat.typicalWait(Duration.ofMinutes(5));
        waiting();
    }

    @Test
    void solved_goes_the_solved_way() {
        waiting().agent("ana", "Done.").bot("Done.").resolves("ana").bot("Is…").taps("Yes")
                .bot("Glad…", "The soles will last.", "Good-bye.").silent();
    }

    @Test
    void closed_and_nothing_more_heard_goes_the_closed_way() {
        waiting().agent("ana", "Done.").bot("Done.").resolves("ana").bot("Is…").waits(Duration.ofHours(24))
                .bot("We take it that the soles are well again.", "Good-bye.").silent();
        assertThat(chat.conversation().custody().owner()).isEqualTo(new Ownership.Bot());
    }

    @Test
    void when_nobody_comes_in_time_the_flow_goes_on_and_the_request_is_taken_back() {
        waiting().waits(Duration.ofMinutes(39)).silent().waits(Duration.ofMinutes(1))
                .bot("Nobody is free just now…");
        assertThat(chat.conversation().custody().owner()).isEqualTo(new Ownership.Bot());
        assertThat(chat.effects(Effect.Hand.class).getLast().ticket().owner()).isEqualTo(new Ownership.Bot());
        chat.customer("+38761123456").bot("Good-bye.").silent();
    }

    @Test
    void whoever_comes_in_time_is_not_overtaken() {
        waiting().agent("ana", "Good day.").bot("Good day.").waits(Duration.ofHours(2)).silent();
        assertThat(chat.conversation().custody().owner())
                .isEqualTo(
                        new Ownership.Active("repairs", chat.effects(Effect.Hand.class).getFirst().ticket()
                                .card().since(), new AgentId("ana")));
    }

    @Test
    void who_takes_it_and_does_not_answer_loses_it_and_the_flow_is_patient_once_more() {
        waiting().claims("ana").waits(Duration.ofMinutes(16)).silent();
        assertThat(chat.conversation().custody().owner()).isInstanceOf(Ownership.Queued.class);
        chat.waits(Duration.ofMinutes(40)).bot("Nobody is free just now…");
    }

    @Test
    void whoever_no_longer_wants_a_person_goes_the_cancelled_way_and_nobody_is_late() {
        waiting().customer("cancel").bot("All right…", "As you like.", "Good-bye.").waits(Duration.ofHours(2))
                .silent();
    }

    @Test
    void out_of_hours_nobody_is_on_duty() {
        var night = Chat.with(SHOP).at("2026-11-18T20:00:00Z").opens().bot("What shall we look at?")
                .customer("soles");
        night.bot("Nobody is free just now…").silent();
        assertThat(night.effects(Effect.Hand.class)).isEmpty();
    }
}
