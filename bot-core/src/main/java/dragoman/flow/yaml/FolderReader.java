package dragoman.flow.yaml;

import dragoman.flow.Finding;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the files of a bot's folder from the disk. */
final class FolderReader {
    private static final int DEEPEST = 4;
    private final Path root;
    private final Notes notes;
    private final Map<String, Source> texts = new TreeMap<>();
    private final Set<String> media = new LinkedHashSet<>();

    private FolderReader(Path root, Notes notes) {
        this.root = root;
        this.notes = notes;
    }

    /** Empty when there is no such folder, which is noted. */
    static Optional<Folder> read(Path root, Notes notes) {
        var reader = new FolderReader(root, notes);
        if (!Files.isDirectory(root)) {
            reader.error("missing-folder", root.toString(), "There is no folder '" + root + "'.",
                    "Write the path of the bot's folder, such as flows/opanak.");
            return Optional.empty();
        }
        reader.all();
        return Optional.of(Folder.of(reader.texts, Optional.of(reader.media), notes));
    }

    private void all() {
        try (var paths = Files.walk(root, DEEPEST)) {
            paths.filter(Files::isRegularFile).sorted().forEach(this::file);
        } catch (IOException | java.io.UncheckedIOException e) {
            error("unreadable", root.toString(), "This folder cannot be read: " + e.getMessage(),
                    "Allow reading it.");
        }
    }

    private void file(Path path) {
        var name = root.relativize(path).toString().replace('\\', '/');
        boolean hidden = List.of(name.split("/", -1)).stream().anyMatch(part -> part.startsWith("."));
        if (hidden || name.startsWith("tests/")) {
            return;
        }
        if (name.endsWith(".yml")) {
            error("file-name", name, "Files of a bot end in .yaml; this one is not read.",
                    "Call it " + name.replace(".yml", ".yaml"));
        } else if (Folder.isTable(name)
                || name.endsWith(".yaml") && (name.indexOf('/') < 0 || name.startsWith("texts/"))) {
            text(path, name);
        } else {
            media.add(name);
            picture(path, name);
        }
    }

    /** What is called a picture is looked into: a messenger would refuse it when a customer waits for it. */
    private void picture(Path path, String name) {
        try {
            if (Pictures.isCalledOne(name) && !Pictures.isOne(path)) {
                notes.add(new Finding(Severity.WARNING, "bad-picture", new Place(name, 1, 1),
                        "This file is called a picture, and what is in it is none that messengers show.",
                        "Open it in a program for pictures and save it anew as .jpg or .png.", ""));
            }
        } catch (IOException e) {
            error("unreadable", name, "This file cannot be read: " + e.getMessage(), "Allow reading it.");
        }
    }

    private void text(Path path, String name) {
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
            texts.put(name, Source.of(name, decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded));
        } catch (CharacterCodingException e) {
            error("encoding", name, "This file is not written in UTF-8.",
                    "Save it anew with the encoding UTF-8.");
        } catch (IOException e) {
            error("unreadable", name, "This file cannot be read: " + e.getMessage(), "Allow reading it.");
        }
    }

    private void error(String code, String file, String problem, String remedy) {
        notes.add(new Finding(Severity.ERROR, code, new Place(file, 1, 1), problem, remedy, ""));
    }
}
