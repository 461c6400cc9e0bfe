package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an owner does before there is a server: {@code new}, {@code check}, {@code test}, {@code chat}. */
class AuthoringCommandsTest {
    private static final String DEMO = Path.of("..", "flows", "opanak").toString();

    @TempDir
    private Path folder;

    @Test
    void a_new_bot_is_without_mistakes_and_its_conversations_go_as_written() {
        var bot = folder.resolve("bakery").toString();

        var made = Told.by("new", bot);
        assertThat(made.exit()).as(made.toString()).isZero();
        assertThat(made.out()).contains("./dragoman chat " + bot);

        var checked = Told.by("check", bot);
        assertThat(checked.exit()).as(checked.toString()).isZero();
        var tested = Told.by("test", bot);
        assertThat(tested.exit()).as(tested.toString()).isZero();
    }

    @Test
    void a_new_bot_overwrites_nothing() throws IOException {
        Files.writeString(folder.resolve("diary.txt"), "dear diary");

        Told.by("new", folder.toString()).refusesSaying("there is something in it already");

        assertThat(folder).isDirectoryNotContaining("glob:**bot.yaml");
    }

    @Test
    void the_demo_is_without_mistakes() {
        var told = Told.by("check", DEMO);

        assertThat(told.exit()).as(told.toString()).isZero();
    }

    @Test
    void the_demos_conversations_go_as_written() {
        var told = Told.by("test", DEMO);

        assertThat(told.exit()).as(told.out()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void a_mistake_in_a_flow_is_1_with_its_place_and_remedy(String format) throws IOException {
        var bot = bot("  - sey: Hi\n");

        var told = Told.by("check", bot.toString(), "--format", format);

        assertThat(told.exit()).as(told.toString()).isEqualTo(1);
        assertThat(told.out()).contains("hello.yaml", "4", "sey", "say");
        told.saysNothingOfTheInside();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "junit"})
    void a_conversation_that_goes_otherwise_is_1(String format) throws IOException {
        var bot = bot("  - say: Hi\n");
        Files.createDirectory(bot.resolve("tests"));
        Files.writeString(bot.resolve("tests/hi.yaml"),
                "test: is polite\ntalk:\n  - me: hello\n  - bot: Good morning, sir\n");

        var told = Told.by("test", bot.toString(), "--format", format);

        assertThat(told.exit()).as(told.toString()).isEqualTo(1);
        assertThat(told.out()).contains("is polite", "Good morning, sir", "Hi");
        told.saysNothingOfTheInside();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test", "chat"})
    void a_folder_that_is_not_there_is_2(String command) {
        Told.by(command, folder.resolve("nowhere").toString()).refusesSaying("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test", "chat"})
    void a_folder_with_nothing_in_it_is_2(String command) {
        Told.by(command, folder.toString()).refusesSaying(folder.toString(), "bot.yaml");
    }

    @Test
    void chat_from_a_pipe_talks_line_by_line() {
        var told = Told.typing("find shoes\nfor work\n43\nyes\n", "chat", DEMO, "--name", "Ana");

        assertThat(told.exit()).as(told.toString()).isZero();
        assertThat(told.out()).containsSubsequence("Ana! I am Danica", "What brings you here today?",
                "1) Find shoes",
                "What will the shoes be for?", "Which size do you wear, Ana?",
                "Shoes for work, size 43. Have I understood you right?",
                "These should suit you. Which pair do you like?");
    }

    @Test
    void chat_speaks_the_customers_language_and_shows_what_a_messenger_would() {
        var told = Told.typing("подобрать обувь\n", "chat", DEMO, "--language", "ru", "--name", "Анна",
                "--channel", "whatsapp");

        assertThat(told.exit()).as(told.toString()).isZero();
        assertThat(told.out()).containsSubsequence("Что Вас к нам привело?", "Для чего нужна обувь?");
    }

    /** No word of hers stands in the examples. */
    @Test
    void chat_may_understand_by_meaning_in_other_languages_too() throws IOException {
        Files.writeString(folder.resolve("bot.yaml"), "bot: B\nshop: B\nlanguages: [ru]\n");
        Files.writeString(folder.resolve("answers.yaml"), """
                answers:
                  delivery:
                    says: [сколько идёт посылка, когда привезёт курьер, сроки доставки]
                    text: Три дня.
                  address:
                    says: [где вы находитесь, ваш адрес, как вас найти]
                    text: Садовая, 1.
                """);
        Files.writeString(folder.resolve("hello.yaml"),
                "flow: hello\nstarts: first\nsteps:\n  - say: Здравствуйте!\n    id: hello\n  - end: solved\n");
        var sentence = "бандероль долго ждать?\n";

        assertThat(Told.typing(sentence, "chat", folder.toString()).out()).doesNotContain("Три дня");
        assertThat(Told.typing(sentence, "chat", "--embeddings", folder.toString()).out())
                .contains("Три дня");
    }

    @Test
    void chat_knows_its_channels_and_languages() {
        Told.by("chat", DEMO, "--channel", "pigeon")
                .refusesSaying("There is no channel 'pigeon'. Known: telegram");
        Told.by("chat", DEMO, "--language", "English").refusesSaying("--language English", "two letters");
    }

    private Path bot(String steps) throws IOException {
        Files.writeString(folder.resolve("bot.yaml"), "bot: B\nshop: B\n");
        Files.writeString(folder.resolve("hello.yaml"), "flow: hello\nstarts: first\nsteps:\n" + steps);
        return folder;
    }
}
