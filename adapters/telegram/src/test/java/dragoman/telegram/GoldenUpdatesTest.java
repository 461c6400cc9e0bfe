package dragoman.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.EventId;
import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.CameBack;
import dragoman.model.Update.ContactShared;
import dragoman.model.Update.Edited;
import dragoman.model.Update.Left;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.Opened;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.Reacted;
import dragoman.model.Update.TextReceived;
import dragoman.model.Update.Unrecognised;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.MemoryInbox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each sample of Telegram's must come to, written by hand from the facts of the channel. */
class GoldenUpdatesTest {
    private static final String SMALL_GROUP = "-4100000011";
    private static final String SUPPORT_GROUP = "-1001987000001";

    /** Taps, and what we do not know, bear no date: they count from their arrival. */
    private static final long UNDATED = Shop.NOW.getEpochSecond();

    static Stream<Golden> samples() {
        return Stream.of(
                olena("text_private", 730150001, 1790400000, text("Hello, I need help with my order")),
                olena("start_deeplink_payload", 730150003, 1790400000,
                        new Opened(Optional.of("ref_spring-26"), true)),
                olena("text_zero_width_only", 730150006, 1790400000, text("\u200b\u200d\u2060")),
                olena("text_entities_many", 730150007, 1790400000,
                        text("Hi 👋 @tom_demo see https://example.com/a?b=1"
                                + " or mail a@example.com #tag +15550100 code")),
                olena("reply_with_quote", 730150034, 1790400000, text("this one")),
                tom("null_fields", 730150063, 1790400410, text("null everywhere")).ofUnknownLanguage(),
                tom("lone_surrogate_escape", 730150064, 1790400430, text("a\uFFFD b\uFFFDc \uFFFD"))
                        .ofUnknownLanguage(),
                olena("edited_message", 730150033, 1790400030,
                        new Edited("Hello, I need help with order 42 (edited)")),

                olena("callback_query", 730150008, UNDATED, tap("slot:11", "2151783540123456789")),
                olena("callback_query_data_64_bytes", 730150012, UNDATED,
                        tap("ї".repeat(32), "2151783540123456793")),
                tom("callback_query_in_group", 730150013, UNDATED, tap("g:1", "2151783540123456794"))
                        .in(SUPPORT_GROUP),
                tom("callback_query_inline_message", 730150010, UNDATED, unknown("callback_query")),

                olena("album_part1", 730150015, 1790400000,
                        new MediaReceived(MediaKind.PHOTO, "AgACAgIAAxkBAAJ1x",
                                Optional.of("three pictures"))),
                olena("album_part2", 730150016, 1790400000, media(MediaKind.PHOTO, "AgACAgIAAxkBAAJ2x")),
                olena("album_part3", 730150017, 1790400000, media(MediaKind.PHOTO, "AgACAgIAAxkBAAJ3x")),
                olena("document", 730150018, 1790400000, media(MediaKind.FILE, "BQACAgIAAxkBAAI1")),
                olena("document_minimal_no_name", 730150019, 1790400000,
                        media(MediaKind.FILE, "BQACAgIAAxkBAAI2")),
                olena("sticker", 730150026, 1790400000,
                        new MediaReceived(MediaKind.STICKER, "CAACAgIAAxkBAAI4", Optional.of("😀"))),
                olena("voice", 730150027, 1790400000, media(MediaKind.VOICE, "AwACAgIAAxkBAAI5")),
                olena("video_note", 730150028, 1790400000, media(MediaKind.VIDEO, "DQACAgIAAxkBAAI6")),
                olena("audio", 730150031, 1790400000, media(MediaKind.AUDIO, "CQACAgIAAxkBAAI9")),
                olena("contact_own", 730150024, 1790400000,
                        new ContactShared("+15550100123", Optional.of("Olena"), true))
                        .withPhone("+15550100123"),

                olena("my_chat_member_blocked", 730150036, 1790400100, new Left("blocked the bot")),
                tom("my_chat_member_added_to_group", 730150038, 1790400210, new CameBack()).in(SMALL_GROUP),
                tom("my_chat_member_unknown_status", 730150039, 1790400220,
                        unknown("my_chat_member suspended_by_future_api")),
                tom("left_chat_member_bot", 730150048, 1790400000, new Left("removed from the group"))
                        .in(SUPPORT_GROUP),
                olena("message_reaction", 730150049, 1790400310, new Reacted(Optional.of("👍"))),
                tom("group_command_with_bot_name", 730150040, 1790400000, text("/menu pizza"))
                        .in(SMALL_GROUP),

                olena("dice", 730150032, 1790400000, unknown("dice")),
                olena("users_shared", 730150057, 1790400000, unknown("users_shared")),
                olena("unknown_message_content", 730150059, 1790400000, unknown("hologram")),
                olena("location_live_edited", 730150022, 1790400060, unknown("edited location")),
                olena("via_bot_echo", 730150055, 1790400000, unknown("via_bot")),
                olena("poll_answer", 730150050, UNDATED, unknown("poll_answer")),
                olena("inline_query", 730150051, UNDATED, unknown("inline_query")),

                // people talk among themselves, and our name is not known yet
                nothing("group_text_mention"), nothing("forum_topic_text"),
                // bots are never answered; a channel's post and a bare number are nobody's
                nothing("from_other_bot"), nothing("group_anonymous_admin"), nothing("channel_post_no_from"),
                nothing("update_id_only"),
                refused("top_level_array"),

                tom("duplicate_update_1", 730150067, 1790400500, text("I arrive twice")),
                tom("duplicate_update_2", 730150067, 1790400500, text("I arrive twice")),
                tom("out_of_order_1_third", 730150070, 1790400603, text("third")),
                tom("out_of_order_2_first", 730150068, 1790400601, text("first")),
                tom("out_of_order_3_second", 730150069, 1790400602, text("second")),
                olena("seq5_3users_1", 730150071, 1790400700, text("one")),
                tom("seq5_3users_2", 730150072, 1790400700, text("two")),
                olena("seq5_3users_3", 730150073, 1790400700, text("three")),
                of("seq5_3users_4", "501001003", "مريم", "ar", 730150074, 1790400700, text("four")),
                tom("seq5_3users_5", 730150075, 1790400700, text("five")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_sample_is_answered_and_understood(Golden golden) {
        var kept = new MemoryInbox();
        var telegram = Shop.telegram(URI.create("http://127.0.0.1:1"), Mode.WEBHOOK, kept);

        assertThat(Shop.post(telegram, Shop.sample(golden.file())).status()).isEqualTo(golden.status());
        assertThat(kept.all().stream().map(GoldenUpdatesTest::withoutRaw).toList())
                .isEqualTo(golden.updates());
    }

    @Test
    void no_sample_is_left_out() throws IOException {
        var folder = Path.of(Objects.requireNonNull(getClass().getResource("/channel-samples")).getPath());
        try (var files = Files.list(folder)) {
            assertThat(samples().map(it -> it.file() + ".json")).containsExactlyInAnyOrderElementsOf(
                    files.map(it -> it.getFileName().toString()).toList());
        }
    }

    @Test
    void what_is_unknown_is_kept_in_telegrams_own_words() {
        var kept = new MemoryInbox();
        Shop.post(Shop.telegram(URI.create("http://127.0.0.1:1"), Mode.WEBHOOK, kept), Shop.sample("dice"));

        assertThat(kept.updates()).singleElement().isInstanceOfSatisfying(Unrecognised.class,
                it -> assertThat(it.raw()).startsWith("{\"message_id\":4026,").hasSizeLessThanOrEqualTo(500));
    }

    /** A sample, the status that Telegram gets, and what enters the inbox. */
    record Golden(String file, int status, List<Received> updates) {
        Golden in(String chat) {
            return with(it -> new Received(new Address(Shop.BOT, Telegram.ID, chat), it.event(), it.at(),
                    it.profile(), it.update()));
        }

        Golden ofUnknownLanguage() {
            return with(it -> new Received(it.from(), it.event(), it.at(),
                    new Profile(it.profile().name(), Optional.empty(), Optional.empty()), it.update()));
        }

        Golden withPhone(String phone) {
            return with(it -> new Received(it.from(), it.event(), it.at(),
                    new Profile(it.profile().name(), it.profile().language(), Optional.of(phone)),
                    it.update()));
        }

        private Golden with(UnaryOperator<Received> change) {
            return new Golden(file, status, updates.stream().map(change).toList());
        }

        @Override
        public String toString() {
            return file;
        }
    }

    private static Golden olena(String file, long event, long at, Update update) {
        return of(file, "501001001", "Olena", "uk", event, at, update);
    }

    private static Golden tom(String file, long event, long at, Update update) {
        return of(file, "501001002", "Tom", "en", event, at, update);
    }

    private static Golden of(String file, String user, String name, String language, long event, long at,
            Update update) {
        return new Golden(file, 200, List.of(new Received(new Address(Shop.BOT, Telegram.ID, user),
                new EventId(Long.toString(event)), Instant.ofEpochSecond(at),
                new Profile(Optional.of(name), Optional.of(new Language(language)), Optional.empty()),
                update)));
    }

    private static Golden nothing(String file) {
        return new Golden(file, 200, List.of());
    }

    private static Golden refused(String file) {
        return new Golden(file, 400, List.of());
    }

    private static Update text(String text) {
        return new TextReceived(text);
    }

    private static Update tap(String data, String callback) {
        return new OptionTapped(data, Optional.of(callback));
    }

    private static Update media(MediaKind kind, String file) {
        return new MediaReceived(kind, file, Optional.empty());
    }

    private static Update unknown(String kind) {
        return new Unrecognised(kind, "");
    }

    private static Received withoutRaw(Received received) {
        return received.update() instanceof Unrecognised(var kind, _)
                ? new Received(received.from(), received.event(), received.at(), received.profile(),
                        unknown(kind))
                : received;
    }
}
