package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Profile;
import org.junit.jupiter.api.Test;

class SaidAtOnceTest {
    private static final String STEPS = """
            slots:
              size: { type: number, min: 30, max: 50 }
              guests: { type: number, min: 1, max: 20 }
              sure: { type: yes-no }
            steps:
              - ask: kind
                text: Which kind?
                options: { shoes: Shoes, bags: Bags }
              - ask: use
                text: What for?
                options: { work: Work, walking: { title: Walking, also: [hiking, nature] }, shoes: { title: For shoes, also: [shoes] } }
              - ask: size
                text: Which size?
              - ask: guests
                text: How many?
              - ask: remark
                text: Anything else?
              - ask: way
                text: How shall it come?
                options: { mail: { title: Mail, also: [by mail] }, pickup: Pickup }
              - say: "{kind} {use} {size} {guests} {way}"
              - end: solved
            """;
    private final Chat chat = Chat.with(Shops.steps(STEPS));

    private Chat asked() {
        return chat.opens().bot("Which kind?");
    }

    @Test
    void an_answer_that_answers_the_next_questions_too_passes_them_over() {
        asked().customer("bags for hiking size 42").bot("How many?").silent();
    }

    @Test
    void the_words_of_one_answer_are_not_another_answer_as_well() {
        asked().customer("I want shoes").bot("What for?").silent();
    }

    @Test
    void a_number_answers_one_question_only_and_two_that_fit_answer_none() {
        asked().customer("bags walking 35").bot("How many?").silent();
        Chat.with(Shops.steps(STEPS)).opens().bot("…").customer("bags walking 35 or 36").bot("Which size?")
                .silent();
    }

    @Test
    void free_text_uses_up_all_its_words() {
        asked().customer("bags walking 35").bot("How many?").customer("4").bot("Anything else?")
                .customer("please send it by mail").bot("How shall it come?").silent();
    }

    @Test
    void two_options_of_one_question_are_no_clear_answer() {
        asked().customer("shoes for work and hiking").bot("What for?").silent();
    }

    @Test
    void going_to_another_flow_asks_its_questions_anew() {
        var round = Chat.with(Shops.steps("""
                steps:
                  - ask: topic
                    text: What about?
                    options: { hours: Hours, place: Place }
                  - ask: enough
                    text: Enough?
                    options: { more: One more thing, all: That is all }
                  - if: enough == 'more'
                    then: [ { go: main } ]
                    else: []
                  - end: solved
                """)).opens().bot("What about?").taps("Hours").bot("Enough?").taps("One more thing")
                .bot("What about?").taps("Place").bot("Enough?").taps("That is all").silent();
        assertThat(round.effects(Effect.Ended.class)).hasSize(1);
    }

    @Test
    void the_second_one_is_a_choice_by_its_place_when_that_is_all_that_was_said() {
        asked().customer("the second one").bot("What for?").customer("last").bot("Which size?").silent();
    }

    @Test
    void thanks_and_smiles_are_no_riddles() {
        asked().customer("thanks").bot("…", "Which kind?").customer("😂").bot("Which kind?")
                .customer("thank you")
                .bot("…", "Which kind?").customer("🙂🙂").bot("Which kind?").silent();
        assertThat(chat.conversation().talk().missed()).isEmpty();
    }

    @Test
    void a_yes_is_nobodys_name() {
        Chat.with(Shops.steps("""
                slots: { caller: { type: name } }
                steps:
                  - ask: caller
                    text: Who is it?
                  - say: "Hello {caller}."
                """)).profile(Profile.UNKNOWN).opens().bot("Who is it?").customer("yes")
                .bot("…", "Who is it?")
                .customer("Tom").bot("Hello Tom.");
    }
}
