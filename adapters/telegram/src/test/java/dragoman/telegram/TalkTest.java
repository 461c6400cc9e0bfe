package dragoman.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.CameBack;
import dragoman.model.Update.Left;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.TextReceived;
import dragoman.port.Channel;
import dragoman.port.Sign;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.Door;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.Person;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A small bot that talks with a person through Telegram, in both ways in. */
class TalkTest {
    private final FakeTelegram fake = FakeTelegram.start();
    private final Person ana = fake.person("Ana", "en");
    private final MemoryInbox kept = new MemoryInbox(this::reply);

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void by_webhook() {
        var telegram = Shop.telegram(fake.address(), Mode.WEBHOOK, kept);
        try (var listener = new Door(telegram.routes())) {
            fake.calls(webhook(listener), Shop.SECRET);
            talk();
        }
    }

    @Test
    void by_polling_without_a_public_address() {
        fake.calls(URI.create("http://127.0.0.1:1/left/from/before"), Shop.SECRET);
        try (var telegram = Shop.telegram(fake.address(), Mode.POLLING, kept)) {
            telegram.start();
            fake.awaits("getUpdates");
            talk();
        }
    }

    @Test
    void an_update_that_telegram_repeats_is_answered_once() {
        try (var listener = new Door(Shop.telegram(fake.address(), Mode.WEBHOOK, kept).routes())) {
            fake.calls(webhook(listener), Shop.SECRET);
            ana.says("41");
            fake.repeatsLast();
            fake.repeatsLast();
        }
        assertThat(ana.heard()).hasSize(1);
    }

    @Test
    void who_blocks_and_unblocks_us_leaves_and_comes_back() {
        try (var listener = new Door(Shop.telegram(fake.address(), Mode.WEBHOOK, kept).routes())) {
            fake.calls(webhook(listener), Shop.SECRET);
            fake.blocks(ana);
            fake.unblocks(ana);
        }
        assertThat(kept.updates()).containsExactly(new Left("blocked the bot"), new CameBack());
    }

    @Test
    void typing_and_seen_taps_are_shown() {
        var address = Shop.line(ana.id(), Message.text("x")).to();
        channel().sign(new Sign.Typing(address, Optional.empty()));
        Shop.channel(Shop.telegram(fake.address(), Mode.POLLING, new MemoryInbox()))
                .sign(new Sign.TapSeen(address, "tap-7"));

        assertThat(fake.awaits("sendChatAction").text()).contains("\"typing\"", ana.id());
        assertThat(fake.awaits("answerCallbackQuery").text()).contains("tap-7");
    }

    @Test
    void a_tap_that_comes_by_webhook_is_seen_in_its_answer() {
        try (var listener = new Door(Shop.telegram(fake.address(), Mode.WEBHOOK, kept).routes())) {
            fake.calls(webhook(listener), Shop.SECRET);
            ana.opens();
            ana.awaits("What will the shoes be for, Ana?");
            ana.taps("Walking");
        }
        assertThat(fake.answeredTaps()).hasSize(1);
        assertThat(fake.requests("answerCallbackQuery")).isEmpty();
    }

    private void talk() {
        ana.opens();
        ana.awaits("What will the shoes be for, Ana?");
        ana.taps("Walking");
        ana.awaits("Shoes for walking…");
        ana.says("41, please");
        ana.awaits("You wrote: 41, please");
        assertThat(kept.all()).allSatisfy(it -> assertThat(it.from().user()).isEqualTo(ana.id()));
    }

    private void reply(Received received) {
        var message = answer(received);
        message.ifPresent(it -> channel().send(Shop.line(received.from(), it)));
    }

    private static Optional<Message> answer(Received received) {
        return switch (received.update()) {
            case Update.Opened _ -> Optional.of(new Message(
                    "What will the shoes be for, " + received.profile().name().orElse("?") + "?",
                    Optional.empty(),
                    new Buttons.Row(List.of(new Option("use.work", "Work", Optional.empty()),
                            new Option("use.walking", "Walking", Optional.empty())))));
            case OptionTapped(var data, _) ->
                Optional.of(Message.text("Shoes for " + data.substring(4) + ", then?"));
            case TextReceived(var text) -> Optional.of(Message.text("You wrote: " + text));
            default -> Optional.empty();
        };
    }

    private Channel channel() {
        return Shop.channel(Shop.telegram(fake.address(), Mode.WEBHOOK, new MemoryInbox()));
    }

    private static URI webhook(Door listener) {
        return listener.address().resolve("/webhooks/telegram/acme");
    }
}
