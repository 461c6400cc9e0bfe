package dragoman.model;

import dragoman.model.Message.Buttons.Share;
import java.util.List;
import java.util.Optional;

/**
 * What is said, free of any channel; the renderer makes messages of it.
 *
 * @param text may be empty where a picture or cards speak
 * @param picture shown above the text
 * @param cards shown after the text
 * @param choosing said after the cards, with the options; {@code ""} where there are no cards
 * @param options in order; a customer may also answer with their numbers. Where there are cards, the first options are theirs
 * @param language of the text
 * @param extras what only some channels can show
 */
public record Reply(String text, Optional<Picture> picture, List<Card> cards, String choosing,
        List<Option> options,
        Language language, Extras extras) {

    /**
     * What only some channels can show; elsewhere the text says enough.
     *
     * @param share by which button the customer can answer
     * @param document a file of the shop's
     */
    public record Extras(Optional<Share> share, Optional<Document> document) {
        public static final Extras NONE = new Extras(Optional.empty(), Optional.empty());
    }

    /** Without extras. */
    public Reply(String text, Optional<Picture> picture, List<Card> cards, String choosing,
            List<Option> options,
            Language language) {
        this(text, picture, cards, choosing, options, language, Extras.NONE);
    }

    public Reply with(Optional<Share> button) {
        return new Reply(text, picture, cards, choosing, options, language,
                new Extras(button, extras.document()));
    }

    public Reply with(Document document) {
        return new Reply(text, picture, cards, choosing, options, language,
                new Extras(extras.share(), Optional.of(document)));
    }
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
