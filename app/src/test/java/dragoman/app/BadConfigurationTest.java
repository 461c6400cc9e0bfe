package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong before the start: one or two lines with the place and the remedy, exit code 2, no trace. */
class BadConfigurationTest {
    private static final String KIOSK = Path.of("src", "test", "resources", "bots", "kiosk").toAbsolutePath()
            .toString();

    @TempDir
    private Path folder;

    @Test
    void a_missing_file() {
        running(folder.resolve("nowhere.yaml")).refusesSaying("nowhere.yaml: there is no such file.",
                "--config");
    }

    @Test
    void a_folder_in_place_of_a_file() {
        running(folder).refusesSaying("this is a folder", "--config");
    }

    @Test
    void an_empty_file() throws IOException {
        running(written("")).refusesSaying("is empty");
    }

    @Test
    void a_file_that_is_no_text() throws IOException {
        running(Files.write(folder.resolve("dragoman.yaml"), new byte[]{'b', (byte) 0xff, (byte) 0xfe, 'o'}))
                .refusesSaying("UTF-8");
    }

    @Test
    void a_file_that_is_no_yaml() throws IOException {
        running(written("http: { port: 80\nbots: [\n")).refusesSaying("dragoman.yaml:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"origins: ['shop.example'] | is no origin",
            "opens-after: 5 | 40 seconds or more",
            "opens-after: soon | is a number", "colour: red | six hexadecimal digits",
            "links: { telegram: 't.me/x' } | write an https address",
            "files: maybe | files cannot be 'maybe'"})
    void a_setting_of_the_web_chat_that_cannot_be(String setting, String said) throws IOException {
        running(written("bots: { b: { flows: x, channels: { web-chat: { " + setting + " } } } }"))
                .refusesSaying("dragoman.yaml:1:", said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "webhooks: { crm: { address: 'https://c.example', secret: hunter2 } } | openssl rand -base64 32",
            "webhooks: { crm: { secret: hunter2 } } | has no address",
            "webhooks: { crm: { address: 'https://c.example', events: [orders], secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' } } | not orders",
            "channels: { whatsapp: { templates: { ready: { texts: { en: 'Hello {{2}}' } } } } } | there is no {{1}}",
            "channels: { whatsapp: { templates: { ready: { fills: [name] } } } } | has no text"})
    void a_webhook_or_template_that_cannot_be(String setting, String said) throws IOException {
        running(written("bots: { b: { flows: x, " + setting + " } }")).refusesSaying("dragoman.yaml:1:",
                said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "http: { prot: 8080 }                                       | prot     | port",
            "store: { ulr: 'jdbc:sqlite:x.db' }                         | ulr      | url",
            "pase: none                                                 | pase     | pace",
            "bots: { b: { flow: x } }                                   | flow     | flows",
            "bots: { b: { flows: x, channels: { telegramm: {} } } }     | telegramm | telegram",
            "bots: { b: { flows: x, channels: { viber: { tokn: x } } } } | tokn    | token",
            "bots: { b: { flows: x, channels: { web-chat: { orgins: x } } } } | orgins | origins",
    })
    void a_typo_in_a_key(String wrong, String key, String meant) throws IOException {
        var lines = wrong.startsWith("bots") ? wrong : wrong + "\nbots: { b: { flows: x } }\n";
        running(written(lines)).refusesSaying("dragoman.yaml:1:", "'" + key + "'", "'" + meant + "'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "messenger: { token: t }                                    | page-id",
            "instagram: { token: t, account-id: '1', app-id: '2' }      | app-secret",
            "vk: { token: t }                                           | group-id",
            "vk: { token: t, group-id: '1' }                            | Callback API",
            "whatsapp: { template: { name: 'Not So' } }                 | small letters",
    })
    void a_channel_that_lacks_something(String channel, String remedy) throws IOException {
        running(written("bots: { b: { flows: x, channels: { " + channel + " } } }\n"))
                .refusesSaying("dragoman.yaml:1:", remedy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "http: { port: eighty }                     | port is a number",
            "http: { port: 99999 }                      | 65535",
            "http: { public-url: chat.example.com }     | public-url is an http or https address",
            "pace: slow                                 | natural or none",
            "retention: { transcripts: a week }         | Write 365d",
            "retention: { audit: 1d }                   | at least 7 days",
            "store: { url: 'jdbc:oracle:thin:@host' }   | jdbc:sqlite:",
    })
    void a_value_that_cannot_be(String wrong, String remedy) throws IOException {
        running(written(wrong + "\nbots: { kiosk: { flows: '" + KIOSK + "' } }\n")).refusesSaying(remedy);
    }

    @Test
    void no_bot_at_all() throws IOException {
        running(written("pace: none\n")).refusesSaying("No bot is named", "bots:");
    }

    @Test
    void an_environment_variable_that_is_not_set() throws IOException {
        running(written("http: { port: \"${NOBODY_SETS_THIS_PORT}\" }\nbots: { kiosk: { flows: '" + KIOSK
                + "' } }\n"))
                .refusesSaying("dragoman.yaml:1:", "NOBODY_SETS_THIS_PORT", "Set it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "telegram: { token: 'two words', mode: polling }              | BotFather",
            "telegram: { token: '1:ABC', mode: webhook }                  | TELEGRAM_SECRET",
            "telegram: { token: '1:ABC', secret: 'a b', mode: webhook }   | secret",
            "whatsapp: { token: EAAB, phone-number-id: '1' }              | app-secret",
    })
    void a_token_in_a_form_that_cannot_work(String channel, String remedy) throws IOException {
        running(written("bots: { kiosk: { flows: '" + KIOSK + "', channels: { " + channel + " } } }\n"))
                .refusesSaying("dragoman.yaml:1:", remedy);
    }

    @Test
    void a_bot_folder_that_is_not_there() throws IOException {
        running(withBot(folder.resolve("missing"))).refusesSaying("missing");
    }

    @Test
    void a_bot_folder_with_nothing_in_it() throws IOException {
        running(withBot(Files.createDirectory(folder.resolve("empty")))).refusesSaying("empty", "bot.yaml");
    }

    @Test
    void a_typo_in_a_flow() throws IOException {
        var bot = Files.createDirectory(folder.resolve("bot"));
        Files.writeString(bot.resolve("bot.yaml"), "bot: B\nshop: B\n");
        Files.writeString(bot.resolve("hello.yaml"), "flow: hello\nstarts: first\nsteps:\n  - sey: Hi\n");

        running(withBot(bot)).refusesSaying("hello.yaml:4:", "sey", "say");
    }

    @Test
    void an_option_that_is_not_there() {
        var told = Told.by("run", "--confg", "x");

        told.refusesSaying("--confg");
    }

    @Test
    void a_command_that_is_not_there() {
        var told = Told.by("chekc", "flows");

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("chekc", "check");
        told.saysNothingOfTheInside();
    }

    private static Told running(Path config) {
        return Told.by("run", "--config", config.toString());
    }

    private Path withBot(Path bot) throws IOException {
        return written("store: { url: 'jdbc:sqlite:" + folder.resolve("x.db")
                + "' }\nhttp: { port: 0 }\nbots: { b: { flows: '" + bot + "' } }\n");
    }

    private Path written(String content) throws IOException {
        return Files.writeString(folder.resolve("dragoman.yaml"), content);
    }
}
