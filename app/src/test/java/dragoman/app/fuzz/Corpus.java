package dragoman.app.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the fuzzer begins with: every recorded body of the adapters' own tests, and some words for the renderer. */
final class Corpus {
    private static final Path ADAPTERS = Path.of("..", "adapters");
    private static final Map<String, String> SAMPLES = Map.of("telegram",
            "telegram/src/test/resources/channel-samples", "viber",
            "viber/src/test/resources/dragoman/viber", "whatsapp",
            "whatsapp/src/test/resources/dragoman/whatsapp", "messenger",
            "messenger/src/test/resources/dragoman/messenger/messenger", "instagram",
            "messenger/src/test/resources/dragoman/messenger/instagram", "vk",
            "vk/src/test/resources/dragoman/vk");

    private Corpus() {}

    static Path written(Path folder) throws IOException {
        for (var samples : SAMPLES.entrySet()) {
            try (var files = Files.list(ADAPTERS.resolve(samples.getValue()))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> add(folder, samples.getKey(), file.getFileName().toString(),
                                bytes(file)));
            }
        }
        add(folder, "signature", "a", ("sha256=" + "0a".repeat(32)).getBytes(UTF_8));
        add(folder, "renderer", "long",
                "Вот длинное предложение. E\u0301s egy másik 👨‍👩‍👧! ".repeat(120).getBytes(UTF_8));
        add(folder, "renderer", "short", "<b>Which one?</b>\n1. This\n2. That".getBytes(UTF_8));
        return folder;
    }

    private static void add(Path folder, String choice, String name, byte[] content) {
        var input = new ByteArrayOutputStream();
        input.write(Target.CHOICES.indexOf(choice));
        input.writeBytes(content);
        try {
            Files.write(folder.resolve(choice + "-" + name), input.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
