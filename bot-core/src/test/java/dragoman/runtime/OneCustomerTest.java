package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.ConversationId;
import dragoman.model.Customer;
import dragoman.model.Language;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.AgentActed;
import dragoman.model.Value;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ana writes from two messengers; they are told apart by where she writes from. */
@Timeout(60)
class OneCustomerTest {
    private static final String PHONE = "+38761123456";
    private static final String TELEGRAM = "ana-in-telegram";
    private static final String VIBER = "ana-in-viber";
    private final World world = new World().start();

    @BeforeEach
    void a_tailor_who_remembers() {
        world.edits("bot.yaml", "bot: Iva\nshop: Tailor\nlanguages: [en, ru]\n");
        world.edits("hello.yaml", """
                flow: hello
                starts: first
                slots:
                  phone: { type: phone }
                  height: { type: text, keep: customer, title: Height }
                  debts: { type: text, keep: customer, private: yes }
                  colour: { type: text, title: Colour }
                steps:
                  - ask: phone
                    text: Your number?
                  - ask: height
                    text: How tall are you?
                  - ask: debts
                    text: May we write up what you owe?
                  - ask: colour
                    text: Which colour?
                  - say: "{colour}, for {height}. You said: {debts}."
                  - end: solved
                """);
    }

    @Test
    void who_shares_the_number_in_viber_is_not_asked_again_what_was_told_in_telegram() throws Exception {
        tells(TELEGRAM, shares(TELEGRAM), "185", "until May", "grey");

        tells(VIBER, shares(VIBER), "blue");

        assertThat(world.store.said(TELEGRAM)).endsWith("grey, for 185. You said: until May.");
        assertThat(world.store.said(VIBER)).containsExactly("Your number?", "Which colour?",
                "blue, for 185. You said: until May.");
    }

    @Test
    void in_russian_too() throws Exception {
        world.edits("texts/ru.yaml", """
                hello:
                  phone: { text: Ваш номер? }
                  height: { text: Какой у вас рост? }
                  colour: { text: Какой цвет? }
                """);
        tells(TELEGRAM, shares(TELEGRAM), "185", "до мая", "серый");

        world.gathers(speaking(world.opens(VIBER), "ru"));
        world.gathers(shares(VIBER));

        assertThat(world.store.said(VIBER)).containsExactly("Ваш номер?", "Какой цвет?");
    }

    @Test
    void a_number_that_was_typed_shows_nothing() throws Exception {
        tells(TELEGRAM, shares(TELEGRAM), "185", "until May", "grey");

        world.gathers(world.opens(VIBER));
        world.gathers(world.event(VIBER, new Update.ContactShared(PHONE, Optional.empty(), false)));

        assertThat(world.store.said(VIBER)).containsExactly("Your number?", "How tall are you?");
    }

    @Test
    void another_number_is_another_customer() throws Exception {
        tells(TELEGRAM, shares(TELEGRAM), "185", "until May", "grey");

        world.gathers(world.opens(VIBER));
        world.gathers(shares(VIBER, "+38761999999"));

        assertThat(world.store.said(VIBER)).endsWith("How tall are you?");
    }

    @Test
    void what_is_told_here_counts_for_more_than_what_was_told_there_and_is_known_there_from_now_on()
            throws Exception {
        tells(TELEGRAM, shares(TELEGRAM), "185", "until May", "grey");
        world.gathers(world.opens(VIBER));
        world.gathers(world.event(VIBER, new Update.ContactShared(PHONE, Optional.empty(), false)));
        world.gathers(world.says(VIBER, "170"));

        world.gathers(shares(VIBER));

        assertThat(kept(VIBER)).isEqualTo(kept(TELEGRAM))
                .containsEntry("height", new Value.Text("170"))
                .containsEntry("debts", new Value.Text("until May"));
    }

    @Test
    void what_is_told_later_in_one_is_known_in_the_other_and_disturbs_nothing_there() throws Exception {
        tells(TELEGRAM, shares(TELEGRAM));
        tells(VIBER, shares(VIBER));
        assertThat(world.store.said(TELEGRAM)).endsWith("How tall are you?");

        world.gathers(world.says(VIBER, "185"));
        world.settles();

        assertThat(kept(TELEGRAM)).isEqualTo(Map.of("height", new Value.Text("185")));
        assertThat(world.store.said(TELEGRAM)).containsExactly("Your number?", "How tall are you?");
        world.gathers(world.says(TELEGRAM, "186"));
        assertThat(world.store.said(TELEGRAM)).endsWith("May we write up what you owe?");
        assertThat(kept(VIBER)).isEqualTo(Map.of("height", new Value.Text("186")));
    }

    @Test
    void forget_me_in_one_forgets_in_both_and_the_next_answer_stays_where_it_is_told() throws Exception {
        tells(TELEGRAM, shares(TELEGRAM), "185", "until May", "grey");
        tells(VIBER, shares(VIBER));

        erases(TELEGRAM);

        assertThat(kept(TELEGRAM)).isEmpty();
        assertThat(kept(VIBER)).isEmpty();
        assertThat(chat(VIBER).verified()).isEmpty();
        tells(TELEGRAM, shares(TELEGRAM), "185");
        assertThat(kept(VIBER)).isEmpty();
    }

    @Test
    void whatsapp_shows_the_number_with_each_message_and_nothing_is_written_down_for_it() throws Exception {
        tells(TELEGRAM, shares(TELEGRAM), "185", "until May", "grey");

        world.gathers(vouched(world.opens(VIBER), PHONE));
        world.gathers(vouched(world.says(VIBER, "hello"), PHONE));

        assertThat(world.store.proofs()).as("once here, once there").isEqualTo(2);
        world.time.pass(Duration.ofDays(31));
        world.gathers(vouched(world.says(VIBER, "hello again"), PHONE));
        assertThat(world.store.proofs()).isEqualTo(3);
        assertThat(kept(VIBER)).isEqualTo(kept(TELEGRAM)).containsKey("height");
    }

    private void tells(String where, Received number, String... answers) {
        world.gathers(world.opens(where));
        world.gathers(number);
        for (var answer : answers) {
            world.gathers(world.says(where, answer));
        }
    }

    private Received shares(String where) {
        return shares(where, PHONE);
    }

    private Received shares(String where, String phone) {
        return vouched(world.event(where, new Update.ContactShared(phone, Optional.empty(), true)), phone);
    }

    private static Received vouched(Received received, String phone) {
        return new Received(received.from(), received.event(), received.at(),
                new Profile(Optional.empty(), Optional.empty(), Optional.of(phone)), received.update());
    }

    private static Received speaking(Received received, String language) {
        return new Received(received.from(), received.event(), received.at(),
                new Profile(Optional.empty(), Optional.of(new Language(language)), Optional.empty()),
                received.update());
    }

    private void erases(String where) {
        world.runtime.act(world.opens(where).from(),
                AgentActed.of(new AgentId("amra"), new AgentAct.Erase()), "erase");
        world.settles();
    }

    private Customer chat(String where) {
        return world.store.load(new ConversationId("of-" + where)).orElseThrow().customer();
    }

    private Map<String, Value> kept(String where) {
        return chat(where).kept();
    }
}
