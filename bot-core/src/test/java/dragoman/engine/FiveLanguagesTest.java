package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.Profile;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiveLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | human   | Good evening! | We open on Monday at 09:00.      | cancel  | We can go on here.
            ru | человек | Добрый вечер! | Мы откроемся в понедельник в 09:00. | отмена  | Можем продолжить здесь.
            el | άνθρωπος | Καλησπέρα σας! | Ανοίγουμε τη Δευτέρα στις 09:00. | ακύρωση | Μπορούμε να συνεχίσουμε εδώ.
            hu | ember   | Jó estét kívánok! | Nyitás: hétfőn, 09:00.       | mégse   | Itt folytathatjuk.
            bs | čovjek  | Dobro veče!   | Otvaramo u ponedjeljak u 09:00.  | otkaži  | Možemo nastaviti ovdje.
            """)
    void a_person_is_wanted_out_of_hours_and_then_no_longer(String language, String human, String greeting,
            String opens,
            String cancel, String goOn) {
        var chat = in(language, "hours: { mon-fri: 09:00-17:00 }\n").at("2026-11-20T19:00:00Z")
                .customer(human);
        assertThat(chat.next()).isEqualTo(greeting);
        assertThat(chat.next()).contains(opens);
        assertThat(chat.customer(cancel).next()).endsWith(goOn);
    }

    @ParameterizedTest
    @CsvSource({"en,are you a bot,5 minutes", "ru,ты бот,5 минут", "el,είσαι μποτ,5 λεπτά",
            "hu,bot vagy,5 perc",
            "bs,jesi li bot,5 minuta"})
    void the_truth_about_the_bot_and_about_the_wait(String language, String question, String wait) {
        var chat = in(language, "").typicalWait(Duration.ofMinutes(5)).opens();
        chat.next();
        assertThat(chat.next()).isEqualTo("?");
        assertThat(chat.customer(question).next()).contains("Vera", "Opanak").doesNotContain("{");
        assertThat(chat.next()).isEqualTo("?");
        chat.customer("x").customer("x").customer("x").customer("x");
        assertThat(chat.remaining()).last().asString().contains(wait);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | human    | 1 | 2: 1 person who asked before you is still waiting.
            en | human    | 2 | 3: 2 people who asked before you are still waiting.
            ru | человек  | 1 | очереди: 2. Перед Вами ждёт 1 человек.
            ru | человек  | 2 | очереди: 3. Перед Вами ждут 2 человека.
            ru | человек  | 5 | очереди: 6. Перед Вами ждут 5 человек.
            ru | человек  | 21 | очереди: 22. Перед Вами ждёт 21 человек.
            el | άνθρωπος | 1 | είναι 2. Πριν από εσάς περιμένει 1 άτομο.
            el | άνθρωπος | 2 | είναι 3. Πριν από εσάς περιμένουν 2 άτομα.
            hu | ember    | 2 | sorban: 3. Ön előtt 2 ember vár.
            bs | čovjek   | 1 | je 2. Prije Vas čeka 1 osoba.
            bs | čovjek   | 2 | je 3. Prije Vas čekaju 2 osobe.
            bs | čovjek   | 5 | je 6. Prije Vas čeka 5 osoba.
            """)
    void the_place_in_the_queue_and_then_the_wait(String language, String human, int others, String place) {
        var chat = in(language, "").queued("people", others).typicalWait(Duration.ofMinutes(5));
        chat.customer(human);
        assertThat(chat.remaining()).hasSize(4).element(2).asString().endsWith(place);
    }

    private static Chat in(String language, String more) {
        var bot = Shops.files(Map.of("bot.yaml",
                "bot: Vera\nshop: Opanak\nlanguages: [" + language + "]\ngreeting: '{greeting}!'\n" + more,
                "main.yaml",
                "flow: main\nstarts: first\nsteps:\n  - ask: size\n    type: number\n    text: '?'\n"));
        return Chat.with(bot).profile(
                new Profile(Optional.empty(), Optional.of(new Language(language)), Optional.empty()));
    }
}
