package dragoman.agentdesk;

import dragoman.desk.files.ChatFiles.Opened;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A customer's data together with their files, as one zip: the document as it is, the files in {@code files/}. */
final class Takeaway {
    /** It is made in memory. */
    private static final long MOST = 200_000_000;

    private Takeaway() {}

    static byte[] zip(String name, byte[] document, List<Opened> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, name, document);
            var left = new StringBuilder();
            var size = 0L;
            for (var i = 0; i < files.size(); i++) {
                var file = files.get(i);
                size += file.about().size();
                if (size > MOST) {
                    left.append(file.about().name()).append('\n');
                } else {
                    put(zip, "files/" + (i + 1) + "-" + file.about().name(), Files.readAllBytes(file.file()));
                }
            }
            if (!left.isEmpty()) {
                put(zip, "files/left-out-too-large.txt", left.toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
