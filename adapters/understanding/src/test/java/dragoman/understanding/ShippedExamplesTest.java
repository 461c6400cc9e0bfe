package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Bot;
import dragoman.flow.Scope;
import dragoman.flow.yaml.BotFolder;
import dragoman.model.Entity;
import dragoman.model.Entity.DateFound;
import dragoman.model.Entity.EmailFound;
import dragoman.model.Entity.PhoneFound;
import dragoman.model.Entity.TimeFound;
import dragoman.model.Language;
import dragoman.port.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that customers are shown are understood when they write them so. */
class ShippedExamplesTest {
    private static final Bot BOT = BotFolder.load(Map.of("bot.yaml",
            "bot: Vera\nshop: Opanak\nlanguages: [en, ru, el, hu, bs]\n", "main.yaml",
            "flow: main\nstarts: first\nsteps:\n  - say: Hello\n    id: hello\n")).bot().orElseThrow();
    private static final Reader READER = new WordUnderstanding().learn(BOT.lexicon());
    private static final Map<String, Class<? extends Entity>> EXAMPLES = Map.of("example-date",
            DateFound.class, "example-time", TimeFound.class, "example-phone", PhoneFound.class,
            "example-email", EmailFound.class);

    private static Stream<Arguments> inAllLanguages() {
        return Stream.of("en", "ru", "el", "hu", "bs").flatMap(
                language -> EXAMPLES.keySet().stream().sorted().map(key -> Arguments.of(language, key)));
    }

    @ParameterizedTest
    @MethodSource("inAllLanguages")
    void an_example_is_understood(String code, String key) {
        var language = new Language(code);
        var entities = EXAMPLES.get(key);
        for (var example : either(
                BOT.words().text(key).in(language).getFirst().fill(nothingKnown(language)))) {
            assertThat(READER.read(example, language).found(entities)).as(example).hasSize(1);
        }
    }

    private static Scope nothingKnown(Language spoken) {
        return new Scope() {
            @Override
            public Optional<Object> value(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<String> shown(String name) {
                return Optional.empty();
            }

            @Override
            public Language language() {
                return spoken;
            }
        };
    }

    /** 'Tomorrow, or 24 December': each of them. */
    private static List<String> either(String example) {
        return List.of(example.split(",? (?:or|или|ή|vagy|ili) ", -1));
    }
}
