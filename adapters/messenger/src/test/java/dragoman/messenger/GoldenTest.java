package dragoman.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.DeliveryStatus;
import dragoman.model.MediaKind;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.Edited;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.Opened;
import dragoman.model.Update.Reacted;
import dragoman.model.Update.ReceiptReceived;
import dragoman.model.Update.Referred;
import dragoman.model.Update.TextReceived;
import dragoman.model.Update.Unrecognised;
import dragoman.testkit.Mutants;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample of both: what comes out. Written by hand after the channel's facts. */
class GoldenTest {
    private static final String OLHA = "24005500000000001";
    private static final String NINA = "900100000000001";
    private static final String MID = "m_DEMO-7ywaKpO9kkQR7Gv-";
    private static final String IGID = "aWdfZAG1faXRlbToxOkRFTU";
    private static final String NASTY = "👨\u200d👩\u200d👧\u200d👦 👍🏽 🇺🇦 e\u0301 Z\u0335\u0322a\u0329\u0353l\u0321\u0347g\u0338o\u0315 "
            + "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd \u202eabc\u202c a\u200bb\u200c\u200d\u2060c\ufeff \u00a0\u3000 "
            + "\ud842\udfb7\u91ce\u5bb6 \u0915\u094d\u0937\u093f ❤️ *_[]()~`>#+-=|{}.!\\ <b>&amp;\"'</b>\r\n\ttab";

    /** A file, and who did what by which event; ids that we made ourselves of a hash end in {@code #}. */
    record Golden(String file, List<Was> updates) {
        @Override
        public String toString() {
            return file;
        }
    }

    record Was(String user, String event, Update update) {}

    static Stream<Golden> samples() {
        return Stream.of(
                olha("attachment_audio", MID + "7",
                        media(MediaKind.VOICE, "https://cdn.example.com/a.mp4", "")),
                olha("attachment_sticker_like", MID + "6", media(MediaKind.STICKER, "369239263222822", "👍")),
                golden("messenger/batch_3_users", new Was(OLHA, MID + "12", new TextReceived("one")),
                        new Was("24005500000000002", MID + "13", new TextReceived("two")),
                        new Was("24005500000000003", MID + "14", new TextReceived("three"))),
                olha("delivery_mids", "DELIVERED " + MID + "10",
                        receipt(MID + "10", DeliveryStatus.DELIVERED)),
                // our own message, seen once more
                golden("messenger/echo"),
                olha("message_edit", "edit " + MID + "1 1", new Edited("edited")),
                golden("messenger/optin_user_ref", new Was("account", "optin #", unknown("optin"))),
                // another program's button: its title counts as written
                olha("quick_reply", MID + "2", new TextReceived("Red")),
                // nothing was sent before it that could be read
                golden("messenger/read"),
                olha("referral_existing_thread", "referral #", new Opened(Optional.of("spring-26"), true)),
                // another app has the thread
                golden("messenger/standby"),
                olha("unicode_nasty", MID + "15", new TextReceived(NASTY)),
                olha("unknown_event", "hologram #", unknown("hologram")),
                nina("deleted", IGID + "81 deleted", unknown("deleted")),
                nina("postback_icebreaker", IGID + "83", new TextReceived("Opening hours?")),
                nina("reaction", "reaction #", new Reacted(Optional.of("❤"))),
                golden("instagram/referral_ad", new Was(NINA, IGID + "89", new Referred("r")),
                        new Was(NINA, IGID + "89#1", new TextReceived("info"))),
                nina("share_ig_reel", IGID + "88", media(MediaKind.VIDEO, "https://cdn.example.com/r", "")),
                nina("story_reply", IGID + "85", new TextReceived("nice")),
                nina("text", IGID + "81", new TextReceived("hi")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_sample_means_what_it_should(Golden golden) {
        var shop = Shop.closed();
        var surface = golden.file().startsWith("instagram") ? Surface.INSTAGRAM : Surface.MESSENGER;
        assertThat(shop.post(surface, Shop.sample(golden.file() + ".json")).status()).isEqualTo(200);
        assertThat(shop.inbox.all()).extracting(GoldenTest::was).isEqualTo(golden.updates());
        assertThat(shop.inbox.all()).allSatisfy(received -> {
            assertThat(received.from().bot()).isEqualTo(Shop.BOT);
            assertThat(received.from().channel()).isEqualTo(surface.id());
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatever_stands_in_a_body_there_is_an_answer(Golden golden) {
        var shop = Shop.closed();
        var sample = Shop.sample(golden.file() + ".json");
        var surface = golden.file().startsWith("instagram") ? Surface.INSTAGRAM : Surface.MESSENGER;
        Stream.concat(Mutants.ofBytes(sample, golden.file().hashCode(), 100),
                Mutants.ofValues(sample, golden.file().hashCode(), 100))
                .forEach(mutant -> assertThat(shop.post(surface, mutant).status())
                        .as(new String(mutant, UTF_8))
                        .isIn(200, 400));
    }

    @Test
    void the_vendors_time_is_in_milliseconds() {
        var shop = Shop.closed();
        shop.post(Surface.INSTAGRAM, Shop.sample("instagram/text.json"));
        assertThat(shop.inbox.all().getFirst().at()).isEqualTo("2026-09-26T05:20:00Z");
    }

    private static Was was(Received received) {
        var update = received.update() instanceof Unrecognised(var kind, _)
                ? unknown(kind)
                : received.update();
        return new Was(received.from().user(),
                received.event().value().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#"),
                update);
    }

    private static Golden golden(String file, Was... updates) {
        return new Golden(file, List.of(updates));
    }

    private static Golden olha(String file, String event, Update update) {
        return golden("messenger/" + file, new Was(OLHA, event, update));
    }

    private static Golden nina(String file, String event, Update update) {
        return golden("instagram/" + file, new Was(NINA, event, update));
    }

    private static Update media(MediaKind kind, String reference, String caption) {
        return new MediaReceived(kind, reference, Optional.of(caption).filter(text -> !text.isEmpty()));
    }

    private static Update receipt(String message, DeliveryStatus status) {
        return new ReceiptReceived(message, Optional.empty(), status, Optional.empty());
    }

    private static Update unknown(String kind) {
        return new Unrecognised(kind, "");
    }
}
