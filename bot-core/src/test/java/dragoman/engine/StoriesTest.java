package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Long first messages: what they lead up to counts, not each thing that is mentioned on the way. */
class StoriesTest {
    private static final String WHICH = "Which of these…";
    private final Chat chat = Chat
            .with(Shops.files(Map.of("bot.yaml", "bot: Vera\nshop: Opanak\n", "hello.yaml",
                    """
                            flow: hello
                            starts: { first: yes, says: [good morning] }
                            steps:
                              - ask: purpose
                                text: What brings you here?
                                options: { find: { title: Find shoes, also: [slippers] }, back: Send back }
                            """,
                    "returns.yaml", """
                            flow: returns
                            title: A return
                            starts: { says: [can I swap them, they are too tight] }
                            steps:
                              - if: said.size() > 0
                                then: [ "A return, you wrote: {said}" ]
                                else: [ { ask: told, text: What is it about? } ]
                            """,
                    "gift.yaml", """
                            flow: gift
                            title: A gift
                            starts: { says: [it is a gift] }
                            steps:
                              - ask: wish
                                text: For whom?
                              - say: "For {wish}."
                            """,
                    "dye.yaml", """
                            flow: dye
                            title: Another colour
                            starts: { says: [dye them] }
                            steps:
                              - ask: colour
                                text: Which colour?
                                options: { red: Red, blue: Blue }
                              - say: "{colour} it is."
                            """,
                    "answers.yaml", """
                            answers:
                              warm:
                                says: [they are warm, are they warm]
                                text: Wool is warm.
                              card:
                                says: [can I pay by card]
                                text: Cards are welcome.
                            """)));

    private static String told(String... clauses) {
        return "I had my birthday in the spring, " + String.join(", ", clauses)
                + ", which was a lovely day with all of my family, all in all the best of the year";
    }

    @Test
    void what_is_asked_is_begun_and_what_is_told_on_the_way_is_not() {
        var story = told("it is a gift", "they are warm", "my slippers") + ". Can I swap them?";
        chat.customer(story).bot("A return, you wrote: " + story).silent();
    }

    @Test
    void also_where_the_menu_was_shown_before() {
        var story = told("it is a gift", "they are warm", "my slippers") + ". Can I swap them?";
        chat.opens().bot("What brings you here?").customer(story)
                .bot("A return, you wrote: " + story, "What brings you here?").silent();
    }

    @Test
    void where_two_things_are_likely_it_is_asked_which_and_nothing_is_told_twice() {
        var story = told("it is a gift", "they are too tight", "from the sea");
        chat.customer(story).bot(WHICH).shows("A gift", "A return", "Something else").customer("2")
                .bot("A return, you wrote: " + story).silent();
    }

    @Test
    void each_question_is_answered_in_order_and_what_is_wanted_is_begun() {
        var story = told("my slippers", "so I have some questions") + ": are they warm, can I pay by card? "
                + "And can I swap them?";
        chat.customer(story).bot("Wool is warm.", "Cards are welcome.", "A return, you wrote: " + story)
                .silent();
    }

    @Test
    void a_story_that_only_asks_leads_back_to_the_question_that_waits() {
        chat.opens().bot("What brings you here?")
                .customer(told("from the sea", "near the town") + ". Can I pay by card? Are they warm?")
                .bot("Cards are welcome.", "Wool is warm.", "What brings you here?").silent();
    }

    @Test
    void in_the_middle_of_a_flow_only_what_it_asks_is_a_question() {
        chat.customer("dye them").bot("Which colour?")
                .customer(
                        told("it is a gift", "they are warm", "my favourite is red") + ". Can I pay by card?")
                .bot("Cards are welcome.", "Red it is.").silent();
    }

    @Test
    void what_the_story_answers_is_not_asked_after_the_choice_either() {
        chat.customer(told("it is a gift", "dye them", "my favourite is red")).bot(WHICH)
                .taps("Another colour")
                .bot("Red it is.").silent();
    }

    @Test
    void words_in_place_of_a_tap_add_to_what_was_told() {
        var story = told("it is a gift", "they are too tight", "from the sea");
        chat.customer(story).bot(WHICH).customer("they are too tight")
                .bot("A return, you wrote: " + story + "\nthey are too tight").silent();
    }

    @Test
    void an_older_question_which_is_no_answer_to_a_newer_one() {
        chat.customer(told("it is a gift", "they are too tight", "from the sea")).bot(WHICH);
        var older = chat.button("A gift");
        chat.customer(told("dye them", "they are too tight", "from the town")).bot(WHICH).tapsData(older)
                .bot("…", WHICH);
    }

    @Test
    void whoever_is_asked_whether_to_forget_is_heard_on_that() {
        chat.opens().bot("What brings you here?").customer("forget me").bot("…")
                .customer("yes, " + told("they are too tight", "can I swap them")).bot("It is done…")
                .silent();
        assertThat(chat.effects(Effect.Forget.class)).hasSize(1);
    }

    @Test
    void forget_me_is_heard_in_a_story_too() {
        chat.customer(told("they are too tight", "can I swap them", "forget me")).bot("Shall we…");
    }

    @Test
    void who_means_something_else_is_free_to_say_it() {
        chat.customer(told("it is a gift", "they are too tight", "from the sea")).bot(WHICH)
                .taps("Something else").bot("Write what you need, and we will see to it.")
                .customer("can I swap them")
                .bot("A return, you wrote: can I swap them").silent();
    }

    @Test
    void who_wants_a_person_gets_one_however_long_the_story() {
        chat.customer(told("it is a gift", "they are too tight", "human"));
        assertThat(chat.effects(Effect.Hand.class)).hasSize(1);
    }

    @Test
    void an_answer_in_many_words_stays_an_answer() {
        var story = told("they are too tight", "for my mother", "can I swap them");
        chat.customer("it is a gift").bot("For whom?").customer(story).bot("For " + story + ".").silent();
    }
}
