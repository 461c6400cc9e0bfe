package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.yaml.BotFolder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the engine says, in the owner's words. */
class OwnWordsTest {
    private static final String FLOW = """
            flow: first
            starts: first
            slots: { size: { type: number, title: Size } }
            steps:
              - { ask: size, text: Which size? }
              - { ask: pay, text: How to pay?, options: { cash: Cash, card: Card } }
              - Done.
            """;

    @Test
    void the_owners_words_stand_in_the_place_of_ours_with_what_is_filled_in() {
        Chat.with(Shops.files(Map.of("first.yaml", FLOW, "bot.yaml", """
                bot: B
                shop: S
                words: { cancelled: "Fine, {shop.name} leaves it there.", corrected: "So {what} it is." }
                """))).opens().bot("Which size?").customer("41").bot("How to pay?").customer("no, size 42")
                .bot("So Size 42 it is.", "How to pay?").customer("cancel").bot("Fine, S leaves it there.")
                .silent();
    }

    @Test
    void a_number_that_is_filled_in_can_choose_the_form_of_a_word() {
        Chat.with(Shops.files(Map.of("first.yaml", FLOW, "bot.yaml",
                """
                        bot: B
                        shop: S
                        words: { queue-place: "{ahead} {ahead|plural(one=soul, other=souls)} before you, so {place}." }
                        """)))
                .queued("people", 2).opens().bot("Which size?").customer("human")
                .bot("Sorry…", "2 souls before you, so 3.").silent();
    }

    @Test
    void a_language_without_them_keeps_ours() {
        Chat.with(Shops.files(
                Map.of("first.yaml", FLOW, "texts/ru.yaml", "bot: { words: { cancelled: Оставим. } }\n",
                        "bot.yaml", """
                                bot: B
                                shop: S
                                languages: [en, ru]
                                words: { cancelled: Fine. }
                                """)))
                .opens().bot("Which size?").customer("по-русски")
                .bot("…", "Which size?").customer("отмена").bot("Оставим.").silent();
    }

    @Test
    void a_name_that_says_nothing_and_a_place_that_is_not_filled_in_are_found() {
        var found = BotFolder.load(Map.of("first.yaml", FLOW, "bot.yaml",
                "bot: B\nshop: S\nwords: { canceled: Fine., cancelled: \"{what} is off\" }\n")).findings();
        assertThat(found)
                .extracting(finding -> finding.code() + " " + finding.place() + " " + finding.remedy())
                .contains("unknown-key bot.yaml:3:10 Did you mean 'cancelled'?")
                .anyMatch(line -> line.startsWith("unknown-name bot.yaml:3:"));
    }
}
