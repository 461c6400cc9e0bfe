package dragoman.engine;

import dragoman.flow.Step;
import dragoman.flow.Text;
import dragoman.model.Card;
import dragoman.model.Document;
import dragoman.model.Picture;
import dragoman.model.Reply;
import java.util.List;
import java.util.Optional;

/** Says what a {@code say} says: the text for this channel and moment, with picture, card and a link to a file. */
final class Saying {
    private Saying() {}

    static void say(Draft draft, Step.Say say) {
        var view = View.of(draft);
        var text = Speaker.fill(view, text(view, say));
        var file = filled(view, say.file());
        var linked = file.filter(Saying::isLink).map(link -> text.isBlank() ? link : text + "\n" + link)
                .orElse(text);
        var document = file.filter(path -> !isLink(path)).map(Document::new);
        var picture = filled(view, say.image()).map(Picture::new);
        var cards = say.card().map(card -> List.of(card(view, card))).orElse(List.of());
        if (!linked.isBlank() || picture.isPresent() || !cards.isEmpty() || document.isPresent()) {
            var reply = new Reply(linked, picture, cards, "", List.of(), draft.language());
            draft.say(document.map(reply::with).orElse(reply));
        }
    }

    private static boolean isLink(String file) {
        return file.startsWith("https://") || file.startsWith("http://");
    }

    /** The first of the special texts that fits, otherwise the plain ones. */
    private static Text text(View view, Step.Say say) {
        for (var special : say.special()) {
            if (fits(view, special)) {
                return special.text();
            }
        }
        return say.text();
    }

    private static boolean fits(View view, Step.Special special) {
        var channel = view.draft().conversation().address().channel().value();
        return (special.channels().isEmpty() || special.channels().contains(channel))
                && special.when().stream().allMatch(condition -> condition.holds(view));
    }

    private static Optional<String> filled(View view, Optional<Text> text) {
        return text.map(found -> found.in(view.language()).getFirst().fill(view))
                .filter(path -> !path.isBlank());
    }

    static Card card(View view, Step.CardText card) {
        return new Card(Speaker.fill(view, card.title()),
                card.text().map(text -> Speaker.fill(view, text)).orElse(""),
                card.image().map(image -> image.fill(view)).filter(path -> !path.isBlank())
                        .map(Picture::new));
    }
}
