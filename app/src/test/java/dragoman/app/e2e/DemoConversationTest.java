package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole demo conversation, from the greeting to the last word, by each of the ways in. */
class DemoConversationTest extends OneShop {
    /** Of one kind there are not enough for everybody. */
    private static final Set<Door> TAKE_VIS = EnumSet.of(Door.VIBER, Door.MESSENGER, Door.VK);

    DemoConversationTest() {
        super(ShopPlan.DEMO);
    }

    @ParameterizedTest
    @EnumSource
    void a_pair_is_found_and_ordered_a_person_helps_and_the_last_word_is_kind(Door door) {
        var name = "Ana " + door;
        var ana = new Customer(door.person(messengers, name, "en"), door != Door.WEB_CHAT);

        isGreeted(ana, door);
        findsAPair(ana, door);
        orders(ana);
        asksInTheMiddle(ana);
        isHelpedByAPerson(ana);
        partsWell(ana);

        var orders = shop.clerk("Amra").reads("/admin/records?kind=order");
        assertThat(orders.lines().filter(line -> line.contains(name))).as(orders).hasSize(1);
    }

    /** On Viber all that is said before the customer writes is one message. */
    private static void isGreeted(Customer ana, Door door) {
        ana.person().opens();
        if (door == Door.VIBER) {
            assertThat(ana.person().awaits("…").text()).contains("I am Danica")
                    .endsWith("What brings you here today?");
        } else {
            assertThat(ana.person().awaits("Good …").text()).contains("I am Danica, the bot of Opanak");
            ana.hears("What brings you here today?");
        }
    }

    private static void findsAPair(Customer ana, Door door) {
        ana.taps("Find shoes")
                .hears("What will the shoes be for?")
                .taps("Walking")
                .hears("Which size do you wear, NAME?")
                .says("41")
                .hears("Shoes for walking, size 41. Have I understood you right?")
                .says("no, size 42")
                .hears("Shoes for walking, size 42. Have I understood you right?")
                .taps("Yes")
                .hears("These should suit you. Which pair do you like?");
        Talk.pairs(ana.person());
        ana.taps(TAKE_VIS.contains(door) ? "Vis" : "Sana");
    }

    private static void orders(Customer ana) {
        if (!ana.named()) {
            ana.hears("A good choice. How may we address you?").tellsTheName();
        }
        ana.hears("Which phone number may we use for this order, NAME?")
                .says("061 123 456")
                .hears("How would you like to get your pair?…")
                .taps("Courier")
                .hears("Where shall the courier bring it?…")
                .says("Ana Kovač, Ferhadija 5, Sarajevo, Bosnia and Herzegovina")
                .hears("How would you like to pay?")
                .taps("Cash on receipt")
                .hears("Let us look it over once more.…")
                .taps("Yes")
                .hears("Your order is taken, NAME. Its number is…")
                .hears("What comes next: the parcel leaves on the next working day…")
                .hears("Leather lives longer with a little care.…")
                .taps("Not this time")
                .hears("One question, if we may. How did you hear of us?");
    }

    private static void asksInTheMiddle(Customer ana) {
        ana.says("how long does delivery take?")
                .hears("In Bosnia and Herzegovina usually 2–4 working days…")
                .hears("One question, if we may. How did you hear of us?")
                .taps("From friends")
                .hears("Thank you, NAME! Wear them well.")
                .hears("Is everything settled, or is there something else?");
    }

    /** The acknowledgement has variants, and tells the opening hours when the workshop is closed. */
    private void isHelpedByAPerson(Customer ana) {
        var amra = shop.clerk("Amra");
        ana.says("I would like to talk to a person").hears("Sorry…");
        var request = amra.findsRequestOf(ana.person().name());
        assertThat(amra.claims(request)).startsWith("It is yours now.");
        amra.replies(request, "Good morning, this is Amra. What is it about?");
        ana.hears("Good morning, this is Amra. What is it about?");
        ana.says("Could you put in red laces?");
        amra.replies(request, "With pleasure, red laces it is.");
        ana.hears("With pleasure, red laces it is.");
        assertThat(amra.reads("/admin/handoffs/" + request)).contains("customer: Could you put in red laces?",
                "Amra: With pleasure");
        amra.resolves(request);
        ana.hears("Is everything solved?").says("yes, thank you")
                .hears("Glad to hear it. Thank you for writing to us!");
    }

    private static void partsWell(Customer ana) {
        ana.says("that was all, goodbye")
                .hears("How was it with us today?")
                .taps("Good")
                .hears("Thank you for your opinion, and for writing to us.")
                .hears("…");
    }
}
