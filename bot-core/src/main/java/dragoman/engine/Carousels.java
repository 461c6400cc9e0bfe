package dragoman.engine;

import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Carousel;
import dragoman.model.Card;
import dragoman.model.Message;
import dragoman.model.Message.Buttons.Cards;
import dragoman.model.Message.Buttons.Cards.Choice;
import dragoman.model.Option;
import dragoman.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several cards beside each other, each with its own button; what else can be chosen comes below them. */
record Carousels(Capabilities channel, Choosing choosing) {
    private static final int FEWEST = 2;

    /** Empty where the channel has none, or not for so many. */
    Optional<List<Message>> of(Reply reply) {
        var count = reply.cards().size();
        return channel.extras().carousel()
                .filter(carousel -> count >= FEWEST && count <= carousel.max()
                        && reply.options().size() >= count)
                .map(carousel -> messages(reply, carousel));
    }

    private List<Message> messages(Reply reply, Carousel carousel) {
        var count = reply.cards().size();
        var choices = new ArrayList<Choice>();
        for (var i = 0; i < count; i++) {
            choices.add(fitted(reply.cards().get(i), reply.options().get(i), carousel));
        }
        var messages = new ArrayList<>(choosing.under(reply.text(), List.of()));
        messages.add(new Message("", Optional.empty(), new Cards(choices)));
        messages.addAll(
                choosing.under(reply.choosing(), reply.options().subList(count, reply.options().size())));
        return messages;
    }

    private static Choice fitted(Card card, Option option, Carousel carousel) {
        return new Choice(
                new Card(Choosing.cut(card.title(), carousel.title()),
                        Choosing.cut(card.text(), carousel.text()),
                        card.picture()),
                new Option(option.data(), Choosing.cut(option.title(), carousel.button()),
                        option.description()));
    }
}
