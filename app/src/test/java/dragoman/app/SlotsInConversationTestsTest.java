package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversation tests of an owner: photos and places are sent, all kinds of answers are expected, and a report tells nothing private. */
class SlotsInConversationTestsTest {
    private static final String FLOW = """
            flow: repair
            starts: first
            slots: { colours: { type: choices, min: 0 }, damage: photo, where: place, passport: { private: yes }, budget: money }
            steps:
              - ask: colours
                text: Which colours?
                options: { red: Red, blue: Blue, white: White }
              - ask: damage
                text: A photo, please?
              - ask: where
                text: Where is it?
              - ask: passport
                text: Passport?
              - ask: budget
                text: How much?
              - ask: agreed
                text: "{colours}, {where}, {passport}, {budget}"
            """;

    @Test
    void what_is_sent_and_expected(@TempDir Path folder) throws IOException {
        var told = told(folder, """
                test: by taps
                talk:
                  - bot: Which colours?
                  - tap: Red
                  - bot: Red. Anything else?
                  - tap: Blue
                  - bot: Red and Blue. Anything else?
                  - tap: Done
                  - bot: A photo, please?
                  - sends: photo
                  - bot: Where is it?
                  - sends: { place: "43.85, 18.41, Old mill" }
                  - bot: Passport?
                  - me: AB 12
                  - bot: How much?
                  - me: "150"
                  - bot: Red and Blue, Old mill, AB 12, €150
                expect:
                  slots: { colours: [red, blue], damage: test-photo, where: Old mill, budget: 150.00 }
                """);
        assertThat(told.exit()).as(told.toString()).isZero();
    }

    @Test
    void what_is_no_words_can_be_tested_too(@TempDir Path folder) throws IOException {
        var told = told(folder, """
                test: by signs
                talk:
                  - bot: Which colours?
                  - sends: voice
                  - bot: Voice messages reach me without their words…
                  - bot: Which colours?
                  - sends: { sticker: 😂 }
                  - sends: { reaction: 👍 }
                  - sends: { edited: hm }
                  - sends: { cart: una-42 }
                  - bot: …
                expect:
                  handoff: people
                """);
        assertThat(told.exit()).as(told.toString()).isZero();
    }

    @Test
    void a_failing_test_does_not_show_what_is_private(@TempDir Path folder) throws IOException {
        var told = told(folder, """
                test: fails in its talk
                talk:
                  - bot: Which colours?
                  - me: none
                  - bot: A photo, please?
                  - sends: { photo: "the sole" }
                  - bot: Where is it?
                  - me: Mill Lane
                  - bot: Passport?
                  - me: KANARI7741
                  - bot: How much?
                  - me: "150"
                  - bot: Thank you.
                ---
                test: fails in what it expects
                talk:
                  - bot: Which colours?
                  - me: none
                  - bot: A photo, please?
                  - sends: file
                  - bot: Where is it?
                  - me: Mill Lane
                  - bot: Passport?
                  - me: KANARI7741
                  - bot: How much?
                expect:
                  slots: { passport: another }
                """);
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out()).contains("none, Mill Lane, •••, €150", "passport: •••")
                .doesNotContain("KANARI");
    }

    private static Told told(Path folder, String tests) throws IOException {
        Files.writeString(folder.resolve("bot.yaml"), "bot: Vera\nshop: Opanak\n");
        Files.writeString(folder.resolve("repair.yaml"), FLOW);
        Files.writeString(Files.createDirectories(folder.resolve("tests")).resolve("all.yaml"), tests);
        return Told.by("test", folder.toString());
    }
}
