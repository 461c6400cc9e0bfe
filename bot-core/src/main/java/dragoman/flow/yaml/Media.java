package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.Optional;
import java.util.Set;

/** Whether pictures are where they are said to be. {@code files}: paths below the bot's folder; empty when that is not known. */
record Media(Optional<Set<String>> files, Notes notes) {
    private static final String UNSHOWN = "(?i)[\\w./\\\\-]+\\.(heic|heif|tiff?|bmp|svg|avif|psd|raw)";

    void check(Scalar path) {
        var value = path.value();
        boolean elsewhere = value.startsWith("http://") || value.startsWith("https://")
                || value.indexOf('{') >= 0;
        if (elsewhere) {
            return;
        }
        if (value.indexOf('\\') >= 0) {
            notes.warn("bad-picture", path.spot(), "A path is written with '/', and this one with '\\'.",
                    "Write: " + value.replace('\\', '/'));
        } else if (value.matches(UNSHOWN)) {
            notes.warn("bad-picture", path.spot(),
                    "Messengers do not show a picture of this kind: " + value + ".",
                    "Save it as .jpg or .png, and write that name here.");
        } else {
            files.filter(known -> !known.contains(value))
                    .ifPresent(known -> notes.warn("missing-file", path.spot(),
                            "There is no file '" + value + "' in the bot's folder.",
                            Nearest.to(value, known).map(near -> "Did you mean '" + near + "'?")
                                    .orElse("Put it there.")));
        }
    }

    /** All texts of a catalogue that look like pictures. */
    void checkAll(Tree tree) {
        switch (tree) {
            case Scalar scalar when isFile(scalar.value()) -> check(scalar);
            case Items items -> items.items().forEach(this::checkAll);
            case Keys keys -> keys.entries().forEach(entry -> checkAll(entry.value()));
            case Scalar _,Tree.Nothing _ -> {
                // no picture
            }
        }
    }

    private static boolean isFile(String text) {
        return text.startsWith("media/") || text.matches(UNSHOWN)
                || text.matches("(?i)[\\w./\\\\-]+\\.(png|jpe?g|gif|webp|pdf|docx|xlsx)");
    }
}
