package dragoman.flow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write_the_smallest_bot() throws IOException {
        for (var file : Samples.SMALLEST.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    @Test
    void a_folder_on_disk_is_the_same_bot_as_its_texts() {
        assertThat(BotFolder.load(folder).findings()).isEmpty();
        assertThat(BotFolder.load(folder).bot().orElseThrow().revision())
                .isEqualTo(BotFolder.load(Samples.SMALLEST).bot().orElseThrow().revision());
    }

    @Test
    void a_missing_folder_is_a_finding() {
        assertThat(BotFolder.load(folder.resolve("nowhere")).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("missing-folder"));
    }

    @Test
    void a_file_in_another_encoding_is_a_finding_and_the_others_are_read() throws IOException {
        Files.write(folder.resolve("human.yaml"),
                "flow: human\nsteps: [Caf\u00e9]\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(BotFolder.load(folder).findings()).extracting(Finding::code).contains("encoding");
    }

    @Test
    void a_file_in_another_encoding_is_not_said_to_be_missing() throws IOException {
        write("bot.yaml", "bot: B\nshop: S\nlanguages: [en, el]\n");
        Files.createDirectories(folder.resolve("texts"));
        Files.write(folder.resolve("texts/el.yaml"),
                "bot:\n  greeting: \u0393\u03b5\u03b9\u03b1\n"
                        .getBytes(java.nio.charset.Charset.forName("windows-1253")));
        assertThat(BotFolder.load(folder).findings()).extracting(Finding::code).contains("encoding")
                .doesNotContain("missing-texts");
    }

    @Test
    void a_file_with_another_ending_is_not_silently_left_out() throws IOException {
        write("more.yml", "flow: more\n");
        assertThat(BotFolder.load(folder).findings())
                .extracting(finding -> finding.code() + ": " + finding.remedy())
                .containsExactly("file-name: Call it more.yaml");
    }

    @Test
    void a_picture_that_is_not_there_is_named() throws IOException {
        write("media/shop.png", "GIF89a");
        write("human.yaml", "flow: human\nsteps:\n  - say: Hi\n    image: media/shpo.png\n");
        assertThat(BotFolder.load(folder).findings())
                .extracting(finding -> finding.place() + " " + finding.remedy())
                .containsExactly("human.yaml:4:12 Did you mean 'media/shop.png'?");
    }

    @Test
    void a_picture_is_missed_also_where_the_folder_has_none() throws IOException {
        write("human.yaml", "flow: human\nsteps:\n  - say: Hi\n    image: media/shop.png\n");
        assertThat(BotFolder.load(folder).findings())
                .extracting(finding -> finding.place() + " " + finding.remedy())
                .containsExactly("human.yaml:4:12 Put it there.");
    }

    @Test
    void a_picture_that_no_messenger_shows_is_named() throws IOException {
        write("media/bike.png", "a picture of a bike");
        write("media/una.jpg", "GIF89a");
        write("human.yaml", "flow: human\nsteps:\n  - say: Hi\n    image: media\\bike.png\n");
        write("catalog.yaml",
                "bikes:\n  - { id: a, photo: media/a.heic }\n  - { id: b, photo: media/una.jpg }\n");
        assertThat(BotFolder.load(folder).findings())
                .extracting(finding -> finding.place() + " " + finding.remedy())
                .containsExactly(
                        "catalog.yaml:2:21 Save it as .jpg or .png, and write that name here.",
                        "human.yaml:4:12 Write: media/bike.png",
                        "media/bike.png:1:1 Open it in a program for pictures and save it anew as .jpg or .png.");
    }

    @Test
    void a_mark_of_unicode_at_the_beginning_is_no_text() throws IOException {
        write("human.yaml", "\uFEFFflow: human\nsteps: [Hi]\n");
        assertThat(BotFolder.load(folder).findings()).isEmpty();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
