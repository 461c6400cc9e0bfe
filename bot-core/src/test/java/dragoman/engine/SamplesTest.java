package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever was not understood sees what an answer looks like, whatever is asked for. */
class SamplesTest {
    /** What is asked for, an answer that cannot be understood, and what the example has to hold. */
    private record Asked(String slot, String answer, String example) {}

    private static List<Asked> asked(String phone, String yes, String name) {
        return List.of(new Asked("type: number, min: 30, max: 50", "blub", "40"),
                new Asked("type: number", "blub", "2"),
                new Asked("type: number, max: 1", "blub", "1"),
                new Asked("type: number, rules: [ { must: it != 2, because: Not two. } ]", "blub", "3"),
                new Asked("type: money, min: 50, max: 90", "blub", "70"),
                new Asked("type: date", "blub", "24"), new Asked("type: time", "blub", "17:30"),
                new Asked("type: phone", "blub", phone), new Asked("type: e-mail", "blub", "@example.com"),
                new Asked("type: name", yes, name), new Asked("type: place", yes, "12"),
                new Asked("type: pattern, pattern: \"[A-Z]{2}-[0-9]{4}\", example: AB-1234", "blub",
                        "AB-1234"),
                new Asked("type: choice, options: { red: Red, blue: Blue }", "blub", "Red"),
                new Asked("type: choices, options: { red: Red, blue: Blue }", "blub", "Red"));
    }

    private static Stream<Arguments> inAllLanguages() {
        return Stream.of(in("en", asked("+44 20 7946 0958", "yes", "Ana")),
                in("ru", asked("+7 495 123-45-67", "да", "Анна")),
                in("el", asked("+30 210 123 4567", "ναι", "Ελένη")),
                in("hu", asked("+36 30 123 4567", "igen", "Anna")),
                in("bs", asked("+387 61 123 456", "da", "Ana"))).flatMap(all -> all);
    }

    private static Stream<Arguments> in(String language, List<Asked> all) {
        return all.stream()
                .map(asked -> Arguments.of(language, asked.slot(), asked.answer(), asked.example()));
    }

    @ParameterizedTest
    @MethodSource("inAllLanguages")
    void the_second_try_shows_an_example(String language, String slot, String answer, String example) {
        var bot = Shops.files(Map.of("bot.yaml",
                "bot: Vera\nshop: Opanak\nlanguages: [" + language + "]\n",
                "main.yaml", "flow: main\nstarts: first\nslots: { it: { " + slot
                        + " } }\nsteps:\n  - ask: it\n    text: Well?\n"));
        var chat = Chat.with(bot).opens().customer(answer).customer(answer);
        var said = chat.effects(Effect.Say.class).stream().map(line -> line.reply().text()).toList();

        assertThat(said.subList(2, said.size())).anySatisfy(line -> assertThat(line).contains(example));
    }
}
