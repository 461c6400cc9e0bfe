package dragoman.app.server;

import dragoman.app.config.Config;
import dragoman.desk.privacy.KeptFiles;
import dragoman.desk.retention.OldFiles;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.FileSort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What customers sent from the page, in {@code uploads/BOT/CONVERSATION/}. */
public final class UploadedFiles implements OldFiles, KeptFiles {
    private static final int DEPTH = 3;
    private final Path folder;

    private UploadedFiles(Path folder) {
        this.folder = folder;
    }

    public static UploadedFiles of(Config config) {
        return new UploadedFiles(config.files().uploads());
    }

    @Override
    public int count(Instant before, Predicate<ConversationId> mayBeTouched) {
        return old(before, mayBeTouched).size();
    }

    @Override
    public int remove(Instant before, Predicate<ConversationId> mayBeTouched) {
        var old = old(before, mayBeTouched);
        try {
            for (var file : old) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return old.size();
    }

    /** The name is the reference's last part; it can lead nowhere else. */
    @Override
    public Optional<Kept> find(BotId bot, ConversationId conversation, String reference) {
        var name = reference.substring(reference.lastIndexOf('/') + 1);
        var file = folder.resolve(bot.value()).resolve(conversation.value()).resolve(name);
        if (!name.matches("[0-9a-f-]{36}\\.[a-z]{3,4}") || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(read(file));
    }

    static Kept read(Path file) {
        try {
            var type = FileSort.named(file.toString()).map(FileSort::type).orElse("application/octet-stream");
            return new Kept(type, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> old(Instant before, Predicate<ConversationId> mayBeTouched) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.find(folder, DEPTH, (file, what) -> what.isRegularFile()
                && what.lastModifiedTime().toInstant().isBefore(before))) {
            return all.filter(file -> mayBeTouched.test(new ConversationId(
                    Objects.requireNonNull(Objects.requireNonNull(file.getParent()).getFileName())
                            .toString())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
