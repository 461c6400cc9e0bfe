package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.Language;
import dragoman.model.Ownership;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HandoffTest {
    private static final Instant ASKED = Instant.parse("2026-11-18T10:15:00Z");
    private final Chat chat = Chat.with(Shops.opanak());

    private Chat complaining() {
        return chat.customer("I have a complaint").bot("Good…", "What went wrong?")
                .customer("the sole is gone");
    }

    private Ownership owner() {
        return chat.conversation().custody().owner();
    }

    @Test
    void a_handoff_is_acknowledged_once_and_the_bot_falls_silent() {
        chat.typicalWait(Duration.ofMinutes(5));
        complaining().bot("Sorry…", "The usual wait: 5 minutes.").silent();
        assertThat(owner()).isEqualTo(new Ownership.Queued("complaints", ASKED));
        chat.customer("hello?", "anybody?").silent();
        var ticket = chat.effects(Effect.Hand.class).getFirst().ticket();
        assertThat(ticket.id()).matches("[0-9A-Z]{5}");
        assertThat(ticket.card().reason()).isEqualTo("Complaint: the sole is gone");
        assertThat(ticket.card().customer()).isEqualTo("Ana");
        assertThat(chat.effects(Effect.TellOwner.class)).extracting(Effect.TellOwner::text)
                .containsExactly("Ana waits for a person: Complaint: the sole is gone");
    }

    @Test
    void whoever_waits_long_is_reassured_at_most_once_an_hour() {
        complaining().bot("…").waits(Duration.ofMinutes(70)).customer("hello?")
                .bot("We have not forgotten you…")
                .customer("hello??").silent().waits(Duration.ofMinutes(61)).customer("still here")
                .bot("We have not forgotten you…");
    }

    @Test
    void whoever_waits_hears_their_place_and_later_the_new_one() {
        chat.queued("complaints", 2);
        complaining().bot("Sorry…",
                "In order of asking you are number 3: 2 people who asked before you are still waiting.");
        chat.waits(Duration.ofMinutes(70)).queued("complaints", 1).customer("how long still?")
                .bot("We have not forgotten you…", "Nobody who asked before you is still waiting.").silent();
    }

    @Test
    void who_waits_in_another_queue_is_not_before_them() {
        chat.queued("people", 2);
        complaining().bot("Sorry…").silent();
    }

    @Test
    void out_of_hours_nobody_hears_of_a_place() {
        chat.at("2026-11-20T18:00:00Z").queued("people", 2).customer("human")
                .bot("Good evening…", "Sorry, there is nobody at the desk right now…").silent();
    }

    @Test
    void out_of_hours_it_says_when_we_open_and_keeps_the_place() {
        chat.at("2026-11-20T18:00:00Z");
        chat.customer("human").bot("Good evening…",
                "Sorry, there is nobody at the desk right now. We open on Monday at 09:00…").silent();
        assertThat(owner()).isInstanceOf(Ownership.WaitingForHours.class);
        chat.waits(Duration.ofDays(3)).silent();
        assertThat(owner()).isEqualTo(new Ownership.Queued("people", Instant.parse("2026-11-20T18:00:00Z")));
        assertThat(chat.effects(Effect.Hand.class)).hasSize(2);
    }

    @Test
    void whoever_no_longer_wants_a_person_goes_the_cancelled_way() {
        complaining().bot("…").customer("cancel")
                .bot("All right, I have taken the request back…", "Then let us look at it together.")
                .silent();
        assertThat(owner()).isEqualTo(new Ownership.Bot());
        assertThat(chat.effects(Effect.Hand.class).getLast().ticket().owner()).isEqualTo(new Ownership.Bot());
    }

    @Test
    void whoever_waits_still_hears_the_truth_about_the_bot_and_answers_to_plain_questions() {
        complaining().bot("…").customer("are you a bot").bot("Yes, I am a bot…")
                .customer("how long does delivery take")
                .bot("Two to four working days…").silent();
        assertThat(owner()).isInstanceOf(Ownership.Queued.class);
        chat.claims("ana").customer("are you a bot").silent().customer("how long does delivery take")
                .silent();
    }

    @Test
    void to_be_forgotten_works_also_while_a_person_has_the_conversation() {
        complaining().bot("…").claims("ana").customer("forget me").bot("Shall we erase…").taps("No")
                .bot("All right, everything stays…").silent();
        chat.customer("forget me").bot("Shall we erase…").customer("yes").bot("It is done…").silent();
        assertThat(chat.effects(Effect.Forget.class)).hasSize(1);
    }

    @Test
    void other_words_than_yes_or_no_are_for_the_person_again() {
        complaining().bot("…").claims("ana").customer("forget me").bot("Shall we erase…")
                .customer("the sole, I mean").silent();
        assertThat(chat.conversation().talk().pending()).isEmpty();
    }

    @Test
    void a_flow_interrupted_by_the_wish_for_a_person_asks_its_question_again_after_cancel() {
        chat.customer("I need shoes").bot("…", "What will…").customer("human").bot("Sorry…")
                .customer("cancel")
                .bot("All right…", "What will the shoes be for?").silent();
    }

    @Test
    void one_of_two_claims_wins_and_the_other_hears_who_did() {
        complaining().bot("…").claims("ana");
        assertThat(chat.verdict()).isEqualTo(new Turn.Verdict.Done());
        assertThat(chat.effects(Effect.VoidQueued.class)).hasSize(1);
        var epoch = chat.conversation().custody().epoch();
        chat.claims("ben");
        assertThat(chat.verdict()).isEqualTo(new Turn.Verdict.LostTo(new AgentId("ana")));
        assertThat(chat.agent("ben", "Hello").verdict()).isInstanceOf(Turn.Verdict.LostTo.class);
        assertThat(chat.resolves("ben").verdict()).isInstanceOf(Turn.Verdict.LostTo.class);
        assertThat(chat.conversation().custody().epoch()).isEqualTo(epoch);
        chat.silent();
    }

    @Test
    void a_person_answers_and_the_bot_stays_out_of_it() {
        complaining().bot("…").claims("ana").waits(Duration.ofMinutes(3))
                .agent("ana", "Good day, this is Ana.")
                .bot("Good day, this is Ana.").customer("thank you", "menu").silent();
        assertThat(owner()).isEqualTo(new Ownership.Active("complaints", ASKED, new AgentId("ana")));
        assertThat(chat.effects(Effect.Say.class).getLast().author())
                .isEqualTo(Author.agent(new AgentId("ana")));
        assertThat(chat.effects(Effect.Hand.class).getLast().ticket().card().answered())
                .contains(ASKED.plus(Duration.ofMinutes(3)));
    }

    @Test
    void an_answer_without_a_claim_claims() {
        complaining().bot("…").agent("ana", "Good day.").bot("Good day.");
        assertThat(owner()).isInstanceOf(Ownership.Active.class);
        assertThat(chat.effects(Effect.VoidQueued.class)).hasSize(1);
    }

    @Test
    void after_a_yes_the_flow_goes_its_resumed_way() {
        complaining().bot("…").agent("ana", "Done.").bot("Done.").resolves("ana").bot("Is everything solved?")
                .shows("Yes", "No")
                .taps("Yes").bot("Glad to hear it. Thank you for writing to us!", "Thank you for telling us.")
                .silent();
        assertThat(owner()).isEqualTo(new Ownership.Bot());
        assertThat(chat.conversation().talk().matter()).isEmpty();
    }

    @Test
    void thanks_counts_as_solved() {
        complaining().bot("…").agent("ana", "Done.").bot("Done.").resolves("ana").bot("Is…")
                .customer("thanks, all good").bot("Glad…",
                        "Thank you for telling us.");
    }

    @Test
    void anything_else_is_not_solved_and_keeps_its_first_time() {
        complaining().bot("…").agent("ana", "Done.").bot("Done.").waits(Duration.ofHours(2)).resolves("ana")
                .bot("Is…")
                .customer("but the left one squeaks").bot("Then we are not done yet…").silent();
        assertThat(owner()).isEqualTo(new Ownership.Queued("complaints", ASKED));
        assertThat(chat.effects(Effect.Hand.class).getLast().ticket().card().resolved()).isEmpty();
    }

    @Test
    void a_command_after_the_closing_is_done_by_the_bot() {
        complaining().bot("…").agent("ana", "Done.").bot("Done.").resolves("ana").bot("Is…").customer("menu")
                .bot("What brings you here?").silent();
        assertThat(owner()).isEqualTo(new Ownership.Bot());
    }

    @Test
    void a_closed_matter_of_which_nothing_more_is_heard_counts_as_solved() {
        complaining().bot("…").agent("ana", "Done.").bot("Done.").resolves("ana").bot("Is…")
                .waits(Duration.ofHours(25)).silent();
        assertThat(owner()).isEqualTo(new Ownership.Bot());
        chat.customer("I need shoes").bot("Good…", "What will…");
    }

    @Test
    void nobody_can_answer_or_claim_where_nobody_waits() {
        chat.opens().bot("…", "…");
        assertThat(chat.claims("ana").verdict()).isInstanceOf(Turn.Verdict.NotDone.class);
        assertThat(chat.agent("ana", "Hello").verdict()).isInstanceOf(Turn.Verdict.NotDone.class);
        assertThat(chat.resolves("ana").verdict()).isInstanceOf(Turn.Verdict.NotDone.class);
        chat.silent();
    }

    @Test
    void another_language_is_spoken_to_whoever_waits_and_the_card_tells_it() {
        complaining().bot("Sorry…").silent();
        chat.customer("in russian").bot("Хорошо, продолжаем по-русски.", "Мы о Вас помним…").silent();
        assertThat(chat.effects(Effect.Hand.class).getLast().ticket().card().language())
                .isEqualTo(new Language("ru"));
        assertThat(owner()).isInstanceOf(Ownership.Queued.class);
    }

    @Test
    void another_language_is_taken_without_a_word_where_a_person_talks() {
        complaining().bot("Sorry…");
        chat.claims("amra").agent("amra", "Hello!").bot("Hello!").customer("in russian").silent();
        assertThat(chat.effects(Effect.Hand.class).getLast().ticket().card().language())
                .isEqualTo(new Language("ru"));
    }

    @Test
    void how_much_longer_is_answered_whenever_it_is_asked() {
        complaining().bot("Sorry…").silent();
        chat.customer("how much longer").bot("We have not forgotten you…").silent();
    }
}
