package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was said, asked, done already is not said, asked, done as if it were new. */
class AlreadySoTest {
    private final Chat chat = Chat.with(Shops.repair());

    private Chat confirming() {
        return chat.customer("I need shoes").bot("Good…", "What will the shoes be for?").taps("Walking")
                .bot("Which size?").customer("42").bot("Shoes for Walking, size 42. Right?");
    }

    @Test
    void a_correction_to_what_it_is_already_changes_nothing_and_says_so() {
        confirming().customer("no, size 42")
                .bot("That is how I have it: Size 42.", "Shoes for Walking, size 42…")
                .customer("no, walking").bot("That is how I have it: Purpose – Walking.", "Shoes for…")
                .taps("Yes")
                .bot("These fit", "Una", "Drina", "Which…").customer("actually size 42")
                .bot("That is how I have it: Size 42.", "Which one shall it be?").silent();
    }

    @Test
    void a_yes_with_the_value_is_a_yes() {
        confirming().customer("yes, size 42").bot("These fit", "Una", "Drina", "Which…").silent();
    }

    @Test
    void what_is_denied_is_asked_anew() {
        confirming().customer("not 42").bot("Which size?").customer("41")
                .bot("Shoes for Walking, size 41. Right?")
                .silent();
    }

    @Test
    void when_it_is_asked_what_to_change_the_new_value_is_taken_and_the_old_one_told() {
        confirming().taps("No").bot("What shall we change?").customer("no, size 42")
                .bot("That is how I have it: Size 42.", "What shall we change?").customer("no, size 41")
                .bot("Shoes for Walking, size 41. Right?").silent();
    }

    @Test
    void nothing_to_change_after_all_leads_back_to_the_confirmation() {
        for (var nothing : new String[]{"nothing", "no", "yes"}) {
            Chat.with(Shops.repair()).customer("I need shoes").bot("Good…", "…").taps("Walking").bot("…")
                    .customer("42").bot("Shoes for…").taps("No").bot("What shall we change?")
                    .customer(nothing)
                    .bot("Shoes for Walking, size 42. Right?").silent();
        }
    }

    @Test
    void a_no_with_words_that_mean_nothing_here_is_not_understood() {
        confirming().taps("No").bot("What shall we change?").customer("no, blabla")
                .bot("…", "What shall we change?").silent();
    }

    @Test
    void a_farewell_in_a_farewell_is_said_once() {
        farewells().customer("I need this").bot("All well?").customer("I need that").bot("What colour?")
                .customer("blue").bot("All well?").taps("Yes").bot("Farewell!", "This is done.").silent();
    }

    @Test
    void what_waits_under_a_farewell_said_already_goes_on_behind_it() {
        var talk = farewells().customer("I need this").bot("All well?").customer("I need that")
                .bot("What colour?").waits(Duration.ofMinutes(5)).customer("blue").bot("All well?")
                .taps("Yes")
                .bot("Farewell!", "This is done.").silent();
        assertThat(talk.conversation().talk().idle()).isTrue();
    }

    private static Chat farewells() {
        return Chat.with(Shops.files(Map.of("bot.yaml", "bot: B\nshop: S\n", "first.yaml",
                "flow: first\nstarts: first\nsteps: [ Hello ]\n", "bye.yaml", """
                        flow: bye
                        steps:
                          - ask: well
                            text: All well?
                            type: yes-no
                          - Farewell!
                        """, "this.yaml", """
                        flow: this
                        starts: { says: [I need this] }
                        steps:
                          - run: bye
                          - This is done.
                          - end: solved
                        """, "that.yaml", """
                        flow: that
                        starts: { says: [I need that] }
                        steps:
                          - ask: colour
                            text: What colour?
                          - run: bye
                          - end: solved
                        """)));
    }

    @Test
    void words_of_the_ladder_are_not_said_twice_for_two_reasons() {
        Chat.with(Shops.steps("""
                steps:
                  - ask: size
                    text: Which size?
                    type: number
                    min: 30
                    max: 50
                    retry: [ Sizes run from 30 to 50. Which?, { handoff: sizing } ]
                  - Fine.
                """)).opens().bot("Which size?").customer("blabla").bot("Sizes run from 30 to 50. Which?")
                .customer("12").bot("A number from 30 to 50, please.", "Which size?").customer("41")
                .bot("Fine.");
    }

    @Test
    void a_question_answered_among_others_is_not_answered_again() {
        var chat = Chat.with(Shops.repair()).customer("blabla").bot("Good…", "What brings you here?");
        chat.customer("can I pay by card? I ask, can I pay by card?")
                .bot("Cards are welcome.", "What brings…")
                .silent();
    }

    @Test
    void whoever_means_the_flow_that_runs_is_asked_its_question() {
        Chat.with(Shops.files(Map.of("bot.yaml", "bot: B\nshop: S\n", "first.yaml",
                "flow: first\nstarts: first\nsteps: [ Hello ]\n", "boots.yaml", """
                        flow: boots
                        title: Boots
                        starts: { says: [show me boots, shoes for work] }
                        steps: [ { ask: colour, text: Which colour?, options: { red: Red, black: Black } } ]
                        """, "shoes.yaml", """
                        flow: shoes
                        title: Shoes
                        starts: { says: [show me shoes, shoes for work] }
                        steps: [ { ask: use, text: What for?, options: { town: Town, hill: Hill } } ]
                        """))).customer("show me boots").bot("Which colour?")
                .customer("I want shoes for work please")
                .bot("Which of these…").shows("Boots", "Shoes", "Something else").taps("Boots")
                .bot("Which colour?").shows("Red", "Black").taps("Red").silent();
    }

    @Test
    void several_of_one_price_are_all_the_cheapest() {
        Chat.with(Shops.steps("""
                steps:
                  - offer: lace
                    list:
                      - { id: flat, name: Flat, price: 4 }
                      - { id: round, name: Round, price: 3 }
                      - { id: thin, name: Thin, price: 3 }
                    text: Which laces?
                  - Fine.
                """)).opens().bot("Which laces?", "Flat", "Round", "Which…").customer("the cheapest")
                .bot("The cheapest ones here, at one price: Round and Thin.", "Round", "Thin", "Which…")
                .customer("most expensive")
                .bot("The most expensive one here: Flat.", "Which laces?", "Flat", "…", "…");
    }

    @Test
    void of_several_that_were_chosen_the_first_case_is_gone() {
        Chat.with(Shops.steps("""
                steps:
                  - ask: colours
                    type: choices
                    text: Which colours?
                    options: { red: Red, blue: Blue, green: Green }
                  - match: colours
                    cases:
                      blue: Blue is out.
                      red: Red is here.
                    else: Neither.
                """)).opens().bot("Which colours?").customer("red and blue").bot("Blue is out.").silent();
    }

    @Test
    void cases_are_called_yes_and_no_where_that_is_what_is_matched() {
        for (var answer : List.of("yes", "no")) {
            Chat.with(Shops.steps("""
                    steps:
                      - ask: gift
                        type: yes-no
                        text: Is it a gift?
                      - match: gift
                        cases: { yes: We wrap it., no: A plain box then. }
                        else: Never said.
                      - match: known(gift) && !gift
                        cases: { yes: Less paper., no: More paper. }
                        else: Never said.
                    """)).opens().bot("Is it a gift?").customer(answer)
                    .bot(answer.equals("yes") ? "We wrap it." : "A plain box then.")
                    .bot(answer.equals("yes") ? "More paper." : "Less paper.").silent();
        }
    }

    @Test
    void a_request_that_a_flow_is_for_leads_there_and_anything_else_is_its_words() {
        for (var free : new String[]{"show me boots", "a very odd wish"}) {
            var chat = Chat.with(Shops.files(Map.of("bot.yaml", "bot: B\nshop: S\n", "first.yaml", """
                    flow: first
                    starts: first
                    steps:
                      - ask: matter
                        as: request
                        text: What is it about?
                      - say: "A person reads: {matter}"
                        id: read
                    """, "boots.yaml", """
                    flow: boots
                    starts: { says: [show me boots] }
                    steps: [ Here are boots. ]
                    """))).opens().bot("What is it about?").customer(free);
            chat.bot(free.startsWith("show") ? "Here are boots." : "A person reads: " + free).silent();
        }
    }

    @Test
    void back_leads_into_a_part_that_has_ended() {
        Chat.with(Shops.files(Map.of("bot.yaml", "bot: B\nshop: S\n", "first.yaml", """
                flow: first
                starts: first
                steps:
                  - run: where
                  - { ask: pay, text: How to pay?, options: { cash: Cash, card: Card } }
                  - "{town}, {pay}."
                """, "where.yaml", """
                flow: where
                steps:
                  - { ask: town, text: Which town? }
                  - { ask: street, text: Which street? }
                """))).opens().bot("Which town?").customer("Mostar").bot("Which street?").customer("Old")
                .bot("How to pay?").customer("back").bot("Which street?").customer("back").bot("Which town?")
                .customer("Tuzla").bot("Which street?").customer("New").bot("How to pay?").taps("Cash")
                .bot("Tuzla, Cash.").silent();
    }
}
