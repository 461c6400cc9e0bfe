package dragoman.authoring;

import dragoman.flow.yaml.Mapping;
import dragoman.flow.yaml.Notes;
import dragoman.flow.yaml.Scalars;
import dragoman.flow.yaml.Tree;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what a customer sends besides words: {@code photo}, {@code file}, {@code voice}, {@code { place: "43.85, 18.41" }},
 * {@code { contact: +387… }}, {@code { sticker: 👍 }}, {@code { reaction: 👍 }}, {@code { edited: … }}, {@code { link: returns }},
 * {@code { cart: una-42 }}.
 */
record SendingReader(Notes notes) {

    Optional<Update> read(Tree tree) {
        if (!(tree instanceof Tree.Keys)) {
            return Scalars.word(tree, notes).flatMap(word -> switch (word.value()) {
                case "photo" -> Optional.of(media(MediaKind.PHOTO, Optional.empty()));
                case "file" -> Optional.of(media(MediaKind.FILE, Optional.empty()));
                case "voice" -> Optional.of(media(MediaKind.VOICE, Optional.empty()));
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
        var rest = sign(sent);
        sent.done();
        return photo.or(() -> file).or(() -> contact).or(() -> place).or(() -> rest);
    }

    private static Optional<Update> sign(Mapping sent) {
        var sticker = sent.text("sticker").map(sign -> media(MediaKind.STICKER, Optional.of(sign.value())));
        var reaction = sent.text("reaction")
                .<Update>map(sign -> new Update.Reacted(Optional.of(sign.value())));
        var edited = sent.text("edited").<Update>map(text -> new Update.Edited(text.value()));
        var link = sent.word("link").<Update>map(name -> new Update.Opened(Optional.of(name.value()), true));
        var cart = sent.word("cart").<Update>map(article -> new Update.CartSent(
                List.of(new Update.CartSent.Ware(article.value(), 1, Optional.empty())), Optional.empty()));
        return sticker.or(() -> reaction).or(() -> edited).or(() -> link).or(() -> cart);
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
        return new Update.MediaReceived(kind, "test-" + kind.name().toLowerCase(Locale.ROOT),
                caption);
    }

    private Optional<Update> unknown(Tree tree, String what) {
        notes.error("unknown-value", tree.spot(), "'" + what + "' is nothing that can be sent.",
                "Write photo, file, voice, or a mapping such as { place: … }, { contact: … }, { sticker: 👍 }, { link: … }.");
        return Optional.empty();
    }
}
