package dragoman.telegram;

import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Options as buttons under a message, or as numbers in it. */
final class Keyboard {
    /** Titles of at most so many characters stand three abreast even on a small phone. */
    private static final int SHORT = 10;

    private Keyboard() {}

    static List<Option> options(Buttons buttons) {
        return switch (buttons) {
            case Buttons.None(),Buttons.Share _,Buttons.Cards _ -> List.of();
            case Buttons.Row(var options) -> options;
            case Buttons.Menu(_, var options) -> options;
        };
    }

    /** One option a row, or up to three when all titles are short. */
    static Optional<InlineKeyboardMarkup> of(Buttons buttons) {
        var options = options(buttons);
        if (options.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<InlineKeyboardRow>();
        var width = width(options);
        for (var start = 0; start < options.size(); start += width) {
            rows.add(new InlineKeyboardRow(
                    options.subList(start, Math.min(start + width, options.size())).stream()
                            .map(Keyboard::button).toList()));
        }
        return Optional.of(new InlineKeyboardMarkup(rows));
    }

    /** The text with its options numbered, for when buttons cannot be shown. */
    static String numbered(String text, Buttons buttons, int most) {
        var options = options(buttons);
        var list = IntStream.range(0, options.size()).mapToObj(i -> i + 1 + ". " + options.get(i).title())
                .collect(Collectors.joining("\n"));
        var room = Math.max(1, most - list.length() - 2);
        return list.isEmpty()
                ? text
                : Whole.shortened(Whole.shortened(text, room) + "\n\n" + list, most);
    }

    private static int width(List<Option> options) {
        var allShort = options.stream()
                .allMatch(it -> it.title().codePointCount(0, it.title().length()) <= SHORT);
        if (!allShort) {
            return 1;
        }
        return options.size() % 3 == 1 ? 2 : 3;
    }

    private static InlineKeyboardButton button(Option option) {
        return InlineKeyboardButton.builder().text(Whole.characters(option.title()))
                .callbackData(option.data()).build();
    }
}
