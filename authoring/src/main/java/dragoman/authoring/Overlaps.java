package dragoman.authoring;

import dragoman.authoring.Check.Note;
import dragoman.flow.Bot;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Node;
import dragoman.flow.Place;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.flow.yaml.Worded;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that mean two things at once: two options of a question, an option and a command, two flows or answers. */
final class Overlaps {
    private static final List<String> ALWAYS = List.of("human", "stop", "forget-me");
    private final Bot bot;
    private final Map<Language, Map<String, String>> commands = new LinkedHashMap<>();
    private final OptionPlaces places;
    private final List<Note> notes = new ArrayList<>();

    private Overlaps(Bot bot, List<Worded> words) {
        this.bot = bot;
        places = new OptionPlaces(words, bot.shop().source());
        bot.lexicon().phrases().stream().filter(phrase -> phrase.key().kind() == PhraseKey.Kind.COMMAND)
                .forEach(phrase -> phrase.texts().stream()
                        .limit(ALWAYS.contains(phrase.key().name()) ? 100 : 1)
                        .forEach(text -> commands
                                .computeIfAbsent(phrase.language(), _ -> new LinkedHashMap<>())
                                .putIfAbsent(plain(text), phrase.key().name())));
    }

    /** {@code words}: where what customers read stands. */
    static List<Note> in(Bot bot, List<Worded> words) {
        var overlaps = new Overlaps(bot, words);
        bot.flows().values().stream().flatMap(flow -> flow.nodes().values().stream())
                .forEach(overlaps::check);
        overlaps.checkSentences();
        return overlaps.notes;
    }

    /** Whoever says it would be asked each time which of the two is meant. */
    private void checkSentences() {
        var meant = new LinkedHashMap<Language, Map<String, String>>();
        bot.lexicon().phrases().stream().filter(phrase -> phrase.key().kind() == PhraseKey.Kind.INTENT)
                .forEach(phrase -> phrase.texts().forEach(text -> {
                    var other = meant.computeIfAbsent(phrase.language(), _ -> new LinkedHashMap<>())
                            .putIfAbsent(plain(text), phrase.key().name());
                    if (other != null && !other.equals(phrase.key().name())) {
                        checkSentence(text, phrase.language(), other, phrase.key().name());
                    }
                }));
    }

    private void checkSentence(String text, Language language, String one, String other) {
        bot.flow(other).or(() -> bot.flow(one)).flatMap(flow -> flow.start().step().flatMap(flow::node))
                .ifPresent(node -> notes.add(new Note(Severity.WARNING, "same-words", node.place(),
                        "'" + text + "' (" + language + ") leads to '" + one + "' and to '" + other + "'.",
                        "Leave the sentence in one of the two.")));
    }

    private void check(Node node) {
        if (node.step() instanceof Step.Ask ask && ask.type() instanceof SlotType.Choice(var options)) {
            for (var language : bot.shop().languages()) {
                var meant = new LinkedHashMap<String, String>();
                for (var option : options) {
                    var words = words(ask.slot(), option.id(), language);
                    var place = places.of(node, ask.slot(), option.id());
                    words.forEach(word -> check(place, language, word, option.id(), meant));
                    check(place, language, words, option.id());
                }
            }
        }
    }

    private void check(Place place, Language language, String word, String option,
            Map<String, String> meant) {
        var other = meant.putIfAbsent(word, option);
        if (other != null && !other.equals(option)) {
            notes.add(new Note(Severity.WARNING, "same-words", place,
                    "'" + word + "' (" + language + ") means the option '" + other + "' and the option '"
                            + option
                            + "'.",
                    "Leave it in one of the two."));
        }
    }

    /** An answer comes before a command: what a customer must always be able to say may not be hidden so, nor may a title name a command. */
    private void check(Place place, Language language, List<String> words, String option) {
        for (int i = 0; i < words.size(); i++) {
            var command = commands.getOrDefault(language, Map.of()).get(words.get(i));
            if (command != null && !leadsThere(command, option) && (i == 0 || ALWAYS.contains(command))) {
                notes.add(new Note(Severity.WARNING, "command-words", place,
                        "'" + words.get(i) + "' (" + language + ") means the option '" + option
                                + "' and the command '"
                                + command + "'.",
                        "Call the option something else, so that the command stays within reach."));
            }
        }
    }

    /** An option 'human' is how the question itself offers a person. */
    private static boolean leadsThere(String command, String option) {
        return command.equals("human") && option.equals("human");
    }

    private List<String> words(String slot, String option, Language language) {
        return bot.lexicon().phrases().stream()
                .filter(phrase -> phrase.language().equals(language)
                        && phrase.key().equals(PhraseKey.option(slot, option)))
                .flatMap(phrase -> phrase.texts().stream()).map(Overlaps::plain).distinct().toList();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[.!?,]+$", "");
    }
}
