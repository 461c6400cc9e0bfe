package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is added to a yes goes into what is written down. */
class RemarkTest {
    private static final String STEPS = """
            slots:
              size: { type: number, min: 30, max: 50 }
            steps:
              - ask: size
                text: Which size?
              - confirm: [size]
                text: "Size {size}?"
              - record: order
                summary: "A pair, {size}"
                with: { size: size }
              - say: It is ordered.
              - end: solved
            """;

    private final Chat chat = Chat.with(Shops.steps(STEPS)).opens().bot("Which size?").customer("41")
            .bot("Size 41?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes, and please wrap it nicely                        | please wrap it nicely
            yes, please wrap it nicely, it is for my boy, thanks  | please wrap it nicely, it is for my boy
            wrap it nicely please, yes                            | wrap it nicely please
            """)
    void it_is_kept_word_for_word_and_said_back(String said, String remark) {
        chat.customer(said).bot("Noted with it, in your own words: “" + remark + "”.", "It is ordered.")
                .silent();
        var record = chat.effects(Effect.WriteDown.class).getFirst().record();
        assertThat(record.fields()).containsEntry("remark", remark);
        assertThat(chat.effects(Effect.TellOwner.class)).singleElement().extracting(Effect.TellOwner::text)
                .asString().contains("A pair, 41 · " + remark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "yes, thank you", "yes, yes", "yes, that's right, thanks"})
    void a_yes_and_thanks_add_nothing(String said) {
        chat.customer(said).bot("It is ordered.").silent();
        assertThat(chat.effects(Effect.WriteDown.class).getFirst().record().fields())
                .doesNotContainKey("remark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no, 42", "yes, but size 42"})
    void a_correction_is_no_remark(String said) {
        chat.customer(said).bot("Size 42?").silent();
        chat.customer("yes").bot("It is ordered.").silent();
        assertThat(chat.effects(Effect.WriteDown.class).getFirst().record().fields())
                .doesNotContainKey("remark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes, but wait", "wait", "yes, but not yet, ask my wife"})
    void whoever_hesitates_has_settled_nothing(String said) {
        chat.customer(said).bot("All right, nothing is settled yet.…").shows("Yes", "No").silent();
        assertThat(chat.effects(Effect.WriteDown.class)).isEmpty();
        chat.customer("yes").bot("It is ordered.").silent();
    }
}
