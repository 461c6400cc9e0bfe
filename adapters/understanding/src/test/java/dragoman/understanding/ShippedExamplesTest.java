package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.yaml.BotFolder;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.model.Profile;
import dragoman.model.Update;
import dragoman.port.Reader;
import dragoman.runtime.Simulator;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever was not understood is shown an example, and is understood when they write it so. */
class ShippedExamplesTest {
    private static final Instant NOW = Instant.parse("2026-11-18T10:15:00Z");

    /** By language: the words are the same whatever is asked for. */
    private static final Map<String, Reader> READERS = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"en, date", "en, time", "en, phone", "en, e-mail", "en, number", "ru, date", "ru, time",
            "ru, phone", "ru, e-mail", "ru, number", "el, date", "el, time", "el, phone", "el, e-mail",
            "el, number", "hu, date", "hu, time", "hu, phone", "hu, e-mail", "hu, number", "bs, date",
            "bs, time", "bs, phone", "bs, e-mail", "bs, number"})
    void an_example_is_an_answer(String language, String type) {
        for (var part = 0; part < 2; part++) {
            var customer = asked(language, type);
            var shown = says(customer, "blub").getFirst();
            var example = shown.substring(shown.indexOf(": ") + 2);
            var either = example.split(",? (?:or|или|ή|vagy|ili) ", -1);

            assertThat(says(customer, either[Math.min(part, either.length - 1)])).as(example)
                    .containsExactly("Thank you.");
        }
    }

    private static Simulator asked(String language, String type) {
        var bot = BotFolder.load(Map.of("bot.yaml",
                "bot: Vera\nshop: Opanak\nlanguages: [" + language + "]\n", "main.yaml",
                "flow: main\nstarts: first\nslots: { it: { type: " + type
                        + " } }\nsteps:\n  - ask: it\n    text: Well?\n  - Thank you.\n"))
                .bot().orElseThrow();
        var reader = READERS.computeIfAbsent(language, _ -> new WordUnderstanding().learn(bot.lexicon()));
        var customer = new Simulator(bot, reader, new Simulator.Setting(
                new Address(new BotId("test"), new ChannelId("console"), "ana"),
                new Profile(Optional.of("Ana"), Optional.empty(), Optional.empty()),
                Capabilities.everything(),
                NOW));
        customer.take(Update.Opened.plain(), NOW);
        return customer;
    }

    private static List<String> says(Simulator customer, String words) {
        return customer.take(new Update.TextReceived(words), NOW).stream().map(said -> said.reply().text())
                .toList();
    }
}
