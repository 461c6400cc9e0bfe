package dragoman.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Document;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Message.Buttons.Share;
import dragoman.model.Message.Buttons.Shared;
import dragoman.port.Channel;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.ShopFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Buttons that share a number or a place, and documents. */
class ExtrasTest {
    private final FakeHttp telegram = FakeHttp.start(_ -> Reply.json(200,
            "{\"ok\":true,\"result\":{\"message_id\":7,\"document\":{\"file_id\":\"BQAC\"}}}"));
    private final Channel channel = Shop
            .channel(Shop.telegram(telegram.address(), Mode.WEBHOOK, new MemoryInbox()));

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void a_number_is_asked_for_by_a_button_that_goes_away_with_the_next_words() {
        channel.send(Shop.line("501", share(Shared.PHONE)));
        assertThat(last()).contains("\"request_contact\":true", "\"one_time_keyboard\":true",
                "Share my number");
        channel.send(Shop.line("501", Message.text("Thank you")));
        assertThat(last()).contains("\"remove_keyboard\":true");
        channel.send(Shop.line("501", Message.text("See you")));
        assertThat(last()).doesNotContain("remove_keyboard");
    }

    @Test
    void a_place_is_asked_for_by_a_button_and_in_groups_nothing_is() {
        channel.send(Shop.line("501", share(Shared.PLACE)));
        assertThat(last()).contains("\"request_location\":true");
        channel.send(Shop.line("-100200", share(Shared.PHONE)));
        assertThat(last()).doesNotContain("request_contact");
    }

    @Test
    void a_document_is_uploaded_once_and_then_sent_by_its_id(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("media"));
        Files.write(folder.resolve("media/sizes.pdf"), new byte[]{1, 2, 3});
        var shop = Shop
                .channel(Shop.telegram(telegram.address(), Mode.WEBHOOK, new MemoryInbox(),
                        ShopFiles.in(folder)));
        var line = Shop.line("501",
                new Message("", Optional.empty(), Optional.of(new Document("media/sizes.pdf")),
                        new Buttons.None(), false));
        shop.send(line);
        assertThat(telegram.requests().getLast().path()).endsWithIgnoringCase("/sendDocument");
        assertThat(last()).contains("filename=\"sizes.pdf\"");
        shop.send(line);
        assertThat(last()).contains("BQAC").doesNotContain("filename");
    }

    private String last() {
        return telegram.requests().getLast().text();
    }

    private static Message share(Shared what) {
        return new Message("Your number?", Optional.empty(), new Share(what, "Share my number"));
    }
}
