package dragoman.app.e2e;

import dragoman.testkit.FakeMeta;
import dragoman.testkit.FakeMeta.Kind;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.FakeVendor;
import dragoman.testkit.FakeViber;
import dragoman.testkit.FakeVk;
import dragoman.testkit.FakeWhatsApp;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;

/** The pretended messengers of one test. They outlive the shops that they call. */
record Messengers(FakeTelegram telegram, FakeViber viber, FakeWhatsApp whatsapp, FakeMeta messenger,
        FakeMeta instagram, FakeVk vk, WebPages pages) implements AutoCloseable {
    /** What Telegram repeats in each call. */
    static final String TELEGRAM_SECRET = "telegram-secret";
    static final String VERIFY_TOKEN = "whatsapp-verify";

    static Messengers start() {
        return new Messengers(FakeTelegram.start(), FakeViber.start(), FakeWhatsApp.start(),
                FakeMeta.start(Kind.MESSENGER), FakeMeta.start(Kind.INSTAGRAM), FakeVk.start(),
                new WebPages());
    }

    /** From now on they call this shop. */
    void call(URI shop) {
        telegram.calls(webhook(shop, "telegram"), TELEGRAM_SECRET);
        viber.calls(webhook(shop, "viber"));
        whatsapp.calls(webhook(shop, "whatsapp"));
        messenger.calls(webhook(shop, "messenger"));
        instagram.calls(webhook(shop, "instagram"));
        vk.calls(webhook(shop, "vk"));
        pages.call(shop.resolve("/chat/" + ShopPlan.BOT + "/"));
    }

    /** Each of them takes so long for each answer. */
    void areSlow(Duration time) {
        vendors().forEach(vendor -> vendor.takes(time));
    }

    /** How many messages they were asked to show so far. */
    long sendings() {
        return Stream.of(Door.values()).mapToLong(this::sendings).sum();
    }

    /** How many messages this one was asked to show so far; to Meta 'is typing' goes the same way. */
    long sendings(Door door) {
        return door.vendor(this).stream().flatMap(vendor -> vendor.requests(door.sending()).stream())
                .filter(request -> !request.text().matches("(?s).*(sender_action|typing_indicator).*"))
                .count();
    }

    @Override
    public void close() {
        pages.close();
        vendors().forEach(FakeVendor::close);
    }

    private Stream<FakeVendor<?>> vendors() {
        return Stream.of(Door.values()).flatMap(door -> door.vendor(this).stream());
    }

    private static URI webhook(URI shop, String vendor) {
        return shop.resolve("/webhooks/" + vendor + "/" + ShopPlan.BOT);
    }
}
