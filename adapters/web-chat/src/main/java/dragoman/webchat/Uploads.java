package dragoman.webchat;

import dragoman.http.OwnFiles;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.FileSort;
import dragoman.model.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What customers sent from the page, in {@code {folder}/{bot}/{conversation}/}. Under names that we give: nothing of a customer's becomes a
 * path. A reference is {@code uploads/{conversation}/{name}}.
 */
public final class Uploads {
    private static final String BEFORE = "uploads/";
    private static final Pattern NAME = Pattern
            .compile("[0-9A-Za-z-]{1,64}/[0-9a-f-]{36}\\.(jpg|png|gif|webp|pdf)");
    private final Path folder;

    public Uploads(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns once it is durable.
     *
     * @return the reference: the same for the same id and content
     * @throws IOException it could not be kept
     */
    String keep(Talk talk, String id, FileSort sort, byte[] content) throws IOException {
        var mark = (id + OwnFiles.hash(content)).getBytes(StandardCharsets.UTF_8);
        var name = UUID.nameUUIDFromBytes(mark) + "." + sort.ending();
        var home = Files.createDirectories(home(talk));
        var unfinished = Files.createTempFile(home, "coming-", ".part");
        try {
            write(unfinished, content);
            Files.move(unfinished, home.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return reference(talk, home.resolve(name));
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

    /** By a reference as transcripts have it; empty for others. */
    public Optional<Path> file(BotId bot, String reference) {
        return isOne(reference) ? find(bot, new Picture(reference)) : Optional.empty();
    }

    /** Deletes what was sent in a conversation before {@code moment}: who sent it wants to be forgotten. */
    public void forget(BotId bot, ConversationId conversation, Instant moment) {
        try {
            for (var file : files(new Talk(bot, conversation))) {
                if (!Files.getLastModifiedTime(file).toInstant().isAfter(moment)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The references of all that was sent in a conversation. */
    public List<String> of(BotId bot, ConversationId conversation) {
        var talk = new Talk(bot, conversation);
        return files(talk).stream().map(file -> reference(talk, file)).toList();
    }

    /** A bot's conversation. */
    record Talk(BotId bot, ConversationId conversation) {}

    /** Those in which something was sent. */
    List<Talk> talks() {
        return inside(folder).stream().flatMap(bot -> inside(bot).stream()
                .map(talk -> new Talk(new BotId(bot.getFileName().toString()),
                        new ConversationId(talk.getFileName().toString()))))
                .toList();
    }

    List<Path> files(Talk talk) {
        return inside(home(talk));
    }

    static String reference(Talk talk, Path file) {
        return BEFORE + talk.conversation() + "/" + file.getFileName();
    }

    private Path home(Talk talk) {
        return folder.resolve(talk.bot().value()).resolve(talk.conversation().value());
    }

    private static List<Path> inside(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
