package dragoman.testkit.contract;

import static dragoman.model.PhraseKey.Kind.COMMAND;
import static dragoman.model.PhraseKey.Kind.INTENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import dragoman.model.Entity.DateFound;
import dragoman.model.Entity.EmailFound;
import dragoman.model.Entity.NumberFound;
import dragoman.model.Entity.PhoneFound;
import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.model.Reading;
import dragoman.port.Lexicon;
import dragoman.port.Phrase;
import dragoman.port.Reader;
import dragoman.port.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reader owes the engine, however it understands: by words, by meaning, with help from outside or when that help is dead. */
@TestInstance(PER_CLASS)
public abstract class UnderstandingContract {
    /** Where a match counts as certain enough to follow. */
    private static final double FOLLOWED = 0.6;
    private static final Language RUSSIAN = new Language("ru");
    /** What the readers under test have learnt. */
    protected static final Lexicon SHOP = new Lexicon(List.of(Language.ENGLISH, RUSSIAN), Optional.of("RS"),
            List.of(phrase(INTENT, "returns", Language.ENGLISH, "I want to return my shoes",
                    "can I send this back", "what is your return policy"),
                    phrase(INTENT, "delivery", Language.ENGLISH, "where is my parcel",
                            "how long does delivery take", "track my order"),
                    phrase(COMMAND, "human", Language.ENGLISH, "talk to a human", "a real person please"),
                    phrase(INTENT, "returns", RUSSIAN, "хочу вернуть обувь", "как оформить возврат"),
                    phrase(INTENT, "delivery", RUSSIAN, "где моя посылка", "сколько идёт доставка"),
                    new Phrase(PhraseKey.option("purpose", "work"), Language.ENGLISH, List.of("for work")),
                    new Phrase(PhraseKey.word("yes"), Language.ENGLISH, List.of("yes", "sure"))));

    private Optional<Reader> learnt = Optional.empty();

    private static Phrase phrase(PhraseKey.Kind kind, String name, Language language, String... texts) {
        return new Phrase(new PhraseKey(kind, name), language, List.of(texts));
    }

    /** The one under test. */
    protected abstract Understanding understanding();

    /** Learning by meaning takes a while: once is enough. */
    private Reader reader() {
        if (learnt.isEmpty()) {
            learnt = Optional.of(understanding().learn(SHOP));
        }
        return learnt.orElseThrow();
    }

    private Reading read(String text) {
        return reader().read(text, Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            where is my parcel       | INTENT  | delivery
            Where is my PARCEL?!     | INTENT  | delivery
            I want to return my shoes | INTENT | returns
            talk to a human          | COMMAND | human
            yes                      | WORD    | yes
            for work                 | OPTION  | purpose/work
            где моя посылка          | INTENT  | delivery
            """)
    void the_very_words_of_the_bot_are_certain_and_come_first(String text, PhraseKey.Kind kind, String name) {
        var best = read(text).matches().getFirst();

        assertThat(best).isEqualTo(new Match(new PhraseKey(kind, name), 1, true));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void any_text_is_read_and_only_what_the_bot_knows_is_found_in_it(String text) {
        var known = SHOP.phrases().stream().map(Phrase::key).toList();

        var matches = read(text).matches();

        assertThat(matches).extracting(Match::phrase).doesNotHaveDuplicates().isSubsetOf(known);
        assertThat(matches).extracting(Match::score)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void entities_lie_within_the_text_and_in_order(String text) {
        var entities = read(text).entities();

        assertThat(entities).allMatch(
                entity -> 0 <= entity.start() && entity.start() < entity.end()
                        && entity.end() <= text.length());
        assertThat(entities).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void the_same_text_gives_the_same_reading(String text) {
        assertThat(read(text)).isEqualTo(read(text));
    }

    static Stream<String> anything() {
        return Stream.of("", " \n\t", "?!…", "\uD83D", "🙂🙂🙂", "\u0000\u202Eabc", "42", "これは何ですか",
                "where is my parcel, and can I send this back tomorrow? +381 64 123 4567",
                "these pinch my toes, take them away from me", "parcel ".repeat(3000), "a".repeat(20_000));
    }

    @Test
    void numbers_days_and_addresses_are_found_beside_the_words() {
        var reading = read("call me tomorrow on +381 64 123 4567 or write to ana@example.com, size 42");

        assertThat(reading.found(PhoneFound.class)).extracting(PhoneFound::phone)
                .containsExactly("+381641234567");
        assertThat(reading.found(EmailFound.class)).extracting(EmailFound::address)
                .containsExactly("ana@example.com");
        assertThat(reading.found(DateFound.class)).hasSize(1);
        assertThat(reading.found(NumberFound.class)).extracting(NumberFound::value)
                .anyMatch(value -> value.intValue() == 42);
    }

    @Test
    void nonsense_is_followed_nowhere() {
        assertThat(read("xqzt vlorp 77").matches()).noneMatch(match -> match.score() >= FOLLOWED);
    }

    @Test
    void alone_it_knows_the_bots_own_words_as_well() {
        assertThat(reader().alone().read("where is my parcel", Language.ENGLISH))
                .isEqualTo(read("where is my parcel"));
    }

    @Test
    void many_may_read_at_once() throws Exception {
        var texts = anything().toList();
        var alone = texts.stream().map(this::read).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Reading>> readings = texts.stream()
                    .map(text -> (Callable<Reading>) () -> read(text)).toList();
            var results = threads.invokeAll(readings);
            for (int i = 0; i < texts.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(alone.get(i));
            }
        }
    }

    @Test
    void a_bot_without_phrases_finds_nothing_but_entities() {
        var nobody = understanding()
                .learn(new Lexicon(List.of(Language.ENGLISH), Optional.empty(), List.of()));

        var reading = nobody.read("where are my 2 parcels", Language.ENGLISH);

        assertThat(reading.matches()).isEmpty();
        assertThat(reading.found(NumberFound.class)).hasSize(1);
    }
}
