package dragoman.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.DeliveryStatus;
import dragoman.model.MediaKind;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.AddressChanged;
import dragoman.model.Update.AnsweredElsewhere;
import dragoman.model.Update.CartSent;
import dragoman.model.Update.CartSent.Ware;
import dragoman.model.Update.ContactShared;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.PlaceShared;
import dragoman.model.Update.Reacted;
import dragoman.model.Update.ReceiptReceived;
import dragoman.model.Update.Referred;
import dragoman.model.Update.TextReceived;
import dragoman.model.Update.Unrecognised;
import dragoman.model.Value.Money;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample with its signature: the status that goes back, and the updates that come out. Written by hand after the channel's facts. */
class GoldenTest {
    private static final String SHEENA = "US.10000000000000000001";
    private static final String PABLO = "ES.10000000000000000002";
    private static final Profile SHEENA_NELSON = profile("Sheena Nelson", "+16505551234");
    private static final Profile PABLO_M = profile("Pablo M.", "+34600000002");
    private static final Profile NAMELESS = profile("", "+16505551234");
    private static final long THEN = 1_790_400_000;
    private static final String OURS = "wamid.HBgLREVNT09VVEJPVU5EMDAwMQA=";
    private static final String GROUP = "Y2FwaV9ncm91cDpERU1PMQZD";

    /** A file, what it is answered with, and who did what. */
    record Golden(String file, int status, List<Was> updates) {
        @Override
        public String toString() {
            return file;
        }
    }

    /**
     * What an update was, in short. Events that nobody numbered have a hash for an id, which is {@code #} here, as {@code raw} is empty.
     *
     * @param at in seconds
     */
    record Was(String user, String thread, String event, long at, Profile profile, Update update) {}

    static Stream<Golden> samples() {
        return Stream.of(
                sheena("text.json", "02", new TextReceived("Does it come in another color?")),
                golden("text_referred_product.json",
                        new Was(SHEENA, "", wamid("27") + " from", THEN, SHEENA_NELSON, new Referred("sku1")),
                        new Was(SHEENA, "", wamid("27"), THEN, SHEENA_NELSON,
                                new TextReceived("still available?"))),
                sheena("text_huge_4096.json", "62", new TextReceived("😀".repeat(10) + "y".repeat(4086))),
                sheena("text_unicode_nasty.json", "60", new TextReceived(NASTY)),
                sheena("text_unicode_nasty_raw_utf8.json", "61", new TextReceived(NASTY)),
                sheena("duplicate_post_1.json", "51", new TextReceived("retry me")),
                sheena("duplicate_post_2.json", "51", new TextReceived("retry me")),
                sheena("duplicate_ids_same_post.json", "50", new TextReceived("I am here twice")),
                sheena("image_caption_url.json", "11",
                        media(MediaKind.PHOTO, "1003383421380001", "Taj Mahal")),
                sheena("image_no_caption_no_url.json", "12", media(MediaKind.PHOTO, "1003383421380002", "")),
                sheena("audio_voice.json", "14", media(MediaKind.VOICE, "1003383421380004", "")),
                sheena("video.json", "15", media(MediaKind.VIDEO, "1003383421380005", "")),
                sheena("location_minimal.json", "18", new PlaceShared(50.45, 30.52, Optional.empty())),
                sheena("interactive_list_reply.json", "06",
                        new OptionTapped("priority_express", Optional.empty())),
                // a template's button without data of its own sends its words
                sheena("template_button.json", "10", new TextReceived("Unsubscribe")),
                sheena("reaction.json", "21", new Reacted(Optional.of("👍🏽"))),
                // words stand where words belong, only the type is missing
                sheena("message_without_type.json", "35", new TextReceived("typed nowhere")),
                sheena("text_without_body.json", "36", unknown("text")),
                sheena("type_mismatch_text_is_string.json", "37", unknown("text")),
                sheena("unknown_message_type.json", "34", unknown("hologram")),
                sheena("interactive_unknown_subtype.json", "09", unknown("interactive:future_reply")),
                sheena("interactive_nfm_reply_flow.json", "08", unknown("interactive:nfm_reply")),
                sheena("order.json", "23",
                        new CartSent(List.of(new Ware("sku1", 2, Optional.of(new Money(799, "USD")))),
                                Optional.empty())),
                sheena("revoke.json", "31", unknown("revoke")),
                golden("contacts.json",
                        new Was(SHEENA, "", wamid("19"), THEN, SHEENA_NELSON,
                                new ContactShared("+19835552319", Optional.of("Lucía Gómez"), false)),
                        new Was(SHEENA, "", wamid("19") + "#1", THEN, SHEENA_NELSON,
                                unknown("contact without a number"))),
                golden("missing_contacts.json", new Was(SHEENA, "", wamid("57"), THEN, NAMELESS,
                        new TextReceived("no contacts array"))),
                golden("contact_without_profile.json",
                        new Was(SHEENA, "", wamid("58"), THEN, NAMELESS, new TextReceived("no profile"))),
                golden("text_parent_bsuid.json",
                        new Was(PABLO, "", wamid("04"), THEN, PABLO_M, new TextReceived("hi"))),
                golden("text_pre_bsuid.json", new Was("+16505551234", "", wamid("01"), THEN, SHEENA_NELSON,
                        new TextReceived("Does it come in another color?"))),
                golden("unsupported_old_shape.json",
                        new Was("+16505551234", "", wamid("33"), THEN, SHEENA_NELSON,
                                unknown("unsupported"))),
                golden("system_user_changed_number.json", new Was(SHEENA, "", wamid("28"), THEN, NAMELESS,
                        new AddressChanged("US.10000000000000000091"))),
                // the customer is the one it went to; that profile shows a username only
                golden("smb_message_echo.json",
                        new Was(SHEENA, "", wamid("39"), THEN + 20, NAMELESS,
                                new AnsweredElsewhere("sent by a human in the Business app"))),
                // the console's test button: a number that is not ours, so nobody is answered
                golden("dashboard_test_sample.json", new Was("+16315551181", "", "ABGGFlA5Fpa", 1_504_902_988,
                        profile("test user name", "+16315551181"), unknown("other-number"))),
                status("status_sent.json", THEN + 10, SHEENA_NELSON, DeliveryStatus.SENT),
                status("status_delivered.json", THEN + 12, SHEENA_NELSON, DeliveryStatus.DELIVERED),
                status("status_read.json", THEN + 13, SHEENA_NELSON, DeliveryStatus.READ),
                // what comes back is another program's key, not one of ours
                status("status_with_opaque_data.json", THEN + 10, SHEENA_NELSON, DeliveryStatus.SENT),
                golden("status_unknown_message_id.json",
                        new Was(SHEENA, "", "wamid.HBgLTkVWRVJTRU5UAA== delivered", THEN + 10, NAMELESS,
                                receipt("wamid.HBgLTkVWRVJTRU5UAA==", DeliveryStatus.DELIVERED))),
                golden("statuses_out_of_order.json", sheenaGot(THEN + 303, DeliveryStatus.READ, "read"),
                        sheenaGot(THEN + 301, DeliveryStatus.SENT, "sent"),
                        sheenaGot(THEN + 302, DeliveryStatus.DELIVERED, "delivered")),
                failed("status_failed_131026_undeliverable.json",
                        "WhatsApp cannot deliver to this customer. Message undeliverable. (131026)"),
                failed("status_failed_131047_window.json",
                        "More than 24 hours have passed since the customer last wrote, so WhatsApp takes only templates: "
                                + "wait until they write, or call them. More than 24 hours have passed since the recipient "
                                + "last replied to the sender number. (131047)"),
                failed("status_failed_131056_pair_rate.json",
                        "Too many messages to this customer in a short time. Too many messages sent from the sender phone "
                                + "number to the same recipient phone number in a short period of time. (131056)"),
                golden("group_statuses_aggregated.json",
                        new Was("+16505551234", GROUP, OURS + " read +16505551234", THEN + 1000,
                                Profile.UNKNOWN,
                                receipt(OURS, DeliveryStatus.READ)),
                        new Was("+16505551236", GROUP, OURS + " delivered +16505551236", THEN + 990,
                                Profile.UNKNOWN, receipt(OURS, DeliveryStatus.DELIVERED))),
                golden("batch_multi_entry_multi_change.json",
                        new Was(SHEENA, "", wamid("45"), THEN + 110, SHEENA_NELSON, new TextReceived("a")),
                        sheenaGot(THEN + 111, DeliveryStatus.READ, "read"),
                        new Was(PABLO, "", wamid("46"), THEN + 112, PABLO_M, unknown("other-number")),
                        account("message_template_status_update")),
                golden("errors_value_level.json", account("error")),
                golden("unknown_change_field.json", account("account_update")),
                golden("object_not_whatsapp.json", account("object:page")), golden("empty_entry.json"),
                new Golden("empty_body.txt", 400, List.of()),
                new Golden("malformed_truncated.txt", 400, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_sample_is_answered_and_read_as_the_facts_say(Golden golden) {
        try (var shop = Shop.closed()) {
            var answer = shop.postSample(golden.file());

            assertThat(answer.status()).isEqualTo(golden.status());
            assertThat(shop.inbox.all().stream().map(GoldenTest::was).toList()).isEqualTo(golden.updates());
            assertThat(shop.inbox.commits()).as("one commit for all").hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void no_sample_is_forgotten() {
        assertThat(samples().map(Golden::file)).containsExactlyInAnyOrderElementsOf(Shop.SAMPLES.names());
    }

    private static Was was(Received received) {
        var from = received.from();
        assertThat(from)
                .isEqualTo(new Address(new BotId("opanak"), Change.WHATSAPP, from.user(), from.thread()));
        var event = received.event().value().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#");
        var update = received.update();
        if (update instanceof Unrecognised(var kind, var raw)) {
            assertThat(raw).startsWith("{");
            update = unknown(kind);
        }
        return new Was(from.user(), from.thread(), event, received.at().getEpochSecond(), received.profile(),
                update);
    }

    private static Golden golden(String file, Was... updates) {
        return new Golden(file, 200, List.of(updates));
    }

    private static Golden sheena(String file, String number, Update update) {
        return golden(file, new Was(SHEENA, "", wamid(number), THEN, SHEENA_NELSON, update));
    }

    /** The samples' ids hold a running number, in base 64 as Meta's do. */
    private static String wamid(String number) {
        var coded = Base64.getEncoder().encodeToString(("0" + number).getBytes(StandardCharsets.US_ASCII));
        return "wamid.HBgLREVNTzAwMDAwMDAwMDAwMDAwMDAw" + coded + "A=";
    }

    private static Golden status(String file, long at, Profile profile, DeliveryStatus status) {
        var said = status.name().toLowerCase(Locale.ROOT);
        return golden(file, new Was(SHEENA, "", OURS + " " + said, at, profile, receipt(OURS, status)));
    }

    private static Was sheenaGot(long at, DeliveryStatus status, String said) {
        return new Was(SHEENA, "", OURS + " " + said, at, SHEENA_NELSON, receipt(OURS, status));
    }

    /** These samples show a telephone number only. */
    private static Golden failed(String file, String why) {
        return golden(file, new Was("+16505551234", "", OURS + " failed", THEN + 15, NAMELESS,
                new ReceiptReceived(OURS, Optional.empty(), DeliveryStatus.FAILED, Optional.of(why))));
    }

    /** About no person and without a time: the clock's. */
    private static Was account(String kind) {
        return new Was("account", "", kind + " #", Shop.NOW.getEpochSecond(), Profile.UNKNOWN, unknown(kind));
    }

    private static Unrecognised unknown(String kind) {
        return new Unrecognised(kind, "");
    }

    private static Profile profile(String name, String phone) {
        return new Profile(Optional.of(name).filter(given -> !given.isEmpty()), Optional.empty(),
                Optional.of(phone));
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
