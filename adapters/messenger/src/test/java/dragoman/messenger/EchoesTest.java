package dragoman.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.Card;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Customer;
import dragoman.model.Language;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Message.Buttons.Cards.Choice;
import dragoman.model.Option;
import dragoman.model.Update.AnsweredElsewhere;
import dragoman.port.Conversations;
import dragoman.port.Transcripts.Out;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Instagram shows our own messages once more and names no app. After a restart nothing but the transcript knows them. */
class EchoesTest {
    private static final Address ANA = new Address(Shop.BOT, Surface.INSTAGRAM.id(), "1");
    private static final Message WORDS = Message.text("Which size do you wear?");
    private static final Message CARDS = new Message("", Optional.empty(),
            new Buttons.Cards(List.of(new Choice(
                    new Card("Una", "Light", Optional.empty()),
                    new Option("una", "Una", Optional.empty())))));

    private final Shop shop = Shop
            .after(new Past(new OneConversation(), (conversation, after, most) -> List.of(
                    said(conversation, 0, WORDS), said(conversation, 1, CARDS))));

    @Test
    void what_was_said_before_a_restart_is_no_answer_of_a_persons() {
        echo("\"text\":\"Which size do you wear?\"");
        echo("\"attachments\":[{\"type\":\"template\"}]");
        assertThat(shop.inbox.all()).isEmpty();
    }

    @Test
    void other_words_are_a_persons() {
        echo("\"text\":\"Amra here\"");
        assertThat(shop.inbox.updates()).containsExactly(new AnsweredElsewhere("Amra here"));
    }

    private void echo(String content) {
        shop.post(Surface.INSTAGRAM, SendingTest.echoing(content));
    }

    private static Out said(ConversationId conversation, int index, Message message) {
        return new Out(3, Instant.EPOCH, new LineKey(conversation, 3, index), Author.BOT, message,
                new LineState.Uncertain("killed"));
    }

    /** She has written, and nobody else has. */
    private record OneConversation() implements Conversations {
        private static final ConversationId ID = new ConversationId("c1");

        @Override
        public Optional<Conversation> load(ConversationId id) {
            return Optional.of(Conversation.begun(ID, ANA,
                    Customer.newcomer(Optional.empty(), new Language("en")), Instant.EPOCH));
        }

        @Override
        public Optional<ConversationId> find(Address address) {
            return address.equals(ANA) ? Optional.of(ID) : Optional.empty();
        }

        @Override
        public List<ConversationId> due(Instant now, int max) {
            return List.of();
        }
    }
}
