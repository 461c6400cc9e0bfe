package dragoman.testkit;

import dragoman.model.BotId;
import dragoman.model.Picture;
import dragoman.port.Media;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A shop's files: below {@code https://shop.example/}, unless they are addresses already. Thread-safe. */
public final class ShopFiles implements Media {
    private final AtomicReference<Function<String, Optional<Path>>> files = new AtomicReference<>(
            _ -> Optional.empty());

    /** No file is here, only addresses. */
    public static ShopFiles none() {
        return new ShopFiles();
    }

    /** Files by their path below this folder. */
    public static ShopFiles in(Path folder) {
        var files = new ShopFiles();
        files.files.set(source -> Optional.of(folder.resolve(source)).filter(it -> it.toFile().exists()));
        return files;
    }

    /** Whatever is asked for is this file. */
    public void are(Path file) {
        files.set(_ -> Optional.of(file));
    }

    @Override
    public Optional<Path> file(BotId bot, Picture picture) {
        return files.get().apply(picture.source());
    }

    @Override
    public URI address(BotId bot, Picture picture) {
        return URI.create(picture.source().startsWith("http")
                ? picture.source()
                : "https://shop.example/" + picture.source());
    }
}
