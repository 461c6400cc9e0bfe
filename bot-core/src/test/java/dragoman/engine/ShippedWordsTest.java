package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ShippedWordsTest {
    private static final Pattern PLACES = Pattern.compile("\\{[^}|]*");

    private static Map<?, ?> file(String language) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Engine.class.getResourceAsStream("/dragoman/shipped/" + language + ".yaml"))) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        }
    }

    private static Map<?, ?> repair(String language) throws IOException {
        return file("repair/" + language);
    }

    private static Map<?, ?> part(Map<?, ?> file, String... path) {
        var part = file;
        for (var key : path) {
            part = (Map<?, ?>) Objects.requireNonNull(part.get(key));
        }
        return part;
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "el", "hu", "bs"})
    void every_language_says_and_understands_the_same_things(String language) throws IOException {
        var english = file("en");
        var other = file(language);
        for (var path : new String[][]{{"says"}, {"understands", "commands"}, {"understands", "words"}}) {
            assertThat(part(other, path).keySet()).isEqualTo(part(english, path).keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "el", "hu", "bs"})
    void every_variant_fills_in_the_same_places_as_the_english_one(String language) throws IOException {
        var english = part(file("en"), "says");
        part(file(language), "says").forEach((key, said) -> {
            var expected = places(texts(Objects.requireNonNull(english.get(key))).getFirst());
            texts(said).forEach(text -> assertThat(places(text)).as("%s", key).isEqualTo(expected));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "el", "hu", "bs"})
    void what_mends_a_conversation_is_there_in_every_language(String language) throws IOException {
        var english = repair("en");
        var other = repair(language);
        for (var path : new String[][]{{"says"}, {"understands", "commands"}, {"understands", "words"},
                {"flows"}}) {
            assertThat(part(other, path).keySet()).isEqualTo(part(english, path).keySet());
        }
        part(other, "says").forEach((key, said) -> {
            var expected = places(
                    texts(Objects.requireNonNull(part(english, "says").get(key))).getFirst());
            texts(said).forEach(text -> assertThat(places(text)).as("%s", key).isEqualTo(expected));
        });
        for (var key : List.of("something-new", "something-else")) {
            assertThat(texts(Objects.requireNonNull(part(other, "says").get(key)))).singleElement()
                    .asString().hasSizeLessThanOrEqualTo(20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "el", "hu", "bs"})
    void the_days_of_the_week_are_seven_and_different(String language) throws IOException {
        assertThat(texts(Objects.requireNonNull(part(file(language), "says").get("opens-weekday"))))
                .hasSize(7).doesNotHaveDuplicates();
    }

    /** Said to everybody, whoever they are: the bot has no sex, and buttons have room on a phone. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "el", "hu", "bs"})
    void titles_of_buttons_fit_every_messenger(String language) throws IOException {
        var says = part(file(language), "says");
        for (var key : List.of("yes", "no", "others", "all", "none-of-these", "menu", "person", "choose",
                "language-name")) {
            assertThat(texts(Objects.requireNonNull(says.get(key)))).singleElement().asString()
                    .hasSizeLessThanOrEqualTo(20);
        }
    }

    @Test
    void one_phrase_means_one_command() throws IOException {
        for (var language : List.of("en", "ru", "el", "hu", "bs")) {
            var all = new ArrayList<String>();
            part(file(language), "understands", "commands").values()
                    .forEach(phrases -> all.addAll(texts(phrases)));
            part(repair(language), "understands", "commands").values()
                    .forEach(phrases -> all.addAll(texts(phrases)));
            assertThat(all).as(language).doesNotHaveDuplicates();
        }
    }

    private static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        PLACES.matcher(text).results().forEach(found -> places.add(found.group()));
        return places;
    }
}
