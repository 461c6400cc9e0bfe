package dragoman.http.files;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.port.MediaShelf.Stored;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileShelfTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Stored keep(FileShelf shelf, byte[] content, String name) throws Exception {
        var blank = shelf.blank();
        Files.write(blank, content);
        return shelf.take(blank, name, stored -> stored);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_same_content_is_kept_once_and_nobody_can_run_it() throws Exception {
        var shelf = new FileShelf(folder);
        var first = keep(shelf, text("%PDF-1.7 order"), "");
        assertThat(keep(shelf, text("%PDF-1.7 order"), "other.pdf")).isEqualTo(first);
        var file = shelf.find(first.file()).orElseThrow();
        assertThat(file).hasContent("%PDF-1.7 order").hasParent(folder.resolve(first.file().substring(0, 2)));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @CsvSource({"ffd8ffe000104a46, photo.png, jpg", "89504e470d0a1a0a, '', png",
            "52494646000000005745425056503820, a.webp, webp", "504b030414000600, order.docx, docx",
            "504b030414000600, order.exe, zip", "4d5a900003000000, photo.jpg, bin",
            "3c737667206f6e6c6f61643d, logo.svg, bin", "3c68746d6c3e, page.html, bin",
            "48656c6c6f, sizes.txt, txt", "4f67675300020000, '', ogg",
            "000000186674797069736f6d, '', mp4"})
    void what_a_file_is_its_first_bytes_say(String bytes, String name, String ending) throws Exception {
        assertThat(keep(new FileShelf(folder), HexFormat.of().parseHex(bytes), name).file())
                .endsWith("." + ending);
    }

    @Test
    void only_what_is_needed_stays_and_what_is_being_filled() throws Exception {
        var shelf = new FileShelf(folder);
        var needed = keep(shelf, text("%PDF-1"), "");
        var other = keep(shelf, text("%PDF-2"), "");
        var filling = shelf.blank();
        var left = new FileShelf(folder).blank();
        shelf.keepOnly(() -> Set.of(needed.file()));
        assertThat(shelf.find(needed.file())).isPresent();
        assertThat(shelf.find(other.file())).isEmpty();
        assertThat(filling).exists();
        assertThat(left).doesNotExist();
    }

    @Test
    void a_name_that_climbs_out_finds_nothing() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        assertThat(new FileShelf(folder.resolve("media")).find("../secret.txt")).isEmpty();
    }
}
