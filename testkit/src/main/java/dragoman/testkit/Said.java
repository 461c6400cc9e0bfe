package dragoman.testkit;

import java.util.List;
import java.util.Optional;

/**
 * A message of the bot as the customer sees it.
 *
 * @param id the messenger's id of it
 * @param text the words, or the caption of the picture
 * @param picture the file's name or the address
 * @param buttons in order; rows of a list too
 */
public record Said(String id, String text, Optional<String> picture, List<Button> buttons) {
    public Said {
        buttons = List.copyOf(buttons);
    }

    /** What can be tapped; {@code data} goes back to the bot. */
    public record Button(String title, String data) {}

    Optional<Button> button(String title) {
        return buttons.stream().filter(button -> button.title().equals(title)).findFirst();
    }

    @Override
    public String toString() {
        var line = new StringBuilder("bot: ").append(text);
        picture.ifPresent(file -> line.append(" (picture ").append(file).append(')'));
        buttons.forEach(button -> line.append(" [").append(button.title()).append(']'));
        return line.toString();
    }
}
