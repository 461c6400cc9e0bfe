package dragoman.authoring;

import dragoman.authoring.TestCase.Act;
import dragoman.authoring.TestCase.Expected;
import dragoman.flow.Bot;
import dragoman.flow.Nearest;
import dragoman.flow.Outcome;
import dragoman.flow.yaml.Channels;
import dragoman.flow.yaml.Durations;
import dragoman.flow.yaml.Mapping;
import dragoman.flow.yaml.Notes;
import dragoman.flow.yaml.Scalars;
import dragoman.flow.yaml.Source;
import dragoman.flow.yaml.Tree;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.flow.yaml.YamlReader;
import dragoman.model.CallOutcome;
import dragoman.model.Language;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code tests/*.yaml}. */
final class TestReader {
    static final List<String> ACTS = List.of("me", "bot", "tap", "sends", "wait", "agent", "call");
    private static final List<String> RECORDS = List.of("wish", "complaint", "order", "agreement", "source",
            "return", "objection");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd[ HH:mm]['T'HH:mm]",
            Locale.ROOT);
    /** A Wednesday morning, when shops are open. */
    private static final LocalDateTime USUALLY = LocalDateTime.of(2026, 6, 3, 10, 0);
    private final Notes notes;
    private final Optional<Bot> bot;
    private final Set<String> names = new HashSet<>();

    /** {@code bot}: to compare names with; empty when it could not be read at all. */
    TestReader(Notes notes, Optional<Bot> bot) {
        this.notes = notes;
        this.bot = bot;
    }

    /** All tests of a bot's folder. */
    List<TestCase> folder(Path folder) {
        var tests = folder.resolve("tests");
        if (!Files.isDirectory(tests)) {
            return List.of();
        }
        try (var paths = Files.list(tests)) {
            return paths.filter(path -> path.toString().endsWith(".yaml")).sorted()
                    .flatMap(path -> file(path, "tests/" + path.getFileName()).stream()).toList();
        } catch (IOException e) {
            notes.error("unreadable", Source.of("tests", "").start(),
                    "This folder cannot be read: " + e.getMessage(),
                    "Allow reading it.");
            return List.of();
        }
    }

    private List<TestCase> file(Path path, String name) {
        try {
            return file(name, Files.readString(path));
        } catch (MalformedInputException e) {
            notes.error("encoding", Source.of(name, "").start(), "This file is not written in UTF-8.",
                    "Save it anew with the encoding UTF-8.");
        } catch (IOException e) {
            notes.error("unreadable", Source.of(name, "").start(),
                    "This file cannot be read: " + e.getMessage(),
                    "Allow reading it.");
        }
        return List.of();
    }

    List<TestCase> file(String name, String text) {
        return YamlReader.documents(Source.of(name, text), notes).stream()
                .filter(tree -> !(tree instanceof Tree.Nothing))
                .flatMap(tree -> Mapping.of(tree, "A test", notes).stream())
                .flatMap(test -> test(test).stream()).toList();
    }

    private Optional<TestCase> test(Mapping test) {
        var name = test.neededText("test");
        name.filter(found -> !names.add(found.value()))
                .ifPresent(found -> notes.warn("duplicate-test", found.spot(),
                        "Another test is called '" + found.value() + "' already.",
                        "Give this one another name."));
        var channels = test.words("channels").stream().filter(one -> Channels.isOne(one, notes))
                .map(Scalar::value).toList();
        var customer = test.mapping("customer", "'customer'");
        var called = customer.flatMap(mapping -> mapping.text("name")).map(Scalar::value);
        var language = customer.flatMap(mapping -> mapping.word("language")).flatMap(this::language);
        customer.ifPresent(Mapping::done);
        var at = test.word("at").flatMap(this::time).orElse(USUALLY).atZone(zone()).toInstant();
        var talk = test.needed("talk").map(this::talk).orElse(List.of());
        var answers = new CallAnswers(notes, bot);
        var calls = new LinkedHashMap<String, List<CallOutcome>>();
        test.entriesOf("calls").forEach(entry -> calls.put(entry.key().value(), answers.all(entry)));
        var expected = test.mapping("expect", "'expect'").map(this::expected)
                .orElse(new Expected(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                        test.spot()));
        test.done();
        return name.map(found -> new TestCase(found, channels, called, language, at, talk, expected, calls));
    }

    private ZoneId zone() {
        return bot.map(found -> found.shop().zone()).orElse(ZoneId.of("UTC"));
    }

    private Optional<Language> language(Scalar word) {
        var language = Language.of(word.value());
        if (language.isEmpty()) {
            notes.error("bad-language", word.spot(), "'" + word.value() + "' is not the code of a language.",
                    "Write two letters: en, ru, el, hu, bs.");
        }
        return language;
    }

    private Optional<LocalDateTime> time(Scalar word) {
        try {
            return Optional.of(LocalDateTime.parse(word.value(), TIME));
        } catch (DateTimeParseException notATime) {
            notes.error("bad-date", word.spot(), "'" + word.value() + "' is not a day and a time.",
                    "Write year-month-day and the time: 2026-11-18 10:15");
            return Optional.empty();
        }
    }

    private List<Act> talk(Tree tree) {
        if (!(tree instanceof Items items)) {
            notes.error("wrong-type", tree.spot(), "'talk' is a list, not " + tree.kind() + ".",
                    "Begin each line with a hyphen: - me: …");
            return List.of();
        }
        var acts = new ArrayList<Act>();
        for (var item : items.items()) {
            Mapping.of(item, "A line of a talk", notes).flatMap(this::act).ifPresent(act -> add(acts, act));
        }
        return acts;
    }

    /** The customer's messages with nothing between them are written quickly, one after the other. */
    private static void add(List<Act> acts, Act act) {
        if (act instanceof Act.Me(var more, _) && !acts.isEmpty()
                && acts.getLast() instanceof Act.Me(var texts, var spot)) {
            var all = new ArrayList<>(texts);
            all.addAll(more);
            acts.set(acts.size() - 1, new Act.Me(all, spot));
        } else {
            acts.add(act);
        }
    }

    private Optional<Act> act(Mapping line) {
        var kinds = ACTS.stream().filter(line::has).toList();
        line.done();
        if (kinds.size() != 1) {
            if (kinds.size() > 1) {
                notes.error("two-steps", line.spotOf(kinds.get(1)), "Two people speak in this line.",
                        "Begin each with a hyphen of its own.");
            }
            return Optional.empty();
        }
        var spot = line.spotOf(kinds.getFirst());
        return switch (kinds.getFirst()) {
            case "me" -> line.text("me").map(text -> new Act.Me(List.of(text.value()), spot));
            case "bot" -> line.text("bot").map(text -> new Act.BotSays(text.value(), spot));
            case "tap" -> line.text("tap").map(text -> new Act.Tap(text.value(), spot));
            case "call" -> line.tree("call").flatMap(new CallAnswers(notes, bot)::line)
                    .map(given -> new Act.Returns(given.getKey(), given.getValue(), spot));
            case "sends" -> line.tree("sends").flatMap(tree -> new SendingReader(notes).read(tree))
                    .map(update -> new Act.Sends(update, spot));
            case "wait" -> line.word("wait").flatMap(this::duration);
            default -> line.tree("agent").flatMap(tree -> agent(tree, spot));
        };
    }

    private Optional<Act> duration(Scalar word) {
        var time = Durations.read(word.value());
        if (time.isEmpty()) {
            notes.error("bad-duration", word.spot(), "'" + word.value() + "' is not a length of time.",
                    "Write a number and s, m, h or d: 30m, 23h, 3d.");
        }
        return time.map(found -> new Act.Pass(found, word.spot()));
    }

    private Optional<Act> agent(Tree tree, dragoman.flow.yaml.Spot spot) {
        if (!(tree instanceof Tree.Keys)) {
            return Scalars.text(tree, notes).map(text -> new Act.Agent(text.value(), spot));
        }
        return Mapping.of(tree, "An agent's line", notes).flatMap(mapping -> {
            var outcome = mapping.neededWord("resolve").flatMap(this::outcome);
            mapping.done();
            return outcome.map(found -> new Act.Resolve(found, spot));
        });
    }

    private Optional<Outcome> outcome(Scalar word) {
        var found = Arrays.stream(Outcome.values()).filter(outcome -> name(outcome).equals(word.value()))
                .findFirst();
        if (found.isEmpty()) {
            notes.error("unknown-value", word.spot(), "A conversation cannot end as '" + word.value() + "'.",
                    Nearest.remedy(word.value(),
                            Arrays.stream(Outcome.values()).map(TestReader::name).toList(), ""));
        }
        return found;
    }

    /** As owners write it. */
    static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Expected expected(Mapping expect) {
        var slots = new LinkedHashMap<Scalar, Scalar>();
        for (var entry : expect.entriesOf("slots")) {
            checkSlot(entry.key());
            value(entry.value()).ifPresent(value -> slots.put(entry.key(), value));
        }
        var handoff = expect.word("handoff");
        var records = expect.has("records")
                ? Optional.of(expect.words("records"))
                : Optional.<List<Scalar>>empty();
        records.ifPresent(kinds -> kinds.stream()
                .filter(kind -> !RECORDS.contains(kind.value()) && !kind.value().equals("none"))
                .forEach(kind -> notes.error("unknown-value", kind.spot(),
                        "'" + kind.value() + "' is not something that can be recorded.",
                        Nearest.remedy(kind.value(), RECORDS, ""))));
        var end = expect.word("end").filter(word -> word.value().equals("none") || outcome(word).isPresent());
        expect.done();
        return new Expected(slots, handoff, records, end, expect.spot());
    }

    /** Several choices may be written as a list, too. */
    private Optional<Scalar> value(Tree tree) {
        if (!(tree instanceof Items items)) {
            return Scalars.word(tree, notes);
        }
        var names = items.items().stream().flatMap(item -> Scalars.word(item, notes).stream())
                .map(Scalar::value)
                .collect(Collectors.joining(", "));
        return Optional
                .of(new Scalar(names.isEmpty() ? "none" : names, Tree.Style.PLAIN, tree.spot(), tree.spot()));
    }

    private void checkSlot(Scalar name) {
        bot.map(found -> found.slots().keySet()).filter(slots -> !slots.contains(name.value()))
                .ifPresent(slots -> notes.error("unknown-slot", name.spot(),
                        "There is no slot '" + name.value() + "'.",
                        Nearest.remedy(name.value(), slots, "Take it out.")));
    }
}
