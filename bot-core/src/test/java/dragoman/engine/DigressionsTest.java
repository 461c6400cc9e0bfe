package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigressionsTest {
    private static final String PURPOSE = "What will the shoes be for?";
    private final Chat chat = Chat.with(Shops.opanak());

    private Chat asked() {
        return chat.customer("I need shoes").bot("Good…", PURPOSE);
    }

    @Test
    void a_question_in_the_middle_is_answered_and_the_pending_one_asked_once_more() {
        asked().customer("how long does delivery take")
                .bot("Two to four working days. You get the parcel's number as soon as it leaves us.",
                        PURPOSE)
                .shows("Work", "Walking", "Wedding").taps("Work")
                .bot("Which size…");
    }

    @Test
    void another_flow_runs_on_top_and_comes_back() {
        asked().customer("give me a number").bot("How may we call you?").customer("my name is Ana Marić.")
                .bot("How many?")
                .customer("5").bot("Your mail?").customer("ana@example.org").bot("Quite sure?")
                .shows("Yes", "No")
                .customer("yes").bot("Many, Ana Marić: 5.", PURPOSE).silent();
    }

    @Test
    void a_question_during_an_offer_comes_back_to_the_same_page() {
        asked().taps("Walking").bot("…").customer("42").bot("…").taps("Yes").bot("…", "…", "…", "…")
                .taps("Show others")
                .bot("Drina…", "Vrbas…", "Which…").customer("too expensive")
                .bot("The price covers…", "Which…").taps("Drina").bot("Which number…");
    }

    @Test
    void a_question_while_something_is_being_changed_comes_back_to_that() {
        asked().taps("Walking").bot("…").customer("42").bot("…").taps("No").bot("What shall we change?")
                .taps("Size")
                .bot("Which size…").customer("opening hours").bot("We are open…", "Which size…")
                .customer("41")
                .bot("Shoes for Walking, size 41…");
    }

    @Test
    void what_answers_another_question_word_for_word_is_no_command_that_it_merely_holds() {
        var menu = Chat.with(Shops.steps("""
                steps:
                  - ask: purpose
                    text: What is it?
                    options: { shoes: Shoes, lace: Laces }
                  - ask: solved
                    text: Solved?
                    options: { all: Solved, more: Please repeat the order }
                """));
        menu.opens().bot("What is it?").customer("please repeat the order").bot("…", "What is it?")
                .customer("repeat").bot("What is it?");
    }

    @Test
    void a_button_of_a_repeated_question_still_counts() {
        asked();
        var work = chat.button("Work");
        chat.customer("how long does delivery take").bot("…", PURPOSE).tapsData(work).bot("Which size…")
                .silent();
    }

    @Test
    void a_button_that_is_not_ours_is_told_kindly_and_the_pending_question_asked_again() {
        asked().taps("Walking").bot("Which size…").tapsData("no button of ours")
                .bot("That button…", "Which size…")
                .silent();
    }

    @Test
    void a_flow_that_runs_already_begins_anew_when_it_is_asked_for_again() {
        asked().taps("Walking").bot("…").customer("42").bot("…").taps("Yes").bot("…", "…", "…", "…")
                .taps("Una")
                .bot("Which number…").customer("looking for boots").bot(PURPOSE).taps("Work")
                .bot("Shoes for Work, size 42…");
    }

    @Test
    void an_old_button_with_nothing_going_on_is_told_kindly() {
        asked();
        var work = chat.button("Work");
        chat.customer("cancel").bot("…").tapsData(work)
                .bot("That button…", "Write what you need, and we will see to it.").silent();
    }

    @Test
    void not_understood_three_times_and_a_person_is_offered_who_takes_over_when_wanted() {
        asked().customer("blah").bot("…", PURPOSE).customer("blub").bot("…", PURPOSE).customer("bleh")
                .bot("I still do not follow, sorry. Would you like a person to take over?")
                .shows("Yes", "No");
        assertThat(chat.effects(Effect.Hand.class)).isEmpty();
        chat.customer("yes").bot("Sorry…").silent();
        assertThat(chat.effects(Effect.Hand.class)).singleElement()
                .satisfies(hand -> assertThat(hand.ticket().card().notUnderstood()).containsExactly("blah",
                        "blub", "bleh"));
    }

    @Test
    void whoever_wants_no_person_hears_the_question_again_and_an_answer_is_an_answer_all_the_same() {
        asked().customer("blah").bot("…", PURPOSE).customer("bleh").bot("…", PURPOSE).customer("hm")
                .bot("I still…").taps("No").bot(PURPOSE).silent();
        chat.customer("a").bot("…", PURPOSE).customer("b").bot("…", PURPOSE).customer("c").bot("I still…")
                .customer("walking").bot("Which size…").silent();
        assertThat(chat.effects(Effect.Hand.class)).isEmpty();
    }

    @Test
    void a_riddle_instead_of_yes_or_no_goes_to_a_person() {
        asked().customer("a").bot("…", PURPOSE).customer("b").bot("…", PURPOSE).customer("c").bot("I still…")
                .customer("d").bot("Sorry…").silent();
        assertThat(chat.effects(Effect.Hand.class)).hasSize(1);
    }

    @Test
    void an_edit_of_an_answer_that_was_not_understood_counts_and_others_do_not() {
        asked().edits("work").silent().customer("wrok").bot("…", PURPOSE).edits("work").bot("Which size…")
                .silent();
    }

    @Test
    void not_understood_with_nothing_going_on_leads_to_the_menu_and_then_to_a_person() {
        asked().customer("cancel").bot("…").customer("blah").bot("…").shows("Show the menu").customer("blub")
                .bot("I still do not follow, sorry. Would you like a person to take over?")
                .shows("A person, please", "Show the menu").taps("Show the menu").bot("What brings you here?")
                .silent();
    }

    @Test
    void free_text_is_the_answer_unless_it_is_just_a_command() {
        chat.opens().bot("…", "…").taps("A complaint").bot("What went wrong?").customer("menu")
                .bot("What brings…")
                .taps("A complaint").bot("What went wrong?").customer("the menu on your site is broken")
                .bot("…").silent();
        assertThat(chat.effects(Effect.Hand.class).getFirst().ticket().card().reason())
                .isEqualTo("Complaint: the menu on your site is broken");
    }

    @Test
    void a_flow_that_was_edited_away_leads_to_the_menu() {
        asked().edited(Shops.opanakWith("find-shoes.yaml",
                "flow: find-shoes\nsteps:\n  - ask: size\n    text: Size?\n"
                        + "  - set: { use: none, pair: none }\n"))
                .taps("Work").bot("We have just changed something here…", "What brings you here?")
                .silent();
    }

    @Test
    void steps_in_a_circle_end_at_a_person() {
        var circle = Chat.with(Shops.steps("""
                steps:
                  - set: { a: "1" }
                    id: again
                  - go: again
                """)).opens().bot("…").silent();
        assertThat(circle.effects(Effect.Hand.class)).hasSize(1);
    }
}
