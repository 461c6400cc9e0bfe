package dragoman.agentdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.view.ThreadLine.FromUs;
import dragoman.model.Author;
import dragoman.model.ConversationId;
import dragoman.model.DeliveryStatus;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Message;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why something did not arrive: a sentence in the agent's language, and what the vendor said behind it. */
class CauseTest {
    private static Cause.Told told(String language, LineState state) {
        return Cause.of(Words.in(language), new FromUs(new LineKey(new ConversationId("c1"), 1, 0),
                Instant.EPOCH, Author.BOT, "", Message.text("Hello"), state, Optional.empty(), true))
                .orElseThrow();
    }

    /** As the channels write them down. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BLOCKED | the customer cannot be written to: Forbidden: bot was blocked by the user
            BLOCKED | the customer is not subscribed to this bot. Viber: notSubscribed (6)
            BLOCKED | The customer does not take messages from us: Can't send messages for users without permission (901)
            NOBODY  | the customer cannot be written to: Forbidden: user is deactivated
            NOBODY  | Telegram did not take it: Bad Request: chat not found
            NOBODY  | The customer cannot be written to. This person isn't available right now. (551)
            NOBODY  | WhatsApp cannot deliver to this customer. Message undeliverable (131026) HTTP 400.
            WINDOW  | More than 24 hours have passed since the customer last wrote, so WhatsApp takes only templates: wait until they write, or call them. Re-engagement message (131047) HTTP 400.
            WINDOW  | More than 24 hours have passed since the customer last wrote: Meta takes only a person's answer now, for seven days. Sent outside of allowed window (10/2018278)
            UNWANTED | WhatsApp chose not to deliver this message. Healthy ecosystem (131049) HTTP 400.
            LONG    | Telegram did not take it: Bad Request: message is too long
            LONG    | the message is larger than Viber's 30 KB
            LARGE   | Telegram did not take it: Request Entity Too Large
            LARGE   | it is larger than the 20 MB that we keep
            LARGE   | Telegram does not give it to bots: Bad Request: file is too big
            KIND    | Viber cannot show this picture: it fetches JPEG and PNG up to 1 MB, by https only
            KIND    | Telegram did not take it: Bad Request: PHOTO_INVALID_DIMENSIONS
            GONE    | Viber does not have it any more (HTTP 404)
            APP     | the customer's Viber is too old for this message. Viber: apiVersionNotSupported (13)
            ACCESS  | Telegram does not know the bot's token: Unauthorized
            ACCESS  | Meta does not let us speak: make a new token, or look into Meta's console. Session has expired (190)
            ACCOUNT | the account has no balance left for this message. Viber: noBalance (23)
            ACCOUNT | The account cannot pay: see the payment settings in Meta's console. Payment issue (131042) HTTP 400.
            RATE    | not taken for a whole day: Telegram asks us to slow down
            RATE    | Too many messages to this customer in a short time. Pair rate limit hit (131056) HTTP 400.
            DAY     | not taken for a whole day: Telegram cannot be reached (connection refused)
            UNSURE  | Telegram did not answer (timeout)
            """)
    void what_vendors_refuse_is_a_sentence_with_their_own_words_behind(Cause cause, String why) {
        var russian = told("ru", new LineState.Refused(why));
        assertThat(russian).isEqualTo(new Cause.Told(Words.in("ru").get(cause.key()), why));
        assertThat(russian.line()).endsWith(" (" + why + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STOPPED | the program was stopped while the line was on the wire
            OFF     | the channel viber is off
            SILENT  | the customer did not write for a whole day, and could not be written to before
            """)
    void what_we_say_ourselves_needs_no_english_behind_it(Cause cause, String why) {
        assertThat(told("el", new LineState.Uncertain(why)))
                .isEqualTo(new Cause.Told(Words.in("el").get(cause.key()), ""));
    }

    @Test
    void what_nobody_knows_yet_keeps_the_vendors_words_with_a_sentence_around() {
        var why = "VK did not take it: Internal cat error (4242)";
        assertThat(told("hu", new LineState.Refused(why)).line())
                .isEqualTo("Az üzenetküldő nem fogadta el. A saját szavaival: (" + why + ")");
        assertThat(told("bs", new LineState.Uncertain("a hiccup")).line())
                .startsWith("Ne zna se je li stiglo.").endsWith("(a hiccup)");
        assertThat(told("en", new LineState.Reported("7", DeliveryStatus.FAILED)).words())
                .contains("could not deliver");
        assertThat(Cause.within(Words.in("ru"), "a hiccup")).isEqualTo("a hiccup");
    }

    @Test
    void each_cause_has_its_sentence() {
        assertThat(Arrays.stream(Cause.values()).map(Cause::key))
                .allMatch(Words.in("en").texts()::containsKey);
    }
}
