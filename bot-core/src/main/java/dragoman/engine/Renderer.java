package dragoman.engine;

import dragoman.flow.Scope;
import dragoman.flow.Words;
import dragoman.model.Capabilities;
import dragoman.model.Card;
import dragoman.model.Language;
import dragoman.model.Message;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a channel's messages of what is said: within its limits, with buttons, else a list, else numbers in the text. Pure and
 * thread-safe; a message is never empty.
 */
public final class Renderer {

    /** The label of a list's button. */
    public static String choose(Words words, Language language) {
        return words.text("choose").in(language).getFirst().fill(new Nothing(language));
    }

    /** {@code choose}: the label of a list's button, in the reply's language. */
    public List<Message> render(Reply reply, Capabilities channel, String choose) {
        var messages = new ArrayList<>(new Carousels(channel, new Choosing(channel, choose)).of(reply)
                .orElseGet(() -> oneByOne(reply, channel, choose)));
        reply.extras().share().filter(share -> channel.extras().shares().contains(share.what()))
                .ifPresent(share -> under(messages, share));
        reply.extras().document().ifPresent(document -> messages
                .add(new Message("", Optional.empty(), Optional.of(document), new Message.Buttons.None(),
                        false)));
        return List.copyOf(messages);
    }

    /** The button stands under the last words, unless something else does. */
    private static void under(List<Message> messages, Message.Buttons.Share share) {
        var last = messages.isEmpty() ? Message.text("") : messages.getLast();
        if (!last.text().isEmpty() && last.buttons() instanceof Message.Buttons.None) {
            messages.removeLast();
            messages.add(new Message(last.text(), last.picture(), share));
        }
    }

    private static List<Message> oneByOne(Reply reply, Capabilities channel, String choose) {
        var last = reply.cards().isEmpty();
        var messages = new ArrayList<Message>();
        messages.addAll(
                pictured(reply.picture(), reply.text(), last ? reply.options() : List.of(), channel, choose));
        reply.cards().forEach(
                card -> messages.addAll(pictured(card.picture(), text(card), List.of(), channel, choose)));
        if (!last) {
            messages.addAll(new Choosing(channel, choose).under(reply.choosing(), reply.options()));
        }
        return messages;
    }

    /**
     * Everything that is said at once as one message, for a channel that takes only one: texts under each other, the first picture, the last
     * options; what is beyond the channel's limit is cut at a sentence's end. Empty when there is nothing to say.
     */
    public List<Message> single(List<Reply> replies, Capabilities channel, String choose) {
        var text = new ArrayList<String>();
        Optional<Picture> picture = Optional.empty();
        List<Option> options = List.of();
        for (var reply : replies) {
            text.add(reply.text());
            reply.cards().forEach(card -> text.add(text(card)));
            text.add(reply.choosing());
            picture = picture.or(() -> picture(reply));
            options = reply.options().isEmpty() ? options : reply.options();
        }
        text.removeIf(String::isBlank);
        var all = String.join("\n\n", text);
        return new Choosing(channel, choose).single(all,
                channel.caption().isPresent() ? picture : Optional.empty(), options);
    }

    private static Optional<Picture> picture(Reply reply) {
        return reply.picture()
                .or(() -> reply.cards().stream().flatMap(card -> card.picture().stream()).findFirst());
    }

    private static String text(Card card) {
        return card.text().isBlank()
                ? card.title()
                : card.title().isBlank() ? card.text() : card.title() + "\n" + card.text();
    }

    /** A text under its picture; one that is too long for a caption, or has something to choose, comes after the picture. */
    private static List<Message> pictured(Optional<Picture> picture, String text, List<Option> options,
            Capabilities channel,
            String choose) {
        var caption = channel.caption();
        if (picture.isEmpty() || caption.isEmpty()) {
            return new Choosing(channel, choose).under(text, options);
        }
        if (options.isEmpty() && Measure.fits(text, caption.get())) {
            return List.of(new Message(text, picture, new Message.Buttons.None()));
        }
        var messages = new ArrayList<Message>();
        messages.add(new Message("", picture, new Message.Buttons.None()));
        messages.addAll(new Choosing(channel, choose).under(text, options));
        return messages;
    }

    /** Words that need nothing to be filled in. */
    private record Nothing(Language language) implements Scope {
        @Override
        public Optional<Object> value(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> shown(String name) {
            return Optional.empty();
        }
    }
}
