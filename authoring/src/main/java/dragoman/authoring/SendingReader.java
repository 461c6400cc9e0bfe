package dragoman.authoring;

import dragoman.flow.yaml.Mapping;
import dragoman.flow.yaml.Notes;
import dragoman.flow.yaml.Scalars;
import dragoman.flow.yaml.Tree;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import java.util.Optional;

/** Reads what a customer sends besides words: {@code photo}, {@code file}, {@code { place: "43.85, 18.41" }}, {@code { contact: +387… }}. */
record SendingReader(Notes notes) {

    Optional<Update> read(Tree tree) {
        if (!(tree instanceof Tree.Keys)) {
            return Scalars.word(tree, notes).flatMap(word -> switch (word.value()) {
                case "photo" -> Optional.of(media(MediaKind.PHOTO, Optional.empty()));
                case "file" -> Optional.of(media(MediaKind.FILE, Optional.empty()));
                default -> unknown(tree, word.value());
            });
        }
        return Mapping.of(tree, "What is sent", notes).flatMap(this::read);
    }

    private Optional<Update> read(Mapping sent) {
        var photo = sent.text("photo").map(text -> media(MediaKind.PHOTO, Optional.of(text.value())));
        var file = sent.text("file").map(text -> media(MediaKind.FILE, Optional.of(text.value())));
        var contact = sent.word("contact")
                .<Update>map(phone -> new Update.ContactShared(phone.value(), Optional.empty(), true));
        var place = sent.word("place").flatMap(where -> place(sent, where.value()));
        sent.done();
        return photo.or(() -> file).or(() -> contact).or(() -> place);
    }

    private Optional<Update> place(Mapping sent, String where) {
        var parts = where.split("\\s*,\\s*", 3);
        try {
            return Optional
                    .of(new Update.PlaceShared(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]),
                            parts.length > 2 ? Optional.of(parts[2]) : Optional.empty()));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException noPlace) {
            notes.error("wrong-type", sent.spotOf("place"), "'" + where + "' is not a place.",
                    "Write latitude and longitude, and perhaps a name: \"43.85, 18.41, Mill Lane\"");
            return Optional.empty();
        }
    }

    private static Update media(MediaKind kind, Optional<String> caption) {
        return new Update.MediaReceived(kind, "test-" + (kind == MediaKind.PHOTO ? "photo" : "file"),
                caption);
    }

    private Optional<Update> unknown(Tree tree, String what) {
        notes.error("unknown-value", tree.spot(), "'" + what + "' is nothing that can be sent.",
                "Write photo, file, { place: … } or { contact: … }.");
        return Optional.empty();
    }
}
