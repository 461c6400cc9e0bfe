package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Back, again, over it, from the beginning. */
class TakingBackTest {
    private final Chat chat = Chat.with(Shops.repair()).customer("I need shoes").bot("Good…",
            "What will the shoes be for?");

    private Chat pairs() {
        return chat.taps("Walking").bot("Which size?").customer("42").bot("Shoes for…").taps("Yes")
                .bot("These fit", "Una", "Drina", "Which…");
    }

    private Chat colours() {
        return pairs().taps("Una").bot("Which colour?");
    }

    @Test
    void back_goes_to_the_question_before_several_times() {
        colours().customer("back").bot("These fit", "Una", "Drina", "Which…").customer("go back")
                .bot("Which size?").customer("back").bot("What will the shoes be for?").customer("back")
                .bot("This is where we began, there is nothing before it.", "What will the shoes be for?")
                .silent();
        assertThat(chat.conversation().slot("use")).isEmpty();
        assertThat(chat.conversation().slot("pair")).isEmpty();
    }

    @Test
    void what_was_taken_back_can_be_answered_otherwise() {
        colours().customer("back").bot("These fit", "…", "…", "…").taps("Drina").bot("Which colour?")
                .taps("Red").bot("How shall we send Drina?");
    }

    @Test
    void back_never_leads_to_the_question_that_waits_already() {
        pairs().customer("Bosna").bot("Which colour?").customer("no, size 41")
                .bot("Noted…", "These fit", "…", "…", "…").customer("back")
                .bot("Which size?").silent();
    }

    @Test
    void there_is_no_way_back_behind_what_was_written_down() {
        colours().taps("Red").bot("How…").taps("Pick-up").bot("Anything…").customer("nothing").bot("Una,…")
                .taps("Yes").bot("Another pair?").customer("back").bot("This is where…", "Another pair?")
                .silent();
    }

    @Test
    void a_question_is_said_again() {
        chat.customer("what?").bot("What will the shoes be for?").customer("say that again")
                .bot("What will…").silent();
    }

    @Test
    void what_is_optional_is_passed_over() {
        colours().customer("skip").bot("How shall we send Una?").silent();
        assertThat(chat.conversation().slot("colour")).isEmpty();
    }

    @Test
    void who_does_not_know_what_is_optional_need_not() {
        colours().customer("hm, not sure").bot("How shall we send Una?").silent();
    }

    @Test
    void of_what_is_needed_it_is_said_why() {
        colours().customer("skip").bot("How…").customer("skip this")
                .bot("Without this one we cannot go on. If you would rather not answer, write “human”…",
                        "How…")
                .taps("Courier").bot("Where to?").customer("skip")
                .bot("The courier has to find your door.", "Without this one…", "Where to?").silent();
    }

    @Test
    void restart_begins_this_flow_anew_and_menu_the_first() {
        colours().customer("start over").bot("What will the shoes be for?").silent();
        assertThat(chat.conversation().slot("pair")).isEmpty();
        assertThat(chat.conversation().slot("size")).isPresent();
        chat.customer("menu").bot("What brings you here?").silent();
    }

    @Test
    void an_owners_flow_of_the_commands_name_is_run_instead() {
        Chat.with(Shops.opanakWith("back.yaml", """
                flow: back
                steps:
                  - say: Nothing is taken back here.
                    id: never
                """)).customer("I need shoes").bot("Good…", "What will…").customer("go back")
                .bot("Nothing is taken back here.", "What will…").silent();
    }
}
