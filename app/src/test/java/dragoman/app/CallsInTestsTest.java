package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.rehearsal.Rehearsals;
import dragoman.authoring.ConversationTests;
import dragoman.understanding.WordUnderstanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What owners write in tests about calls, from the file to the report. */
class CallsInTestsTest {
    private static final String FLOW = """
            flow: stock
            starts: first
            steps:
              - ask: size
                type: number
                text: Which size?
              - call: stock
                url: https://shop.example/stock
                returns: { free: number, pairs: [ { id: text, name: text, new: yes-no } ] }
                waiting: One moment, I am looking.
                error: We cannot look just now.
                timed_out: It takes too long.
              - offer: pair
                from: pairs
                where: item.new
                text: "{stock.free} are there"
                card: { title: "{item.name}" }
              - say: "{pair} it is."
                id: chosen
              - end: solved
            """;
    private static final String TESTS = """
            test: the system has some
            calls:
              stock: { free: 3, pairs: [ { id: 7, name: Una, new: yes }, { id: 8, name: Rama, new: no } ] }
            talk:
              - bot: Which size?
              - me: "42"
              - bot: 3 are there…
              - tap: Una
              - bot: Una it is.
            expect: { end: solved }
            ---
            test: the system is slow, and the customer hurries
            talk:
              - bot: Which size?
              - me: "42"
              - wait: 2s
              - bot: One moment, I am looking.
              - me: well?
              - call: { stock: { free: 1, pairs: [] } }
              - bot: It is.
            ---
            test: the system is late
            calls: { stock: timed_out }
            talk:
              - bot: Which size?
              - me: "42"
              - bot: It takes too long.
              - bot: It is.
            ---
            test: nobody says what the system answers
            talk:
              - bot: Which size?
              - me: "42"
              - bot: We cannot look just now.
              - bot: It is.
            """;

    @Test
    void a_test_names_what_calls_return_and_hears_when_it_forgot(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("bot.yaml"), "bot: Vera\nshop: Opanak\n");
        Files.writeString(folder.resolve("stock.yaml"), FLOW);
        Files.createDirectory(folder.resolve("tests"));
        Files.writeString(folder.resolve("tests/stock.yaml"), TESTS);

        var report = new ConversationTests(new Rehearsals(new WordUnderstanding())).run(List.of(folder),
                Optional.empty(), false);

        assertThat(report.text()).contains("4 conversations played, all went as written")
                .contains("the call 'stock' was answered with"
                        + " 'error': the test does not say under 'calls' what it returns");
    }

    @Test
    void what_the_call_does_not_return_is_found(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("bot.yaml"), "bot: Vera\nshop: Opanak\n");
        Files.writeString(folder.resolve("stock.yaml"), FLOW);
        Files.createDirectory(folder.resolve("tests"));
        Files.writeString(folder.resolve("tests/stock.yaml"), """
                test: slips of the pen
                calls: { stok: error, stock: { fre: 3 } }
                talk:
                  - bot: Which size?
                """);

        var report = new ConversationTests(new Rehearsals(new WordUnderstanding())).run(List.of(folder),
                Optional.empty(), false);

        assertThat(report.text()).contains("Did you mean 'stock'?").contains("free is missing");
    }
}
