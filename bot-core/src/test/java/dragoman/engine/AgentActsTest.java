package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.engine.Turn.Verdict;
import dragoman.flow.yaml.BotFolder;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.Frame;
import dragoman.model.Milestone;
import dragoman.model.Milestone.Kind;
import dragoman.model.Ownership;
import dragoman.model.Promise;
import dragoman.model.Refusal;
import dragoman.model.Update.AgentActed;
import dragoman.model.Update.AnsweredElsewhere;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AgentActsTest {
    private static final AgentId ANA = new AgentId("ana");
    private static final AgentId BEN = new AgentId("ben");
    private static final Instant ASKED = Instant.parse("2026-11-18T10:15:00Z");
    static final Map<String, String> FILES = Map.of("bot.yaml",
            """
                    bot: Iva
                    shop: Bakery
                    languages: [en]
                    hours: { mon-fri: "09:00-18:00" }
                    commands: { human: { says: [human] } }
                    desk: { first_answer: 10m, next_answer: 20m, resolution: 8h, answer_within: 15m, silence: 2h, close_after: 3h }
                    """,
            "hello.yaml", """
                    flow: hello
                    starts: first
                    slots: { pieces: { type: number } }
                    steps:
                      - ask: cake
                        text: Which cake?
                      - ask: pieces
                        text: How many pieces?
                      - say: "{pieces} of {cake}."
                        id: told
                      - end: ordered
                    """);
    private final Chat chat = Chat.with(bot(FILES));

    static dragoman.flow.Bot bot(Map<String, String> files) {
        var loaded = BotFolder.load(files);
        return loaded.bot().orElseThrow(() -> new AssertionError(loaded.findings()));
    }

    private Chat waiting() {
        return chat.customer("hi").bot("Which cake?").customer("human").bot("…");
    }

    private Chat does(AgentId agent, AgentAct act) {
        return chat.happens(AgentActed.of(agent, act));
    }

    private Ownership owner() {
        return chat.conversation().custody().owner();
    }

    private long epoch() {
        return chat.conversation().custody().epoch();
    }

    private List<Kind> history() {
        return chat.effects(Effect.Mark.class).stream().map(mark -> mark.milestone().kind()).toList();
    }

    @Test
    void a_person_takes_over_from_the_bot_and_the_bot_falls_silent() {
        chat.customer("hi").bot("Which cake?");
        does(ANA, new AgentAct.TakeOver());
        assertThat(owner()).isEqualTo(new Ownership.Active("people", ASKED, ANA));
        assertThat(chat.effects(Effect.VoidQueued.class)).hasSize(1);
        chat.customer("an apple cake").silent().waits(Duration.ofMinutes(25)).silent();
        assertThat(history()).containsExactly(Kind.TAKEN_OVER, Kind.PROMISE_WARNING, Kind.PROMISE_BROKEN);
    }

    @Test
    void who_answers_from_the_shops_own_phone_takes_over_too() {
        chat.customer("hi").bot("Which cake?");
        chat.happens(new AnsweredElsewhere("We are out of cake"));
        assertThat(owner()).isEqualTo(new Ownership.Active("people", ASKED, new AgentId("messenger")));
        chat.silent().customer("oh").silent();
        assertThat(history()).containsExactly(Kind.TAKEN_OVER, Kind.FIRST_ANSWER);
    }

    @Test
    void a_claim_of_what_was_seen_earlier_is_lost_to_who_has_it_now() {
        waiting();
        var seen = OptionalLong.of(epoch());
        chat.happens(new AgentActed(ANA, false, seen, new AgentAct.Claim()));
        assertThat(chat.verdict()).isEqualTo(new Verdict.Done());
        chat.happens(new AgentActed(BEN, true, seen, new AgentAct.TakeOver()));
        assertThat(chat.verdict()).isEqualTo(new Verdict.LostTo(ANA));
        does(ANA, new AgentAct.Release());
        chat.happens(new AgentActed(BEN, false, seen, new AgentAct.Claim()));
        assertThat(chat.verdict()).isEqualTo(new Verdict.NotDone(Refusal.CHANGED_MEANWHILE));
    }

    @Test
    void only_who_supervises_takes_from_a_colleague() {
        waiting().claims("ana");
        does(BEN, new AgentAct.TakeOver());
        assertThat(chat.verdict()).isEqualTo(new Verdict.LostTo(ANA));
        chat.happens(new AgentActed(BEN, true, OptionalLong.empty(), new AgentAct.TakeOver()));
        assertThat(owner()).isEqualTo(new Ownership.Active("people", ASKED, BEN));
    }

    @Test
    void passing_on_and_releasing_keep_the_first_time() {
        waiting().claims("ana").waits(Duration.ofMinutes(5));
        does(ANA, new AgentAct.PassTo(BEN));
        assertThat(owner()).isEqualTo(new Ownership.Assigned("people", ASKED, BEN));
        does(BEN, new AgentAct.PassToQueue("sizing"));
        assertThat(owner()).isEqualTo(new Ownership.Queued("sizing", ASKED));
        chat.claims("ana");
        does(ANA, new AgentAct.Release());
        assertThat(owner()).isEqualTo(new Ownership.Queued("sizing", ASKED));
        assertThat(history()).containsExactly(Kind.WANTED, Kind.CLAIMED, Kind.PASSED, Kind.PASSED,
                Kind.CLAIMED,
                Kind.RELEASED);
    }

    @Test
    void who_takes_it_and_does_not_answer_in_time_loses_it() {
        waiting().claims("ana").waits(Duration.ofMinutes(14));
        assertThat(owner()).isInstanceOf(Ownership.Assigned.class);
        chat.waits(Duration.ofMinutes(1));
        assertThat(owner()).isEqualTo(new Ownership.Queued("people", ASKED));
    }

    @Test
    void who_has_answered_keeps_it_until_they_are_away() {
        waiting().agent("ana", "Hello").bot("Hello").waits(Duration.ofMinutes(30));
        assertThat(owner()).isInstanceOf(Ownership.Active.class);
        does(ANA, new AgentAct.Away());
        assertThat(owner()).isEqualTo(new Ownership.Queued("people", ASKED));
        does(ANA, new AgentAct.Away());
        assertThat(owner()).isEqualTo(new Ownership.Queued("people", ASKED));
    }

    @Test
    void a_promise_warns_once_and_breaks_once_and_the_customer_is_not_forgotten() {
        waiting();
        assertThat(chat.conversation().talk().matter().orElseThrow().promise(Promise.Kind.FIRST_ANSWER))
                .contains(new Promise(Promise.Kind.FIRST_ANSWER, ASKED.plus(Duration.ofMinutes(8)),
                        ASKED.plus(Duration.ofMinutes(10))));
        chat.waits(Duration.ofHours(2));
        assertThat(history()).containsExactly(Kind.WANTED, Kind.PROMISE_WARNING, Kind.PROMISE_BROKEN);
        assertThat(chat.effects(Effect.TellOwner.class)).isNotEmpty();
        chat.agent("ana", "Sorry!");
        assertThat(chat.conversation().talk().matter().orElseThrow().promises())
                .extracting(Promise::kind).containsExactly(Promise.Kind.RESOLUTION);
    }

    @Test
    void an_answer_stops_the_clock_when_it_goes_out_and_one_that_was_taken_back_never_does() {
        waiting().claims("ana");
        does(ANA, new AgentAct.Answer("Yse", AgentAct.UNDO));
        does(ANA, new AgentAct.TakenBack(chat.conversation().progress().turns() - 1));
        chat.waits(Duration.ofMinutes(1));
        assertThat(matter().answered()).isEmpty();
        assertThat(matter().promise(Promise.Kind.FIRST_ANSWER)).isPresent();
        does(ANA, new AgentAct.Answer("Yes", AgentAct.UNDO));
        assertThat(matter().answered()).isEmpty();
        chat.waits(Duration.ofMinutes(1));
        assertThat(matter().answered()).isPresent();
        assertThat(history()).containsExactly(Kind.WANTED, Kind.CLAIMED, Kind.FIRST_ANSWER);
    }

    @Test
    void what_a_customer_writes_while_an_answer_can_be_taken_back_waits_for_the_next_one() {
        waiting().claims("ana");
        does(ANA, new AgentAct.Answer("Yes", AgentAct.UNDO));
        chat.bot("Yes").waits(Duration.ofSeconds(3)).customer("and tomorrow?").silent()
                .waits(Duration.ofMinutes(1));
        assertThat(matter().promises()).extracting(Promise::kind)
                .containsExactlyInAnyOrder(Promise.Kind.RESOLUTION, Promise.Kind.NEXT_ANSWER);
    }

    @Test
    void an_answer_counts_when_the_matter_is_closed_at_once() {
        waiting().claims("ana");
        does(ANA, new AgentAct.Answer("Yes", AgentAct.UNDO));
        does(ANA, new AgentAct.Resolve());
        assertThat(history()).containsExactly(Kind.WANTED, Kind.CLAIMED, Kind.FIRST_ANSWER, Kind.RESOLVED);
    }

    private dragoman.model.Matter matter() {
        return chat.conversation().talk().matter().orElseThrow();
    }

    @Test
    void a_promise_counts_working_hours_only() {
        chat.at("2026-11-20T17:55:00Z");
        waiting();
        assertThat(chat.conversation().talk().matter().orElseThrow().promise(Promise.Kind.FIRST_ANSWER)
                .orElseThrow()
                .due()).isEqualTo(Instant.parse("2026-11-23T09:05:00Z"));
    }

    @Test
    void a_silent_customer_is_asked_once_and_the_matter_closes_by_itself() {
        waiting().agent("ana", "Which size?").bot("Which size?").waits(Duration.ofHours(2))
                .bot("Is there anything else?…").silent();
        assertThat(owner()).isInstanceOf(Ownership.WaitingForCustomer.class);
        chat.waits(Duration.ofHours(3)).bot("…");
        assertThat(owner()).isEqualTo(new Ownership.Resolved("people", ASKED, ANA));
        chat.waits(Duration.ofHours(24));
        assertThat(owner()).isEqualTo(new Ownership.Bot());
    }

    @Test
    void a_message_makes_it_active_again_and_in_the_queue_when_the_agent_is_away() {
        waiting().present(ANA).agent("ana", "Which size?").bot("…").waits(Duration.ofHours(2)).bot("…")
                .customer("42").silent();
        assertThat(owner()).isInstanceOf(Ownership.Active.class);
        chat.agent("ana", "Thank you").bot("…").waits(Duration.ofHours(2)).bot("…").present()
                .customer("and 43").silent();
        assertThat(owner()).isEqualTo(new Ownership.Queued("people", ASKED));
    }

    @Test
    void not_solved_goes_to_the_same_agent_if_they_are_there() {
        waiting().present(ANA).agent("ana", "Here you are").bot("…").resolves("ana").bot("…").taps("No")
                .bot("…");
        assertThat(owner()).isEqualTo(new Ownership.Assigned("people", ASKED, ANA));
        assertThat(chat.conversation().talk().matter().orElseThrow().promises()).extracting(Promise::kind)
                .containsExactly(Promise.Kind.NEXT_ANSWER);
    }

    @Test
    void back_to_the_bot_at_a_chosen_step_with_what_was_corrected() {
        waiting().claims("ana");
        does(ANA, new AgentAct.GiveBack(Optional.of(new Frame("hello", "told")),
                Map.of("cake", "apple cake", "pieces", "3")));
        chat.bot("3 of apple cake.");
        assertThat(owner()).isEqualTo(new Ownership.Bot());
        assertThat(chat.conversation().talk().matter()).isEmpty();
        assertThat(chat.conversation().progress().timers().keySet())
                .noneMatch(name -> name.startsWith("promise:"));
    }

    @Test
    void back_to_the_bot_where_it_was_asks_its_question_again() {
        waiting().claims("ana");
        does(ANA, new AgentAct.GiveBack(Optional.empty(), Map.of()));
        chat.bot("Which cake?").silent();
        assertThat(history()).contains(Kind.GIVEN_BACK);
    }

    @Test
    void a_step_that_is_not_there_and_a_value_that_does_not_fit_are_refused_and_nothing_changes() {
        waiting().claims("ana");
        does(ANA, new AgentAct.GiveBack(Optional.of(new Frame("hello", "nowhere")), Map.of()));
        assertThat(chat.verdict()).isEqualTo(new Verdict.NotDone(Refusal.NO_SUCH_STEP));
        does(ANA, new AgentAct.GiveBack(Optional.empty(), Map.of("pieces", "many")));
        assertThat(chat.verdict()).isEqualTo(new Verdict.NotDone(Refusal.BAD_SLOT));
        assertThat(owner()).isInstanceOf(Ownership.Assigned.class);
    }

    @Test
    void an_answer_needs_words_a_window_and_somebody_to_reach() {
        waiting().window(Duration.ofHours(24)).agent("ana", "  ");
        assertThat(chat.verdict()).isEqualTo(new Verdict.NotDone(Refusal.NOTHING_SAID));
        chat.waits(Duration.ofHours(24)).agent("ana", "Hello");
        assertThat(chat.verdict()).isEqualTo(new Verdict.NotDone(Refusal.WINDOW_CLOSED));
        chat.happens(new dragoman.model.Update.Left("blocked")).agent("ana", "Hello");
        assertThat(chat.verdict()).isEqualTo(new Verdict.NotDone(Refusal.UNREACHABLE));
    }

    @Test
    void an_answer_waits_for_the_time_it_can_be_taken_back() {
        waiting();
        does(ANA, new AgentAct.Answer("Hello", AgentAct.UNDO));
        assertThat(chat.effects(Effect.Hold.class))
                .containsExactly(new Effect.Hold(ASKED.plus(AgentAct.UNDO)));
        chat.bot("Hello").waits(AgentAct.UNDO);
        assertThat(chat.effects(Effect.Mark.class).getLast().milestone())
                .isEqualTo(Milestone.by(ANA, Kind.FIRST_ANSWER));
    }
}
