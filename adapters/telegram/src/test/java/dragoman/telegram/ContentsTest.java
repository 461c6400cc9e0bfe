package dragoman.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Update.CameBack;
import dragoman.model.Update.ContactShared;
import dragoman.model.Update.MediaReceived;
import dragoman.model.Update.Opened;
import dragoman.model.Update.OptionTapped;
import dragoman.model.Update.PlaceShared;
import dragoman.model.Update.Reacted;
import dragoman.model.Update.TextReceived;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Cases of which Telegram's samples have none. */
class ContentsTest {
    private final UpdateParser parser = new UpdateParser(Shop.BOT, new Myself(OptionalLong.of(6900000001L)));

    @Test
    void start_opens_with_and_without_a_payload() {
        assertThat(message("\"text\":\"/start\"")).isEqualTo(Opened.plain());
        assertThat(message("\"text\":\"/start  ad-7 \"")).isEqualTo(new Opened(Optional.of("ad-7"), true));
        assertThat(message("\"text\":\"/starter kit\"")).isEqualTo(new TextReceived("/starter kit"));
    }

    @Test
    void somebody_elses_contact_is_not_own_and_a_missing_plus_is_added() {
        assertThat(message(
                "\"contact\":{\"phone_number\":\"38761111222\",\"first_name\":\"Edin\",\"user_id\":9}"))
                .isEqualTo(new ContactShared("+38761111222", Optional.of("Edin"), false));
        assertThat(message("\"contact\":{\"phone_number\":\"+38761111222\"}"))
                .isEqualTo(new ContactShared("+38761111222", Optional.empty(), false));
    }

    @Test
    void a_place_may_have_a_name() {
        assertThat(message("\"location\":{\"latitude\":43.85,\"longitude\":18.41}"))
                .isEqualTo(new PlaceShared(43.85, 18.41, Optional.empty()));
        assertThat(message(
                "\"location\":{\"latitude\":43.85,\"longitude\":18.41},\"venue\":{\"title\":\"Vijećnica\"}"))
                .isEqualTo(new PlaceShared(43.85, 18.41, Optional.of("Vijećnica")));
    }

    @Test
    void an_animation_is_a_video_though_it_fills_document_too() {
        assertThat(message(
                "\"document\":{\"file_id\":\"A\"},\"animation\":{\"file_id\":\"A\"},\"caption\":\"look\""))
                .isEqualTo(new MediaReceived(MediaKind.VIDEO, "A", Optional.of("look")));
    }

    @Test
    void the_largest_photo_wins_wherever_it_stands() {
        assertThat(message(
                "\"photo\":[{\"file_id\":\"L\",\"width\":1280,\"height\":960},{\"file_id\":\"S\",\"width\":90,\"height\":67}]"))
                .isEqualTo(new MediaReceived(MediaKind.PHOTO, "L", Optional.empty()));
    }

    @Test
    void a_tap_on_a_message_too_old_to_see_still_counts() {
        assertThat(update("\"callback_query\":{\"id\":\"7\",\"from\":{\"id\":5},\"data\":\"x\","
                + "\"message\":{\"message_id\":1,\"date\":0,\"chat\":{\"id\":5,\"type\":\"private\"}}}"))
                .isEqualTo(new OptionTapped("x", Optional.of("7")));
    }

    @Test
    void a_sign_can_be_taken_away() {
        assertThat(update(
                "\"message_reaction\":{\"chat\":{\"id\":5,\"type\":\"private\"},\"user\":{\"id\":5},\"new_reaction\":[]}"))
                .isEqualTo(new Reacted(Optional.empty()));
    }

    @Test
    void who_unblocks_us_comes_back() {
        assertThat(update("\"my_chat_member\":{\"chat\":{\"id\":5,\"type\":\"private\"},\"from\":{\"id\":5},"
                + "\"new_chat_member\":{\"status\":\"member\"}}")).isEqualTo(new CameBack());
    }

    @Test
    void only_the_language_of_a_language_tag_is_kept() {
        assertThat(languageOf("pt-br")).contains(new Language("pt"));
        assertThat(languageOf("zh-hans")).contains(new Language("zh"));
        assertThat(languageOf("Klingon")).isEmpty();
    }

    private Optional<Language> languageOf(String tag) {
        return read("\"message\":{\"chat\":{\"id\":5},\"from\":{\"id\":5,\"language_code\":\"" + tag
                + "\"},\"text\":\"a\"}")
                .profile().language();
    }

    private Update message(String content) {
        return update(
                "\"message\":{\"message_id\":1,\"date\":1790400000,\"chat\":{\"id\":5,\"type\":\"private\"},"
                        + "\"from\":{\"id\":5,\"is_bot\":false}," + content + "}");
    }

    private Update update(String content) {
        return read(content).update();
    }

    private Received read(String content) {
        var update = Json.object(("{\"update_id\":1," + content + "}").getBytes(UTF_8)).orElseThrow();
        return parser.read(update, Shop.NOW).getFirst();
    }
}
