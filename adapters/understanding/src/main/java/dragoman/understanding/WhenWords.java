package dragoman.understanding;

import dragoman.model.Clock;
import dragoman.model.Day;
import dragoman.model.DayTime;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one language speaks of days and times, from its {@code .when} file. Sections of words: {@code weekday} (1 is Monday), {@code month},
 * {@code unit} (days, or months with an m), {@code span} (minutes), {@code part} of the day, {@code ordinal} (endings behind digits), {@code ending} and
 * {@code beginning} (written together with a word: the Hungarian 'hétkor', the Russian 'полседьмого'). Sections of lines, each
 * {@code pattern = meaning}: {@code clock}, {@code time}, {@code date}, see {@link WhenMeaning}; a question mark behind the meaning: it may
 * as well mean something else.
 */
final class WhenWords {
    private final Map<WhenSlot, Map<String, Integer>> lists = new EnumMap<>(WhenSlot.class);
    private final Set<String> ordinalEndings = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> all = new HashSet<>();
    private final WhenLines<Clock> clocks = new WhenLines<>();
    private final WhenLines<DayTime> times = new WhenLines<>();
    private final WhenLines<String> greetings = new WhenLines<>();
    private final WhenLines<Day> dates = new WhenLines<>();

    private WhenWords() {}

    /** Of a language by its ISO code; knows nothing of a language we have no words of. */
    static WhenWords of(String code) {
        var words = new WhenWords();
        var stream = WhenWords.class.getResourceAsStream(code + ".when");
        if (stream != null) {
            try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                words.read(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return words;
    }

    /** As tokens are folded; a dash stays. */
    static String folded(String word) {
        return word.equals("-")
                ? word
                : Tokenizer.of(word).stream().map(Token::word).collect(Collectors.joining());
    }

    private void read(List<String> lines) {
        String section = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (line.contains("=")) {
                line(section, line);
            } else {
                words(section, Arrays.asList(line.split("\\s+")));
            }
        }
    }

    private void words(String section, List<String> words) {
        switch (section) {
            case "ordinal" -> words.forEach(word -> ordinalEndings.add(folded(word)));
            case "ending" -> words.forEach(word -> endings.add(folded(word)));
            case "beginning" -> words.forEach(word -> beginnings.add(folded(word)));
            default -> {
                var list = lists.computeIfAbsent(WhenSlot.of(section), _ -> new HashMap<>());
                int value = value(section, words.getFirst());
                words.stream().skip(1).map(WhenWords::folded).forEach(word -> {
                    list.putIfAbsent(word, value);
                    all.add(word);
                });
            }
        }
    }

    private static int value(String section, String value) {
        if (section.equals("part")) {
            return DayTime.Part.valueOf(value.toUpperCase(Locale.ROOT)).ordinal();
        }
        return value.endsWith("m")
                ? WhenMeaning.MONTHS * Integer.parseInt(value.substring(0, value.length() - 1))
                : Integer.parseInt(value);
    }

    private void line(String section, String line) {
        int equals = line.lastIndexOf('=');
        boolean sure = !line.endsWith("?");
        List<String> pattern = Arrays.asList(line.substring(0, equals).strip().split("\\s+"));
        String meaning = line.substring(equals + 1).replace('?', ' ').strip();
        if (meaning.equals("greeting")) {
            greetings.add(pattern, _ -> Optional.of(meaning), true);
            return;
        }
        switch (section) {
            case "clock" -> clocks.add(pattern, WhenMeaning.clock(meaning), sure);
            case "time" -> times.add(pattern, WhenMeaning.time(meaning), sure);
            case "date" -> dates.add(pattern, WhenMeaning.date(meaning), sure);
            default -> throw new IllegalStateException("no lines belong into [" + section + "]: " + line);
        }
        pattern.stream().filter(word -> !word.startsWith("{") && !word.startsWith("({"))
                .flatMap(word -> Arrays.stream(word.replaceAll("[()]", "").split("\\|")))
                .map(WhenWords::folded).forEach(all::add);
    }

    WhenLines<Clock> clocks() {
        return clocks;
    }

    WhenLines<DayTime> times() {
        return times;
    }

    /** What only sounds like a time: 'good evening'. */
    WhenLines<String> greetings() {
        return greetings;
    }

    WhenLines<Day> dates() {
        return dates;
    }

    /** What a word of a list stands for; -1 when it is none. */
    int listed(WhenSlot slot, String word) {
        return lists.getOrDefault(slot, Map.of()).getOrDefault(word, -1);
    }

    boolean ordinalEnding(String word) {
        return ordinalEndings.contains(word);
    }

    Set<String> endings() {
        return endings;
    }

    Set<String> beginnings() {
        return beginnings;
    }

    /** All words of lists and lines. */
    Set<String> all() {
        return all;
    }
}
