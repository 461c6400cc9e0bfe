package dragoman.telegram;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.port.Channel;
import dragoman.port.Sent.Accepted;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.Person;
import dragoman.testkit.Said.Button;
import dragoman.testkit.ShopFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotosTest {
    private final FakeTelegram fake = FakeTelegram.start();
    private final Person ana = fake.person("Ana", "en");
    private final Channel channel;
    private final Path boots;

    PhotosTest(@TempDir Path folder) {
        boots = folder.resolve("boots.png");
        channel = Shop.channel(
                Shop.telegram(fake.address(), Mode.WEBHOOK, new MemoryInbox(), ShopFiles.in(folder)));
    }

    @BeforeEach
    void draw() throws IOException {
        Files.write(boots, new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, -1});
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void a_picture_of_ours_is_uploaded_with_caption_and_buttons() {
        var sent = channel.send(Shop.line(ana.id(), photo("Жёлтые сапоги", "boots.png")));

        var said = ana.awaits("Жёлтые сапоги");
        assertThat(said.picture()).contains("boots.png");
        assertThat(said.buttons()).containsExactly(new Button("Take them", "o.1"));
        assertThat(sent).isEqualTo(new Accepted(said.id()));
        assertThat(new String(fake.requests("sendPhoto").getFirst().body(), ISO_8859_1))
                .contains("\u0089PNG\r\n\u001a\n\u0000\u00ff");
    }

    @Test
    void it_is_uploaded_once_and_then_known_by_telegrams_id() {
        show("boots.png");
        show("boots.png");

        assertThat(uploads()).isEqualTo(1);
        assertThat(ana.heard()).hasSize(2).allSatisfy(it -> assertThat(it.picture()).contains("boots.png"));
    }

    @Test
    void a_new_drawing_under_the_old_name_is_uploaded_anew() throws IOException {
        show("boots.png");
        Files.setLastModifiedTime(boots,
                FileTime.fromMillis(Files.getLastModifiedTime(boots).toMillis() + 5000));
        show("boots.png");

        assertThat(uploads()).isEqualTo(2);
    }

    @Test
    void what_telegram_forgot_is_uploaded_again() {
        show("boots.png");
        fake.declinesNext("sendPhoto", 400, "Bad Request: wrong file identifier/HTTP URL specified");
        show("boots.png");

        assertThat(uploads()).isEqualTo(2);
        assertThat(ana.heard()).hasSize(2);
    }

    @Test
    void a_picture_elsewhere_goes_by_its_address() {
        show("sandals.png");

        assertThat(ana.awaits("Look").picture()).contains("https://shop.example/sandals.png");
    }

    @Test
    void when_buttons_are_refused_the_caption_has_numbers() {
        fake.declinesNext("sendPhoto", 400, "Bad Request: can't parse inline keyboard button");
        channel.send(Shop.line(ana.id(), photo("Boots", "boots.png")));

        assertThat(ana.awaits("Boots\n\n1. Take them").buttons()).isEmpty();
    }

    private void show(String picture) {
        assertThat(channel.send(Shop.line(ana.id(),
                new Message("Look", Optional.of(new Picture(picture)), new Buttons.None()))))
                .isInstanceOf(Accepted.class);
    }

    private long uploads() {
        return fake.requests("sendPhoto").stream()
                .filter(it -> it.text().contains("name=\"photo\"; filename=\"boots.png\"")).count();
    }

    private static Message photo(String text, String picture) {
        return new Message(text, Optional.of(new Picture(picture)),
                new Buttons.Row(List.of(new Option("o.1", "Take them", Optional.empty()))));
    }
}
