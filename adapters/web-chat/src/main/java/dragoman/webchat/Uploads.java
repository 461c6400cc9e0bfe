package dragoman.webchat;

import dragoman.model.BotId;
import dragoman.model.Picture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What customers sent from the page, in {@code {folder}/{bot}/}. Under names that we give: nothing of a customer's becomes a path. */
public final class Uploads {
    private static final String BEFORE = "uploads/";
    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}\\.(jpg|png|gif|webp|pdf)");
    private final Path folder;

    public Uploads(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns once it is durable.
     *
     * @return the reference, as {@code uploads/….jpg}: the same for the same id and content
     * @throws IOException it could not be kept
     */
    String keep(BotId bot, String id, FileSort sort, byte[] content) throws IOException {
        var name = UUID.nameUUIDFromBytes((id + Resources.hash(content)).getBytes(
                StandardCharsets.UTF_8)) + "." + sort.ending();
        var home = Files.createDirectories(folder.resolve(bot.value()));
        var unfinished = Files.createTempFile(home, "coming-", ".part");
        try {
            write(unfinished, content);
            Files.move(unfinished, home.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return BEFORE + name;
    }

    static boolean isOne(String reference) {
        return reference.startsWith(BEFORE);
    }

    /** Empty when there is no such file. */
    Optional<Path> find(BotId bot, Picture picture) {
        var name = picture.source().substring(BEFORE.length());
        return Optional.of(name).filter(given -> NAME.matcher(given).matches())
                .map(given -> folder.resolve(bot.value()).resolve(given)).filter(Files::isRegularFile);
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (var rest = ByteBuffer.wrap(content); rest.hasRemaining();) {
                out.write(rest);
            }
            out.force(true);
        }
    }
}
