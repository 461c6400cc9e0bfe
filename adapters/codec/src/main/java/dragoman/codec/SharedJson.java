package dragoman.codec;

import dragoman.model.DeliveryStatus;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import dragoman.model.Update.CartSent.Ware;
import dragoman.model.Value;
import java.util.Map;

/** The updates with more than two fields: what customers share, and the messenger's reports. */
final class SharedJson {
    static final Words<MediaKind> MEDIA = new Words<>(
            Map.of(MediaKind.PHOTO, "photo", MediaKind.VIDEO, "video",
                    MediaKind.VOICE, "voice", MediaKind.AUDIO, "audio", MediaKind.FILE, "file",
                    MediaKind.STICKER, "sticker",
                    MediaKind.OTHER, "other"));
    static final Words<DeliveryStatus> STATUS = new Words<>(Map.of(DeliveryStatus.SENT, "sent",
            DeliveryStatus.DELIVERED, "delivered", DeliveryStatus.READ, "read", DeliveryStatus.FAILED,
            "failed"));

    private SharedJson() {}

    static void write(JsonOut out, Update.ContactShared contact) {
        out.text("t", "contact");
        out.text("phone", contact.phone());
        out.text("name", contact.name());
        out.flag("own", contact.own());
    }

    static Update contact(JsonIn in) {
        return new Update.ContactShared(in.text("phone"), in.optionalText("name"), in.flag("own"));
    }

    static void write(JsonOut out, Update.PlaceShared place) {
        out.text("t", "place");
        out.decimal("latitude", place.latitude());
        out.decimal("longitude", place.longitude());
        out.text("title", place.title());
    }

    static Update place(JsonIn in) {
        return new Update.PlaceShared(in.decimal("latitude"), in.decimal("longitude"),
                in.optionalText("title"));
    }

    static void write(JsonOut out, Update.MediaReceived media) {
        out.text("t", "media");
        out.text("kind", MEDIA.of(media.kind()));
        out.text("reference", media.reference());
        out.text("caption", media.caption());
    }

    static Update media(JsonIn in) {
        return new Update.MediaReceived(MEDIA.find(in.text("kind")).orElse(MediaKind.OTHER),
                in.text("reference"),
                in.optionalText("caption"));
    }

    static void write(JsonOut out, Update.CartSent cart) {
        out.text("t", "cart");
        out.text("note", cart.note());
        out.objects("wares", cart.wares(), (one, ware) -> {
            one.text("article", ware.article());
            one.number("count", ware.count());
            ware.price().ifPresent(price -> {
                one.number("minor", price.minor());
                one.text("currency", price.currency());
            });
        });
    }

    static Update cart(JsonIn in) {
        return new Update.CartSent(in.objects("wares", SharedJson::ware), in.optionalText("note"));
    }

    private static Ware ware(JsonIn in) {
        return new Ware(in.text("article"), in.integer("count"), in.optionalText("currency")
                .map(currency -> new Value.Money(in.has("minor") ? in.number("minor") : 0, currency)));
    }

    static void write(JsonOut out, Update.ReceiptReceived receipt) {
        out.text("t", "receipt");
        out.text("message", receipt.message());
        out.text("line", receipt.line());
        out.text("status", STATUS.of(receipt.status()));
        out.text("reason", receipt.reason());
    }

    /** A status that we do not know makes it unrecognised, as an unknown update is. */
    static Update receipt(JsonIn in) {
        return STATUS.find(in.text("status"))
                .<Update>map(status -> new Update.ReceiptReceived(in.text("message"), in.optionalText("line"),
                        status,
                        in.optionalText("reason")))
                .orElseGet(() -> new Update.Unrecognised("receipt", in.shortly()));
    }
}
