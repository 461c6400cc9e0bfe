package dragoman.viber;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.DeliveryStatus;
import dragoman.model.EventId;
import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.CameBack;
import dragoman.model.Update.ContactShared;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.Opened;
import dragoman.model.Update.PlaceShared;
import dragoman.model.Update.ReceiptReceived;
import dragoman.model.Update.TextReceived;
import dragoman.model.Update.Unrecognised;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample with its signature: the status that goes back, and the updates that come out. Written by hand after the channel's facts. */
class GoldenTest {
    private static final String OLENA = "Zm9vYmFyYmF6cXV4MDE=";
    private static final String TOM = "a1B2c3D4e5F6g7H8i9J0+w==";
    private static final Profile OLENA_KRAVETS = profile("Olena Kravets", "uk");
    private static final Profile NOBODY = Profile.UNKNOWN;

    /** A file, what it is answered with, and who did what; {@code raw} of what we do not know is not repeated here. */
    record Golden(String file, int status, List<Received> updates) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Golden> samples() {
        return Stream.of(
                message("message_text.json", "6100000000000047514", new TextReceived("Hello, I need help")),
                message("message_text_tracking_data.json", "6100000000000055433",
                        new TextReceived("hi again")),
                // a keyboard of somebody else's: without our prefix it is text
                message("message_keyboard_reply.json", "6100000000000063352",
                        new TextReceived("menu:orders")),
                message("message_open_url_reply.json", "6100000000000079190",
                        new TextReceived("https://example.com/promo")),
                message("message_url.json", "6100000000000174218", new TextReceived("https://example.com/x")),
                message("message_text_huge_7000.json", "6100000000000197975",
                        new TextReceived("ж".repeat(6990) + "😀".repeat(5))),
                message("message_text_unicode_nasty.json", "6100000000000182137", new TextReceived(NASTY)),
                message("message_picture_no_text.json", "6100000000000095028",
                        media(MediaKind.PHOTO, "https://dl-media.example.com/u1/p2.jpg", "")),
                message("message_video.json", "6100000000000102947",
                        media(MediaKind.VIDEO, "https://dl-media.example.com/u1/v.mp4", "")),
                message("message_file_file_size.json", "6100000000000118785",
                        media(MediaKind.FILE, "https://dl-media.example.com/u1/f.pdf", "f.pdf")),
                message("message_sticker_id_string.json", "6100000000000166299",
                        media(MediaKind.STICKER, "40133", "")),
                message("message_location.json", "6100000000000126704",
                        new PlaceShared(50.76891, 6.11499, Optional.empty())),
                one("message_contact_shared_phone.json", "message", OLENA, "6100000000000150461",
                        1_790_400_000_000L,
                        new Profile(OLENA_KRAVETS.name(), OLENA_KRAVETS.language(),
                                Optional.of("+15550100123")),
                        new ContactShared("+15550100123", Optional.empty(), true)),
                message("unknown_message_type.json", "6100000000000277165",
                        new Unrecognised("message:hologram", "")),
                message("message_no_message_object.json", "6100000000000221732",
                        new Unrecognised("message", "")),
                one("message_token_above_2_53.json", "message", OLENA, "9223372036854775807",
                        1_790_400_000_000L,
                        Profile.named("Olena"), new TextReceived("max long")),
                one("sender_only_id.json", "message", OLENA, "6100000000000300922", 1_790_400_000_000L,
                        NOBODY,
                        new TextReceived("hi")),
                one("null_fields.json", "message", OLENA, "6100000000000308841", 1_790_400_000_000L, NOBODY,
                        new TextReceived("hi")),
                one("lone_surrogate_escape.json", "message", OLENA, "6100000000001999999", 1_790_400_000_000L,
                        Profile.named("O\uD83D"), new TextReceived("a\uD83D b\u0000")),
                one("subscribed.json", "subscribed", OLENA, "6100000000000031676", 1_790_400_000_000L,
                        OLENA_KRAVETS,
                        new CameBack()),
                one("conversation_started_subscribed_no_context.json", "conversation_started", TOM,
                        "6100000000000023757", 1_790_400_000_000L, profile("Tom", "en"),
                        new Opened(Optional.empty(), true)),
                // delivered on two devices: one event twice, which the inbox keeps once
                one("delivered_multi_device_1.json", "delivered", TOM, "6100000000000253408",
                        1_790_400_000_000L,
                        NOBODY, receipt("6100000000000253408", DeliveryStatus.DELIVERED)),
                one("delivered_multi_device_2.json", "delivered", TOM, "6100000000000253408",
                        1_790_400_001_500L,
                        NOBODY, receipt("6100000000000253408", DeliveryStatus.DELIVERED)),
                one("seen.json", "seen", OLENA, "6100000000000237570", 1_790_400_000_000L, NOBODY,
                        receipt("6100000000000237570", DeliveryStatus.READ)),
                one("seen_before_delivered_seen.json", "seen", OLENA, "6100000000000395950",
                        1_790_400_000_100L, NOBODY,
                        receipt("6100000000000395950", DeliveryStatus.READ)),
                one("client_status_payment.json", "client_status", OLENA, "6100000000000261327",
                        1_790_400_000_000L,
                        OLENA_KRAVETS, new Unrecognised("client_status", "")),
                one("unknown_event.json", "action", OLENA, "6100000000000269246", 1_790_400_000_000L, NOBODY,
                        new Unrecognised("action", "")),
                new Golden("webhook_confirmation.json", 200, List.of()),
                new Golden("empty_body.txt", 400, List.of()),
                new Golden("malformed_truncated.txt", 400, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_sample_is_answered_and_read_as_the_facts_say(Golden golden) {
        try (var shop = Shop.closed()) {
            var answer = shop.postSample(golden.file());

            assertThat(answer.status()).isEqualTo(golden.status());
            assertThat(answer.body().length == 0).isEqualTo(golden.status() == 200);
            assertThat(shop.inbox.all().stream().map(GoldenTest::withoutRaw).toList())
                    .isEqualTo(golden.updates());
        }
    }

    @Test
    void a_card_from_the_address_book_is_nobodys_own() throws Exception {
        var card = new String(Shop.SAMPLES.read("message_contact_shared_phone.json"), UTF_8)
                .replace("\"text\":\"share\"", "\"text\":\"\"");
        var read = new ViberParser(Shop.BOT).parse(card.getBytes(UTF_8), Instant.EPOCH).getFirst();

        assertThat(read.update()).isEqualTo(new ContactShared("+15550100123", Optional.empty(), false));
        assertThat(read.profile()).isEqualTo(OLENA_KRAVETS);
    }

    @Test
    void no_sample_is_forgotten() {
        assertThat(samples().map(Golden::file)).containsExactlyInAnyOrderElementsOf(Shop.SAMPLES.names());
    }

    private static Received withoutRaw(Received received) {
        if (received.update() instanceof Unrecognised(var kind, var raw)) {
            assertThat(raw).startsWith("{");
            return new Received(received.from(), received.event(), received.at(), received.profile(),
                    new Unrecognised(kind, ""));
        }
        return received;
    }

    private static Golden message(String file, String token, Update update) {
        return one(file, "message", OLENA, token, 1_790_400_000_000L, OLENA_KRAVETS, update);
    }

    private static Golden one(String file, String event, String user, String token, long at, Profile profile,
            Update update) {
        return new Golden(file, 200, List.of(new Received(new Address(Shop.BOT, ViberParser.VIBER, user),
                new EventId(event + " " + user + " " + token), Instant.ofEpochMilli(at), profile, update)));
    }

    private static Profile profile(String name, String language) {
        return new Profile(Optional.of(name), Optional.of(new Language(language)), Optional.empty());
    }

    private static Update media(MediaKind kind, String reference, String caption) {
        return new MediaReceived(kind, reference, Optional.of(caption).filter(text -> !text.isEmpty()));
    }

    private static Update receipt(String message, DeliveryStatus status) {
        return new ReceiptReceived(message, Optional.empty(), status, Optional.empty());
    }

    private static final String NASTY = "👨\u200D👩\u200D👧\u200D👦 👍🏽 🇺🇦 e\u0301 Z\u0335\u0322a\u0329\u0353l\u0321\u0347g\u0338o\u0315 "
            + "\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C a\u200Bb\u200C\u200D\u2060c\uFEFF "
            + "\u00A0\u3000 𠮷野家 \u0915\u094D\u0937\u093F \u2764\uFE0F *_[]()~`>#+-=|{}.!\\ <b>&amp;\"'</b>\r\n\ttab";
}
