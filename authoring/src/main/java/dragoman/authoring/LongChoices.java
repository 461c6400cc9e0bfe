package dragoman.authoring;

import dragoman.authoring.Check.Note;
import dragoman.flow.Bot;
import dragoman.flow.ChoiceOption;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Node;
import dragoman.flow.Scope;
import dragoman.flow.Step;
import dragoman.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Choices that do not fit the narrowest messenger (docs/channels.md) and will be shown there as numbered text. */
final class LongChoices {
    private static final int ROWS = 10;
    private static final int BUTTONS = 3;
    private static final int BUTTON_TITLE = 20;
    private static final int ROW_TITLE = 24;

    private LongChoices() {}

    static List<Note> in(Bot bot) {
        var notes = new ArrayList<Note>();
        bot.flows().values().stream().flatMap(flow -> flow.nodes().values().stream()).forEach(node -> {
            if (node.step() instanceof Step.Ask ask && !ask.type().choices().isEmpty() && !ask.asWords()) {
                check(bot, node, ask.type().choices(), notes);
            }
        });
        return notes;
    }

    private static void check(Bot bot, Node node, List<ChoiceOption> options, List<Note> notes) {
        if (options.size() > ROWS) {
            notes.add(new Note(Severity.HINT, "many-options", node.place(),
                    "These are " + options.size() + " options; a list in WhatsApp shows " + ROWS + ".",
                    "There they come as numbered text. Ask in two steps if that is too long."));
        }
        int longest = options.size() <= BUTTONS ? BUTTON_TITLE : ROW_TITLE;
        for (var language : bot.shop().languages()) {
            options.stream().map(option -> option.title().in(language).getFirst().fill(nobody(language)))
                    .filter(title -> title.codePointCount(0, title.length()) > longest).findFirst()
                    .ifPresent(title -> notes.add(new Note(Severity.HINT, "long-title", node.place(),
                            "The title '" + title + "' (" + language + ") is longer than the " + longest
                                    + " characters that WhatsApp shows.",
                            "There the options come as numbered text. Shorten it if buttons matter here.")));
        }
    }

    /** Nothing is known yet. */
    private static Scope nobody(Language language) {
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
                return language;
            }
        };
    }
}
