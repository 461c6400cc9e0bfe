package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.Profile;
import dragoman.model.Update;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordNewsTest {
    private static final String FLOW = "flow: main\nstarts: first\nsteps:\n  - record: order\n    as: order\n    summary: A pair\n"
            + "  - ask: more\n    text: '?'\n";

    private static Chat ordered(String language) {
        var bot = Shops.files(Map.of("bot.yaml",
                "bot: Vera\nshop: Opanak\nlanguages: [" + language + "]\n", "main.yaml", FLOW));
        return Chat.with(bot).profile(
                new Profile(Optional.empty(), Optional.of(new Language(language)), Optional.empty())).opens()
                .bot("?");
    }

    private static String number(Chat chat) {
        return chat.conversation().customer().taken().getFirst().number();
    }

    private static Chat set(Chat chat, String state) {
        return chat.happens(new Update.RecordChanged(number(chat), state));
    }

    @Test
    void the_customer_hears_how_it_goes_on_once_for_each_new_state() {
        var chat = ordered("en");
        set(chat, "sent").bot("News about your order " + number(chat) + ": on its way.…");
        set(chat, "sent").silent();
        set(chat, "with the postman").bot("News about your order " + number(chat) + ": with the postman.…")
                .silent();
        assertThat(chat.effects(Effect.ChangeRecord.class)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"ru,заказ,уже в пути", "el,παραγγελία,καθ’ οδόν", "hu,rendelés,már úton van",
            "bs,narudžba,već je na putu"})
    void in_the_language_of_the_customer(String language, String what, String state) {
        assertThat(set(ordered(language), "sent").next()).contains(what, state).doesNotContain("{");
    }

    @Test
    void whoever_said_stop_or_has_left_or_talks_with_a_person_is_not_written_to() {
        var stopped = ordered("en").customer("stop").bot("…");
        set(stopped, "sent").silent();
        var gone = ordered("en").happens(new Update.Left("blocked"));
        set(gone, "sent").silent();
        var talking = ordered("en").customer("human").bot("…").claims("ana");
        set(talking, "sent").silent();
        assertThat(talking.effects(Effect.ChangeRecord.class)).hasSize(1);
    }

    @Test
    void whoever_waits_for_a_person_hears_it_all_the_same() {
        var waiting = ordered("en").customer("human").bot("…");
        set(waiting, "ready").bot("News about your order…").silent();
    }

    @Test
    void what_was_never_recorded_is_no_news() {
        ordered("en").happens(new Update.RecordChanged("0000-0000", "sent")).silent();
    }

    @Test
    void an_objection_is_recorded_with_its_cause_once() {
        var chat = Chat.with(Shops.opanak()).customer("too expensive").bot("…", "The price covers…");
        chat.customer("too expensive").bot("The price covers…");
        assertThat(chat.effects(Effect.WriteDown.class)).singleElement().satisfies(written -> {
            assertThat(written.record().kind()).isEqualTo("objection");
            assertThat(written.record().summary()).isEqualTo("price");
        });
        assertThat(chat.effects(Effect.TellOwner.class)).isEmpty();
    }

    @Test
    void what_happens_at_night_is_told_in_the_morning_as_it_stands_then() {
        var chat = ordered("en").at("2026-11-18T22:30:00Z");
        set(chat, "ready").silent();
        set(chat, "sent").silent();
        chat.waits(Duration.ofHours(10)).silent().waits(Duration.ofHours(1))
                .bot("News about your order " + number(chat) + ": on its way.…").silent();
        assertThat(chat.effects(Effect.ChangeRecord.class)).hasSize(2);
    }

    @Test
    void whoever_writes_to_us_at_night_hears_it_at_night() {
        var chat = ordered("en").at("2026-11-18T23:30:00Z").customer("menu").bot("?");
        set(chat, "ready").bot("News about your order…");
    }
}
