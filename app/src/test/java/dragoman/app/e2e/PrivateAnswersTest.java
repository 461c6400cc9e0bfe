package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.Told;
import dragoman.testkit.Person;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Canaries are told to a whole server; then everything that it prints is searched for them. */
@TestInstance(Lifecycle.PER_CLASS)
class PrivateAnswersTest {
    private static final Path VAULT = Path.of("src", "test", "resources", "bots", "vault").toAbsolutePath();
    private static final String PASSPORT = "KANARI7741";
    private static final String PHONE = "+38761555123";
    private static final String[] CANARIES = {PASSPORT, PHONE, "61555123", "61 555", "KANARI"};

    private final Messengers messengers = Messengers.start();
    private final ShopProcess shop = ShopProcess.open(ShopPlan.of(VAULT, messengers));

    @AfterAll
    void close() {
        shop.close();
        messengers.close();
    }

    @Test
    void nothing_that_is_printed_tells_a_private_answer() throws Exception {
        var ana = messengers.telegram().person("Ana", "en");
        tells(ana);
        ana.says("human").awaits("Sorry…");
        var eva = messengers.telegram().person("Eva", "en");
        tells(eva);
        eva.says("42").awaits("So " + PASSPORT + " and " + PHONE + ", size 42.");

        var list = dragoman("handoffs", "list");
        var request = list.lines().filter(line -> line.contains("Ana")).findFirst().orElseThrow().split(" ",
                2)[0];
        var card = dragoman("handoffs", "show", request);
        assertThat(card).contains("Passport        •••", "•••5123", "customer: •••", "Size?");
        var records = dragoman("records", "list");
        var number = records.lines().filter(line -> line.contains("Box for •••, size 42")).findFirst()
                .orElseThrow()
                .split(" ", 2)[0];
        var record = dragoman("records", "show", number);
        assertThat(record).contains("••• •••5123");
        var metrics = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(shop.address() + "/metrics")).build(),
                BodyHandlers.ofString());

        assertThat(String.join("\n", list, card, records, record, metrics.body(), shop.output()))
                .doesNotContain(CANARIES);
    }

    @Test
    void what_is_kept_for_the_customer_outlives_the_talk_and_the_process_and_not_a_forget_me() {
        var mia = messengers.telegram().person("Mia", "en");
        tells(mia);
        mia.says("41").awaits("So " + PASSPORT + " and " + PHONE + ", size 41.");
        shop.isKilled().startsAgain();
        tellsWithoutSize(mia);
        mia.awaits("So " + PASSPORT + " and " + PHONE + ", size 41.");
        mia.says("forget me").awaits("Shall we erase…");
        mia.taps("Yes").awaits("It is done…");
        tells(mia);
    }

    @Test
    void what_is_kept_is_known_in_another_messenger_that_shows_the_same_number_until_it_is_forgotten() {
        var here = messengers.whatsapp().personByPhone("Lea", "en");
        var there = messengers.telegram().person("Lea", "en");
        there.opens().awaits("Passport?");
        there.says(PASSPORT).awaits("Phone?");
        shares(there, "+" + here.id());
        there.awaits("Size?");
        there.says("38").awaits("So " + PASSPORT + " and +" + here.id() + ", size 38.");

        here.says("hello").awaits("Passport?");
        here.says(PASSPORT).awaits("Phone?");
        here.says(PHONE).awaits("So " + PASSPORT + " and " + PHONE + ", size 38.");

        there.says("forget me").awaits("Shall we erase…");
        there.taps("Yes").awaits("It is done…");
        here.says("menu").awaits("Passport?");
        here.says(PASSPORT).awaits("Phone?");
        here.says(PHONE).awaits("Size?");
    }

    /** With Telegram's button, which vouches that the number is theirs. */
    private void shares(Person who, String phone) {
        messengers.telegram().delivers("""
                {"message":{"message_id":900,"date":%d,"chat":{"id":%s,"type":"private"},
                "from":{"id":%s,"is_bot":false,"first_name":"%s","language_code":"en"},
                "contact":{"phone_number":"%s","first_name":"%s","user_id":%s}}}""".formatted(
                Instant.now().getEpochSecond(), who.id(), who.id(), who.name(), phone, who.name(), who.id()));
    }

    private static void tells(Person who) {
        tellsWithoutSize(who);
        who.awaits("Size?");
    }

    private static void tellsWithoutSize(Person who) {
        who.opens().awaits("Passport?");
        who.says(PASSPORT).awaits("Phone?");
        who.says(PHONE);
    }

    private String dragoman(String command, String... more) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--config", shop.config().toString()));
        var told = Told.by(arguments.toArray(String[]::new));
        assertThat(told.exit()).as("exit").isZero();
        return told.out();
    }
}
