package dragoman.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.model.Language;
import dragoman.port.Embedding;
import dragoman.understanding.intent.Guess;
import dragoman.understanding.intent.IntentClassifier;
import dragoman.understanding.intent.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that nobody gave as examples, judged by classifiers that were taught a few. */
class IntentTeacherTest {
    private static final String ENGLISH = """
            delivery: how long does delivery take; when will my parcel arrive; how fast do you ship; delivery time to Spain; \
            how many days until it comes; do you deliver on Saturdays
            returns: I want to send it back; can I return the coat; how do returns work; it does not fit, I'd like to return it; \
            return policy; where do I send the return
            hours: when are you open; opening hours; are you open on Sunday; what time do you close; till when is the shop open; \
            open today?
            pay: can I pay by card; do you take PayPal; payment methods; can I pay in cash; how can I pay; is bank transfer possible""";
    private static final String RUSSIAN = """
            delivery: сколько идёт доставка; когда придёт посылка; как быстро вы отправляете; срок доставки в Казань; через сколько дней привезут; \
            вы доставляете по субботам
            returns: хочу вернуть пальто; можно ли вернуть товар; как оформить возврат; не подошло, хочу вернуть; условия возврата; куда отправлять возврат
            hours: во сколько вы открываетесь; часы работы; вы работаете в воскресенье; до скольки открыт магазин; график работы; сегодня открыто?
            pay: можно оплатить картой; вы принимаете наличные; способы оплаты; как оплатить; можно перевести на карту; оплата при получении""";
    private static final String HUNGARIAN = """
            delivery: meddig tart a szállítás; mikor jön meg a csomagom; milyen gyorsan küldik; szállítási idő Szegedre; hány nap alatt ér ide; \
            szombaton is szállítanak
            returns: vissza szeretném küldeni; visszaküldhetem a kabátot; hogyan működik a visszaküldés; nem jó rám, visszaadnám; visszaküldési feltételek
            hours: mikor vannak nyitva; nyitvatartás; vasárnap nyitva vannak; hánykor zárnak; meddig van nyitva az üzlet
            pay: fizethetek kártyával; elfogadnak készpénzt; fizetési módok; hogyan lehet fizetni; utalással is lehet fizetni""";

    private final IntentClassifier english = taught("en", ENGLISH);

    @ParameterizedTest
    @CsvSource({"how many days does the delivery to Austria take,delivery",
            "hi can i return these jeans pls,returns",
            "what time do you open on Saturday?,hours", "is it possible to pay with a card,pay",
            "whan wil my parcell arive,delivery"})
    void unseen_sentences_have_their_intent(String sentence, String intent) {
        Guess guess = english.best(sentence);

        assertThat(guess.label()).isEqualTo(intent);
        assertThat(guess.sureEnough()).as(guess.toString()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"my grandmother plays the piano", "what is the capital of Norway", "xkcd qwerty", "''", "🙂",
            "who won the football game last night"})
    void other_talk_has_none(String sentence) {
        assertThat(english.best(sentence).sureEnough()).as(english.best(sentence).toString()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ru,сколько дней идет доставка в тулу,delivery", "ru,а вернуть товар можно?,returns",
            "hu,kartyaval lehet fizetni?,pay", "hu,mikor ér ide a csomag,delivery"})
    void other_languages_too(String language, String sentence, String intent) {
        Guess guess = taught(language, language.equals("ru") ? RUSSIAN : HUNGARIAN).best(sentence);

        assertThat(guess.label()).isEqualTo(intent);
        assertThat(guess.sureEnough()).as(guess.toString()).isTrue();
    }

    @Test
    void the_very_example_is_surer_than_a_variation() {
        assertThat(english.best("payment methods").confidence())
                .isGreaterThan(english.best("which methods are there").confidence());
    }

    @Test
    void the_same_lesson_gives_the_same_classifier() {
        IntentClassifier again = taught("en", ENGLISH);

        for (String sentence : List.of("how do I pay", "what about my parcel", "hello")) {
            assertThat(again.likeliest(sentence, 4)).isEqualTo(english.likeliest(sentence, 4));
        }
    }

    @Test
    void the_owners_own_examples_of_none_are_learnt() {
        String sentence = "do you deliver speeches at weddings";
        List<Labelled> lesson = lesson(ENGLISH);
        for (String none : List.of("who delivers the speech", "a speech at our wedding",
                "speeches for weddings",
                "she delivers speeches", "can you deliver a speech")) {
            lesson.add(new Labelled(none, Optional.empty()));
        }

        double without = english.best(sentence).confidence();
        double with = IntentTeacher.byWords(Language.ENGLISH).learn(lesson).best(sentence).confidence();

        assertThat(with).isLessThan(without).isLessThan(Guess.SURE_ENOUGH);
    }

    @Test
    void one_intent_alone_can_be_learnt() {
        var alone = taught("en",
                "hours: when are you open; opening hours; are you open on Sunday; what time do you close");

        assertThat(alone.best("are you open").sureEnough()).isTrue();
        assertThat(alone.best("my cat is ill").sureEnough()).isFalse();
    }

    @Test
    void a_single_sentence_for_each_intent_is_enough_to_be_found_again() {
        var poor = taught("en", "hours: when are you open\npay: can I pay by card");

        assertThat(poor.best("can I pay by card").label()).isEqualTo("pay");
        assertThat(poor.best("can I pay by card").sureEnough()).isTrue();
    }

    @Test
    void thousands_of_intents_are_learnt_and_found() {
        List<Labelled> lesson = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            String word = word(i);
            for (String form : List.of("tell me about %s", "what is %s", "is there any %s left",
                    "%s please")) {
                lesson.add(new Labelled(form.formatted(word), Optional.of("about-" + word)));
            }
        }
        IntentClassifier many = IntentTeacher.byWords(Language.ENGLISH).learn(lesson);

        Guess guess = many.best("do you have some " + word(321));

        assertThat(guess.label()).isEqualTo("about-" + word(321));
        assertThat(many.best("the weather was lovely yesterday").confidence()).isLessThan(guess.confidence());
    }

    /** A word that is unlike the others. */
    private static String word(int number) {
        var word = new StringBuilder();
        for (int rest = number * 7919 + 104_729; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }

    @Test
    void nothing_to_learn_is_refused() {
        var teacher = IntentTeacher.byWords(Language.ENGLISH);
        var none = List.of(new Labelled("hello", Optional.empty()));

        assertThatThrownBy(() -> teacher.learn(none)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no example has a label");
    }

    /** Here an embedding knows only what a sentence is about, not its words. */
    @Test
    void by_meaning_words_do_not_matter() {
        Embedding about = sentence -> new float[]{
                sentence.contains("cat") || sentence.contains("pet") ? 1 : 0,
                sentence.contains("bus") || sentence.contains("tram") ? 1 : 0, 0.1f};
        var classifier = IntentTeacher.byMeaning(Language.ENGLISH, List.of(about)).learn(
                lesson("animals: a cat; my cat; that cat; cat food; cats\nroads: the bus; a bus; red bus; big bus; bus stop"));

        assertThat(classifier.best("some pet of mine").label()).isEqualTo("animals");
        assertThat(classifier.best("this tram").label()).isEqualTo("roads");
    }

    /** The same models know no Russian: 'cat' is what the glossary says. */
    @Test
    void by_meaning_other_languages_are_read_word_by_word_in_english() {
        Embedding about = sentence -> new float[]{
                sentence.contains("cat") || sentence.contains("dog") ? 1 : 0,
                sentence.contains("bus") || sentence.contains("train") ? 1 : 0, 0.1f};
        var classifier = IntentTeacher.byMeaning(new Language("ru"), List.of(about)).learn(
                lesson("animals: кошка; моя кошка; наша кошка; корм для кошки; кошки\nroads: автобус; на автобусе; красный автобус; автобусы; жду автобус"));

        assertThat(classifier.best("собаки").label()).isEqualTo("animals");
        assertThat(classifier.best("поезд").label()).isEqualTo("roads");
    }

    @Test
    void by_meaning_a_language_without_a_glossary_is_read_by_words() {
        Embedding nothing = sentence -> {
            throw new AssertionError("nobody can place French here");
        };
        var classifier = IntentTeacher.byMeaning(new Language("fr"), List.of(nothing)).learn(
                lesson("animals: le chat; mon chat; un chat noir\nroads: le bus; un bus rouge; mon bus"));

        assertThat(classifier.best("mon chat noir").label()).isEqualTo("animals");
    }

    private static IntentClassifier taught(String language, String lesson) {
        return IntentTeacher.byWords(new Language(language)).learn(lesson(lesson));
    }

    private static List<Labelled> lesson(String lines) {
        List<Labelled> lesson = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            String[] parts = line.split(":", 2);
            for (String sentence : parts[1].split(";", -1)) {
                lesson.add(new Labelled(sentence.strip(), Optional.of(parts[0])));
            }
        }
        return lesson;
    }
}
