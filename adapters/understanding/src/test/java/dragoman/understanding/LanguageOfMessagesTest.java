package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often the language of a short message is told, by the messages in {@code messages.txt}; whoever writes them was taken for another. */
class LanguageOfMessagesTest {
    private final Map<String, List<String>> messages = messages();

    @Test
    void there_are_at_least_forty_messages_in_each_language() {
        for (String language : List.of("en", "ru", "el", "hu", "bs")) {
            assertThat(messages.get(language)).as(language).hasSizeGreaterThanOrEqualTo(40);
        }
    }

    @Test
    void the_language_of_nearly_all_is_told() {
        Map<String, String> told = new LinkedHashMap<>();
        messages.forEach((group, texts) -> told.put(group,
                texts.stream().filter(text -> heard(group, text).equals(language(group))).count() + " of "
                        + texts.size()));
        assertThat(told).containsExactlyInAnyOrderEntriesOf(Map.of("en", "42 of 42", "ru", "42 of 42",
                "ru as translit",
                "25 of 25", "el", "41 of 41", "el as greeklish", "25 of 26", "hu", "42 of 42",
                "hu as without accents", "20 of 20", "bs", "42 of 42", "bs as without accents", "16 of 16",
                "bs as cyrillic", "18 of 18"));
    }

    @Test
    void none_is_taken_for_another_language() {
        List<String> wrong = new ArrayList<>();
        messages.forEach((group, texts) -> texts.stream()
                .filter(text -> !List.of("", language(group)).contains(heard(group, text)))
                .forEach(text -> wrong.add(text + ": " + heard(group, text))));
        assertThat(wrong).isEmpty();
    }

    private static String language(String group) {
        return group.substring(0, 2);
    }

    /** By somebody of whom another language was expected: English, or Russian of those who write English. */
    private static String heard(String group, String text) {
        var expected = language(group).equals("en") ? ShoeShop.RU : ShoeShop.EN;
        return ShoeShop.read(text, expected).language().map(Language::code).orElse("");
    }

    private static Map<String, List<String>> messages() {
        Map<String, List<String>> messages = new LinkedHashMap<>();
        List<String> group = new ArrayList<>();
        var stream = LanguageOfMessagesTest.class.getResourceAsStream("messages.txt");
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(line -> !line.startsWith("#")).toList()) {
                if (line.startsWith("[")) {
                    group = messages.computeIfAbsent(line.substring(1, line.length() - 1),
                            _ -> new ArrayList<>());
                } else {
                    group.add(line);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return messages;
    }
}
