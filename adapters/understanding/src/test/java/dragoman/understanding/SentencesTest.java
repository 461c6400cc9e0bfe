package dragoman.understanding;

import static dragoman.understanding.ShoeShop.match;
import static dragoman.understanding.ShoeShop.read;
import static dragoman.understanding.ShoeShop.score;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.understanding.intent.Guess;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a whole message wants is told by its likeness to the examples. */
class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | could you tell me how long the delivery takes   | delivery-time
            en | when will my order arrive                       | delivery-time
            en | Hello! how long will delivery take? thanks      | delivery-time
            en | how long does delivrey take                     | delivery-time
            en | can I return these shoes                        | returns
            en | how can i send back the boots                   | returns
            en | it's too expensive                              | too-expensive
            en | that's a lot of money                           | too-expensive
            en | the sole of my boot came off                    | complaint
            en | do you have boots                               | find-shoes
            en | i need boots for hiking in size 42              | find-shoes
            ru | трекинговые ботинки                             | find-shoes
            ru | мне нужны ботинки для похода                    | find-shoes
            ru | ищу трекинговые ботинки 42 размера              | find-shoes
            ru | сколько идёт доставка                           | delivery-time
            ru | когда придет моя посылка                        | delivery-time
            ru | можно вернуть обувь если не подойдет            | returns
            ru | слишком дорого для меня                         | too-expensive
            ru | у меня отклеилась подошва                       | complaint
            el | πότε φτάνει το δέμα μου                         | delivery-time
            el | μπορω να επιστρεψω τις μποτες                   | returns
            el | είναι πολύ ακριβό                               | too-expensive
            el | ψάχνω παπούτσια για βόλτες                      | find-shoes
            hu | mikor érkezik a csomagom                        | delivery-time
            hu | tul draga nekem                                 | too-expensive
            hu | csizmát keresek                                 | find-shoes
            bs | koliko traje dostava do Tuzle                   | delivery-time
            bs | kada ce stici moj paket                         | delivery-time
            bs | mogu li vratiti čizme                           | returns
            bs | trebaju mi patike za planinarenje               | find-shoes
            bs | тражим ципеле                                   | find-shoes
            """)
    void finds_the_intent_of_a_near_paraphrase_before_all_others(String language, String text,
            String intent) {
        List<Match> intents = read(text, new Language(language)).matches().stream()
                .filter(match -> match.phrase().kind() == PhraseKey.Kind.INTENT).toList();
        assertThat(intents).isNotEmpty();
        assertThat(intents.getFirst().phrase().name()).isEqualTo(intent);
        assertThat(intents.getFirst().score()).isBetween(0.6, 0.99);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | I NEED SHOES!!             | find-shoes
            en | i need shoes               | find-shoes
            ru | когда придет посылка?      | delivery-time
            bs | Koliko traje dostava       | delivery-time
            bs | колико траје достава       | delivery-time
            el | ποσο κανει η αποστολη να ερθει; | delivery-time
            """)
    void an_example_itself_is_certain(String language, String text, String intent) {
        var match = match(text, new Language(language), new PhraseKey(PhraseKey.Kind.INTENT, intent));
        assertThat(match).contains(new Match(new PhraseKey(PhraseKey.Kind.INTENT, intent), 1, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | what is the weather like today
            en | who won the football match yesterday
            en | tell me a joke
            en | my dog ate the newspaper this morning
            en | how old are you
            en | what is the capital of france
            en | how long is the nile river
            en | i would like a pizza with extra cheese
            en | i want to book a flight to paris
            en | bus stop near the station
            ru | какая завтра погода
            ru | расскажи анекдот
            ru | сколько лет твоей бабушке
            ru | у меня болит голова
            el | τι καιρό κάνει σήμερα
            el | πότε αρχίζει η ταινία
            el | θέλω να κλείσω εισιτήριο για Παρίσι
            hu | milyen idő lesz holnap
            hu | mikor kezdődik a film
            hu | szeretnék egy pizzát rendelni
            bs | kakvo je vrijeme danas
            bs | kada počinje film
            """)
    void stays_unsure_about_what_the_shop_does_not_know(String language, String text) {
        assertThat(read(text, new Language(language)).matches()).allSatisfy(
                match -> assertThat(match.score()).isLessThan(Guess.SURE_ENOUGH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | human                                     | human
            en | Human!                                    | human
            en | I want to talk to a human                 | human
            en | stop                                      | stop
            ru | оператор                                  | human
            el | εκπρόσωπος                                | human
            hu | ügyintéző                                 | human
            hu | ugyintezo                                 | human
            bs | covjek                                    | human
            """)
    void a_command_alone_is_certain(String language, String text, String command) {
        assertThat(score(text, new Language(language), new PhraseKey(PhraseKey.Kind.COMMAND, command)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | i'd like to talk to a human please        | human
            en | can i talk to a person                    | human
            en | a human please                            | human
            en | humn                                      | human
            en | please stop                               | stop
            en | can I get the menu?                       | menu
            ru | позовите пожалуйста человека              | human
            ru | хочу поговорить с живым человеком         | human
            el | θέλω να μιλήσω με έναν άνθρωπο            | human
            hu | emberrel akarok beszelni                  | human
            """)
    void hears_a_command_in_a_short_request(String language, String text, String command) {
        assertThat(score(text, new Language(language), new PhraseKey(PhraseKey.Kind.COMMAND, command)))
                .isGreaterThan(0.6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | the human body has many bones and it is fascinating           | human
            en | human rights are important for every country                  | human
            en | i am only human                                               | human
            en | stop by your shop                                             | stop
            en | can i stop by your shop tomorrow                              | stop
            en | the restaurant menu had too many fish dishes                  | menu
            ru | человек человеку волк и это давно известно                    | human
            """)
    void a_command_word_in_another_sentence_is_no_command(String language, String text, String command) {
        assertThat(score(text, new Language(language), new PhraseKey(PhraseKey.Kind.COMMAND, command)))
                .isLessThan(0.6);
    }

    @Test
    void a_denied_wish_is_less_sure_than_the_wish() {
        assertThat(score("I don't need these shoes", ShoeShop.EN, ShoeShop.FIND_SHOES))
                .isLessThan(score("I need these shoes", ShoeShop.EN, ShoeShop.FIND_SHOES));
    }

    @Test
    void a_greeting_before_the_question_does_not_hide_it() {
        double plain = score("when will my parcel arrive", ShoeShop.EN, ShoeShop.DELIVERY_TIME);
        double greeted = score("Good evening Ana! When will my parcel arrive? Thank you", ShoeShop.EN,
                ShoeShop.DELIVERY_TIME);
        assertThat(plain).isEqualTo(1);
        assertThat(greeted).isGreaterThan(0.8);
    }

    @Test
    void matches_come_best_first_and_each_phrase_once() {
        List<Match> matches = read("I need boots for walking, or can I return them?", ShoeShop.EN).matches();
        assertThat(matches).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(matches.stream().map(Match::phrase).collect(Collectors.toSet())).hasSameSizeAs(matches);
    }
}
