package dragoman.vk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.ConversationId;
import dragoman.model.Document;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Picture;
import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeVk;
import dragoman.testkit.Fault;
import dragoman.testkit.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures and documents by VK's three steps: where to, the file itself, and saved. */
class FilesTest {
    private static final String BOOTS = "boots.png";
    private final FakeHttp ear = FakeHttp.start(_ -> Reply.text(200, "ok"));
    private final FakeVk vk = FakeVk.start().calls(ear.address());
    private final Person ana = vk.person("Ana", "en");
    private final Path folder;
    private int lines;
    private final Channel channel;

    FilesTest(@TempDir Path folder) {
        this.folder = folder;
        this.channel = Shop.at(vk.address(), folder).channel();
    }

    @BeforeEach
    void she_has_written_and_there_are_files() throws IOException {
        ana.says("Hi");
        draws("the first drawing");
        Files.writeString(folder.resolve("sizes.pdf"), "%PDF-1.7");
    }

    @AfterEach
    void stop() {
        vk.close();
        ear.close();
    }

    @Test
    void a_picture_comes_with_its_words_and_only_vk_sees_the_token() {
        assertThat(shows("Yellow boots")).isInstanceOf(Sent.Accepted.class);

        assertThat(ana.awaits("Yellow boots").picture()).contains(BOOTS);
        var upload = vk.requests("upload_photo").getFirst();
        assertThat(upload.header("Authorization")).isEmpty();
        assertThat(upload.text()).contains("the first drawing");
    }

    @Test
    void a_picture_needs_no_words() {
        assertThat(shows("")).isInstanceOf(Sent.Accepted.class);
        assertThat(ana.awaits("").picture()).contains(BOOTS);
    }

    @Test
    void it_is_brought_once_for_everybody_and_again_when_it_has_changed() throws IOException {
        shows("one");
        shows("two");
        assertThat(vk.requests("upload_photo")).hasSize(1);

        draws("another drawing under the old name");
        shows("three");
        assertThat(vk.requests("upload_photo")).hasSize(2);
        assertThat(ana.heard()).hasSize(3).allSatisfy(it -> assertThat(it.picture()).contains(BOOTS));
    }

    @Test
    void a_picture_that_vk_has_lost_is_brought_anew() {
        shows("one");
        vk.forgetsFiles();
        assertThat(shows("two")).isInstanceOf(Sent.Accepted.class);
        assertThat(ana.heard()).last().satisfies(it -> assertThat(it.picture()).contains(BOOTS));
    }

    @Test
    void a_document_comes_under_its_name() {
        assertThat(sends(document())).isInstanceOf(Sent.Accepted.class);
        assertThat(ana.awaits("").picture()).contains("sizes.pdf");
        assertThat(vk.requests("docs.getMessagesUploadServer").getFirst().text())
                .contains("peer_id=" + ana.id());
    }

    /** Each step can fail; nobody has seen anything by then. */
    static Stream<Arguments> steps_and_faults() {
        return Stream.of("photos.getMessagesUploadServer", "upload_photo", "photos.saveMessagesPhoto")
                .flatMap(step -> Stream.of(new Fault.Page(502), new Fault.Page(504), new Fault.CutBefore(),
                        new Fault.CutAfter(), new Fault.PageForAnswer(), new Fault.WrongJson(),
                        new Fault.TooMany(Duration.ofSeconds(1))).map(fault -> Arguments.of(step, fault)));
    }

    @ParameterizedTest
    @MethodSource("steps_and_faults")
    void what_goes_wrong_on_the_way_is_tried_again_and_nothing_has_gone_out(String step, Fault fault) {
        vk.faults().next(step, fault);
        assertThat(shows("Boots")).isInstanceOf(Sent.TryLater.class);
        assertThat(vk.ledger().all()).isEmpty();

        assertThat(shows("Boots")).isInstanceOf(Sent.Accepted.class);
        assertThat(ana.awaits("Boots").picture()).contains(BOOTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photos.getMessagesUploadServer", "upload_photo", "photos.saveMessagesPhoto",
            "messages.send"})
    void a_slow_drip_is_waited_for(String step) {
        vk.faults().next(step, new Fault.Drip(Duration.ofMillis(1)));
        assertThat(shows("Boots")).isInstanceOf(Sent.Accepted.class);
    }

    @Test
    void a_picture_whose_message_got_no_answer_arrives_once() {
        vk.losesNextAnswer("messages.send");
        assertThat(shows("Boots")).isInstanceOf(Sent.TryLater.class);
        lines--;
        assertThat(shows("Boots")).isInstanceOf(Sent.Accepted.class);
        assertThat(vk.ledger().texts(ana)).containsExactly("Boots");
    }

    /** Also where the token may send words and no files. */
    @ParameterizedTest
    @CsvSource({"photos.getMessagesUploadServer, 15", "photos.getMessagesUploadServer, 27",
            "photos.saveMessagesPhoto, 100", "photos.saveMessagesPhoto, 22"})
    void what_vk_does_not_take_is_said_by_its_address(String step, int code) {
        vk.refusesNext(step, code, "no");
        assertThat(shows("Boots")).isInstanceOf(Sent.Accepted.class);
        assertThat(ana.awaits("Boots\nhttps://shop.example/boots.png").picture()).isEmpty();
    }

    @Test
    void a_file_that_is_no_picture_or_not_here_is_said_by_its_address_too() throws IOException {
        Files.writeString(folder.resolve("boots.svg"), "<svg/>");
        sends(message("Drawn", "boots.svg"));
        ana.awaits("Drawn\nhttps://shop.example/boots.svg");
        sends(message("", "https://elsewhere.example/una.jpg"));
        ana.awaits("https://elsewhere.example/una.jpg");
        sends(message("At home", "http://10.0.0.1/una.jpg"));
        ana.awaits("At home");
        sends(message("x".repeat(4090), "gone.png"));
        ana.awaits("x".repeat(4090));
    }

    @Test
    void a_token_that_vk_does_not_take_and_a_customer_who_wants_nothing_are_known_before_the_file_goes() {
        vk.refusesNext("photos.getMessagesUploadServer", 5, "User authorization failed");
        assertThat(shows("Boots")).isInstanceOfSatisfying(Sent.Refused.class,
                it -> assertThat(it.consequence()).isEqualTo(Consequence.CHANNEL_STOPPED));
        vk.refusesNext("docs.getMessagesUploadServer", 901, "Can't send messages");
        assertThat(sends(document())).isInstanceOfSatisfying(Sent.Refused.class,
                it -> assertThat(it.consequence()).isEqualTo(Consequence.UNREACHABLE));
        assertThat(vk.ledger().all()).isEmpty();
    }

    @Test
    void a_place_that_is_none_is_not_asked() {
        vk.answersNext("photos.getMessagesUploadServer",
                Reply.json(200, "{\"response\":{\"upload_url\":\"file:///etc/passwd\"}}"));
        assertThat(shows("Boots")).isInstanceOf(Sent.Accepted.class);
        ana.awaits("Boots\nhttps://shop.example/boots.png");
    }

    private void draws(String drawing) throws IOException {
        Files.writeString(folder.resolve(BOOTS), drawing);
    }

    private Sent shows(String words) {
        return sends(message(words, BOOTS));
    }

    private static Message message(String words, String picture) {
        return new Message(words, Optional.of(new Picture(picture)), new Buttons.None());
    }

    private static Message document() {
        return new Message("", Optional.empty(), Optional.of(new Document("sizes.pdf")), new Buttons.None(),
                false);
    }

    private Sent sends(Message message) {
        return channel.send(new Line(new LineKey(new ConversationId("c1"), 3, lines++),
                new Address(Shop.BOT, Vk.ID, ana.id()), message, Author.BOT, 0));
    }
}
