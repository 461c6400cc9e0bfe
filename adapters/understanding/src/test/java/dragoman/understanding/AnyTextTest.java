package dragoman.understanding;

import static dragoman.understanding.ShoeShop.EN;
import static dragoman.understanding.ShoeShop.score;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Entity;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.model.Reading;
import dragoman.port.Lexicon;
import dragoman.port.Phrase;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text may come in, in any encoding of the same letters. */
class AnyTextTest {
    private static final String[] PIECES = {"work", "не", "για", "@", ".", ",", "+", "4", "42", "-", "'",
            "\ud83d",
            "\udc4d", "👍", "\u0000", "\u200d", "\u202e", "\u0301", "i\u0307", "ﷺ", "½", "①", "\n", " ",
            "a@b.", "漢字", "ß",
            "İ", "hundred", "сорок", "\uffff", "061", "00387", "/start", "…", "dj", "šš", ":", "/", "25.12.",
            "18:30", "10.5", "€", "50", "euro",
            "between", "and", "тысяч", "до", "after", "pola", "fél", "kor", "παρά", "half", "past", "maj",
            "pm",
            "next", "monday", "thelw", "hochu", "shch", "%", "2026", "99999999999", "²", "ezer"};

    @RepeatedTest(20)
    void noise_is_read_without_harm_and_twice_alike(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        for (int i = 0; i < 50; i++) {
            String noise = noise(random);
            Reading reading = ShoeShop.read(noise, EN);
            assertThat(reading.entities()).allSatisfy(entity -> assertThat(entity.start()).isNotNegative()
                    .isLessThan(entity.end()).isLessThan(noise.length()));
            assertThat(ShoeShop.read(noise, EN)).isEqualTo(reading);
            noneOfOneTypeOverlap(reading);
        }
    }

    private static void noneOfOneTypeOverlap(Reading reading) {
        for (Entity one : reading.entities()) {
            assertThat(reading.found(one.getClass())).allSatisfy(
                    other -> assertThat(
                            other == one || other.end() <= one.start() || one.end() <= other.start())
                            .isTrue());
        }
    }

    private static String noise(Random random) {
        var noise = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            noise.append(random.nextInt(3) == 0
                    ? Character.toString(random.nextInt(0x110000))
                    : PIECES[random.nextInt(PIECES.length)]);
        }
        return noise.append('.').toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "work ", "1", "1 ", "12.", "12:30 ", "1/", "1-", "sto ", "u pola ",
            "100 eura do ", "+1", "@", "a@", "не, ", "\ud83d", "'", "a.b@c.d "})
    void a_text_of_a_hundred_thousand_characters_is_read_like_any_other(String piece) {
        String huge = piece.repeat(100_000 / piece.length());
        assertThat(ShoeShop.read(huge, EN)).isEqualTo(ShoeShop.read(huge.substring(0, 2000), EN));
    }

    @Test
    void an_empty_text_means_nothing() {
        assertThat(ShoeShop.read("", EN)).isEqualTo(Reading.NOTHING);
        assertThat(ShoeShop.read(" \n\t ", EN)).isEqualTo(Reading.NOTHING);
    }

    @Test
    void letters_are_the_same_composed_or_not_wide_or_narrow_with_invisible_signs_or_without() {
        String option = "за шетњу, για περπάτημα, šetnja";
        assertThat(score(Normalizer.normalize(option, Normalizer.Form.NFD), EN, ShoeShop.WALKING))
                .isEqualTo(1);
        assertThat(score("ｗｏｒｋ", EN, ShoeShop.WORK)).isEqualTo(1);
        assertThat(score("w\u200bo\u00adr\u200dk", EN, ShoeShop.WORK)).isEqualTo(1);
        assertThat(
                score(Normalizer.normalize("самовывоз природный", Normalizer.Form.NFD), EN, ShoeShop.PICKUP))
                .isEqualTo(1);
    }

    @Test
    void apostrophes_of_all_kinds_are_one() {
        for (String apostrophe : List.of("'", "’", "ʼ", "`", "´")) {
            assertThat(score("I don" + apostrophe + "t want it for work", EN, ShoeShop.WORK)).isLessThan(0.5);
        }
    }

    @Test
    void a_language_that_we_have_no_words_of_is_matched_word_by_word() {
        var swahili = new Language("sw");
        var key = PhraseKey.option("use", "work");
        var reader = new WordUnderstanding().learn(new Lexicon(List.of(swahili), Optional.empty(),
                List.of(new Phrase(key, swahili, List.of("Kazi ya shamba")))));
        assertThat(reader.read("kazi ya shamba!", swahili).matches()).singleElement()
                .satisfies(match -> assertThat(match.score()).isEqualTo(1));
    }

    @Test
    void a_bot_without_phrases_still_finds_what_has_a_form_of_its_own() {
        var reader = new WordUnderstanding().learn(new Lexicon(List.of(), Optional.empty(), List.of()));
        assertThat(reader.read("size 42", EN).entities()).hasSize(1);
    }

    @Test
    void one_pair_among_ten_thousand_goods_is_found_in_spite_of_a_slip() {
        List<Phrase> goods = IntStream.range(0, 10_000).mapToObj(i -> new Phrase(
                new PhraseKey(PhraseKey.Kind.ITEM, "shoes/" + i), EN, List.of(name(i) + " boots"))).toList();
        var reader = new WordUnderstanding().learn(new Lexicon(List.of(EN), Optional.empty(), goods));
        String typed = name(4711).substring(0, 3) + name(4711).substring(4);
        assertThat(reader.read("the " + typed + " boots please", EN).matches()).hasSizeLessThanOrEqualTo(40)
                .first()
                .satisfies(match -> assertThat(match.phrase().name()).isEqualTo("shoes/4711"));
    }

    /** Names that are all far from one another. */
    private static String name(int i) {
        var random = new Random(i);
        return random.ints(9, 'a', 'z' + 1).mapToObj(Character::toString).reduce("", String::concat);
    }
}
