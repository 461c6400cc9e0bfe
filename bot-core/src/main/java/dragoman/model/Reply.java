package dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * What is said, free of any channel; the renderer makes messages of it.
 *
 * @param text may be empty where a picture or cards speak
 * @param picture shown above the text
 * @param cards shown after the text
 * @param choosing said after the cards, with the options; {@code ""} where there are no cards
 * @param options in order; a customer may also answer with their numbers
 * @param language of the text
 */
public record Reply(String text, Optional<Picture> picture, List<Card> cards, String choosing,
        List<Option> options,
        Language language) {
    public Reply {
        cards = List.copyOf(cards);
        options = List.copyOf(options);
    }

    public static Reply text(String text, Language language) {
        return new Reply(text, Optional.empty(), List.of(), "", List.of(), language);
    }

    public static Reply asking(String text, List<Option> options, Language language) {
        return new Reply(text, Optional.empty(), List.of(), "", options, language);
    }
}
