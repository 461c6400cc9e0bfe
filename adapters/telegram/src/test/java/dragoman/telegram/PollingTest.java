package dragoman.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.http.outgoing.Manners;
import dragoman.http.outgoing.Outgoing;
import dragoman.model.Limits;
import dragoman.model.Update.TextReceived;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.Person;
import dragoman.testkit.ShopFiles;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollingTest {
    private final FakeTelegram fake = FakeTelegram.start();
    private final Person ana = fake.person("Ana", "en");
    private final MemoryInbox kept = new MemoryInbox();
    private final Poller poller = poller();
    private final Thread thread = Thread.ofVirtual().unstarted(poller);

    @AfterEach
    void stop() throws InterruptedException {
        poller.stop();
        thread.interrupt();
        thread.join();
        fake.close();
    }

    @Test
    void updates_come_in_order_and_once() {
        thread.start();
        ana.says("one");
        ana.says("two");

        assertThat(kept.updates()).containsExactly(new TextReceived("one"), new TextReceived("two"));
    }

    @Test
    void an_update_that_could_not_be_kept_is_asked_for_again() {
        kept.failsNext(2);
        thread.start();
        ana.says("one");

        assertThat(kept.updates()).containsExactly(new TextReceived("one"));
    }

    @Test
    void updates_that_are_nobodys_do_not_hold_up_the_others() {
        thread.start();
        fake.delivers("{\"poll\":{\"id\":\"7\"}}");
        ana.says("one");

        assertThat(kept.updates()).containsExactly(new TextReceived("one"));
    }

    @Test
    void troubles_of_telegram_pass() {
        fake.declinesNext("deleteWebhook", 500, "Internal Server Error")
                .declinesNext("getUpdates", 502, "Bad Gateway")
                .declinesNext("getUpdates", 409, "Conflict: terminated by other getUpdates request");
        thread.start();
        ana.says("one");

        assertThat(kept.updates()).containsExactly(new TextReceived("one"));
    }

    @Test
    void a_wrong_token_ends_it() throws InterruptedException {
        fake.declinesNext("deleteWebhook", 401, "Unauthorized");
        thread.start();

        assertThat(thread.join(Person.PATIENCE)).isTrue();
    }

    @Test
    void it_stops_while_it_waits_for_news() throws InterruptedException {
        thread.start();
        fake.awaits("getUpdates");
        poller.stop();
        thread.interrupt();

        assertThat(thread.join(Person.PATIENCE)).isTrue();
    }

    @Test
    void telegram_is_asked_for_what_we_understand_and_for_nothing_else() {
        thread.start();

        assertThat(fake.awaits("getUpdates").text())
                .contains("\"allowed_updates\":[\"message\",\"edited_message\","
                        + "\"callback_query\",\"my_chat_member\",\"message_reaction\"]");
    }

    private Poller poller() {
        var settings = Shop.settings(fake.address(), Mode.POLLING);
        var api = new Api(settings, new Outgoing(Manners.VENDOR));
        var channel = new TelegramChannel(api, Limits.NONE,
                new Photos(api, ShopFiles.none(), Shop.BOT), Mode.POLLING,
                new TelegramFiles(settings, api));
        return new Poller(Bot.of(settings, api, channel), kept, InstantSource.fixed(Shop.NOW),
                Duration.ofMillis(1));
    }
}
