package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code understand}: files in, a file out, mistakes in a line. */
class UnderstandCommandTest {
    private static final String TRAIN = """
            sentence,label
            how long does delivery take,delivery
            when will my parcel arrive,delivery
            how fast do you ship,delivery
            delivery time,delivery
            "can I send it back, please",returns
            I want to return the coat,returns
            how do returns work,returns
            return policy,returns
            when are you open,hours
            opening hours,hours
            are you open on Sunday,hours
            what time do you close,hours
            nice weather today,none
            """;
    private static final String TEST = """
            sentence,label
            how long will the delivery take,delivery
            "so, can I return it?",returns
            are you open today,hours
            my grandmother plays the piano,none
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(train(), TRAIN);
        Files.writeString(test(), TEST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void each_sentence_gets_an_intent_or_none_with_a_confidence(boolean byWords) throws IOException {
        var told = byWords ? understand() : Told.by(words());

        assertThat(told.exit()).as(told.toString()).isZero();
        assertThat(told.out()).contains("4 sentences").contains("Matthews correlation");
        List<String> lines = Files.readAllLines(out());
        assertThat(lines).hasSize(5).first().isEqualTo("sentence,label,predicted,confidence");
        assertThat(lines.get(1)).matches("how long will the delivery take,delivery,delivery,[01]\\.\\d{4}");
        assertThat(lines.get(2)).matches("\"so, can I return it\\?\",returns,returns,[01]\\.\\d{4}");
        assertThat(lines.get(4)).matches("my grandmother plays the piano,none,none,0\\.\\d{4}");
    }

    @Test
    void the_same_files_give_the_same_bytes() throws IOException {
        understand();
        byte[] first = Files.readAllBytes(out());
        understand();

        assertThat(Files.readAllBytes(out())).isEqualTo(first);
    }

    @Test
    void a_sentence_is_judged_alone_whatever_stands_beside_it() throws IOException {
        understand();
        String alone = Files.readAllLines(out()).get(3);
        Files.writeString(test(), "sentence,label\nwhat a day,none\nare you open today,hours\n");
        understand();

        assertThat(Files.readAllLines(out()).get(2)).isEqualTo(alone);
    }

    @Test
    void a_file_from_a_spreadsheet_is_read_too() throws IOException {
        Files.writeString(train(), "\uFEFF" + TRAIN.replace("\n", "\r\n"));

        assertThat(understand().exit()).isZero();
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Told.by("understand", "--train", folder.resolve("no.csv").toString(), "--test", test().toString(),
                "--out",
                out().toString()).refusesSaying("no.csv: there is no such file");
    }

    @Test
    void a_file_without_the_header_is_refused() throws IOException {
        Files.writeString(train(), "hello,greeting\n");

        understand().refusesSaying("train.csv:1: there is no column 'sentence'", "sentence,label");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Files.writeString(train(), "");

        understand().refusesSaying("train.csv: the file is empty");
    }

    @Test
    void a_sentence_without_a_label_is_refused_with_its_line() throws IOException {
        Files.writeString(train(), TRAIN + "and this,\n");

        understand().refusesSaying("train.csv:15: the sentence has no label");
    }

    @Test
    void a_comma_without_quotes_is_refused_with_its_line() throws IOException {
        Files.writeString(train(), TRAIN + "well, well,hours\n");

        understand().refusesSaying("train.csv:15: 3 values", "double quotes");
    }

    @Test
    void a_quote_that_does_not_end_is_refused() throws IOException {
        Files.writeString(train(), TRAIN + "\"well,hours\n");

        understand().refusesSaying("train.csv: this is no CSV file");
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Files.write(train(), (TRAIN + "où est mon colis,delivery\n").getBytes(StandardCharsets.ISO_8859_1));

        understand().refusesSaying("not a UTF-8 text file");
    }

    @Test
    void nothing_to_learn_is_refused() throws IOException {
        Files.writeString(train(), "sentence,label\nhello,none\n");

        understand().refusesSaying("no sentence with an intent");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        Told.by("understand", "--train", train().toString(), "--test", test().toString(), "--out",
                folder.resolve("no/out.csv").toString(), "--without-embeddings")
                .refusesSaying("cannot be written");
    }

    /** By words: it takes no models. */
    private Told understand() {
        List<String> words = new ArrayList<>(List.of(words()));
        words.add("--without-embeddings");
        return Told.by(words.toArray(String[]::new));
    }

    private String[] words() {
        return new String[]{"understand", "--train", train().toString(), "--test", test().toString(), "--out",
                out().toString()};
    }

    private Path train() {
        return folder.resolve("train.csv");
    }

    private Path test() {
        return folder.resolve("test.csv");
    }

    private Path out() {
        return folder.resolve("out.csv");
    }
}
