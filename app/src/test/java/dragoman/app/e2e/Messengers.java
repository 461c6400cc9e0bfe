package dragoman.app.e2e;

import dragoman.testkit.FakeTelegram;
import dragoman.testkit.FakeViber;
import dragoman.testkit.FakeWhatsApp;
import java.net.URI;
import java.time.Duration;

/** The pretended messengers of one test. They outlive the shops that they call. */
record Messengers(FakeTelegram telegram, FakeViber viber, FakeWhatsApp whatsapp,
        WebPages pages) implements AutoCloseable {
    /** What Telegram repeats in each call. */
    static final String TELEGRAM_SECRET = "telegram-secret";
    static final String VERIFY_TOKEN = "whatsapp-verify";

    static Messengers start() {
        return new Messengers(FakeTelegram.start(), FakeViber.start(), FakeWhatsApp.start(), new WebPages());
    }

    /** From now on they call this shop. */
    void call(URI shop) {
        telegram.calls(shop.resolve("/webhooks/telegram/" + ShopPlan.BOT), TELEGRAM_SECRET);
        viber.calls(shop.resolve("/webhooks/viber/" + ShopPlan.BOT));
        whatsapp.calls(shop.resolve("/webhooks/whatsapp/" + ShopPlan.BOT));
        pages.call(shop.resolve("/chat/" + ShopPlan.BOT + "/"));
    }

    /** Each of them takes so long for each answer. */
    void areSlow(Duration time) {
        telegram.takes(time);
        viber.takes(time);
        whatsapp.takes(time);
    }

    /** How many messages they were asked to show so far. */
    int sendings() {
        return telegram.requests("sendMessage").size() + viber.requests("send_message").size()
                + whatsapp.requests("messages").size();
    }

    @Override
    public void close() {
        pages.close();
        telegram.close();
        viber.close();
        whatsapp.close();
    }
}
