package dragoman.flow.text;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Scope;
import dragoman.flow.expression.Expressions;
import dragoman.flow.expression.Schema;
import dragoman.flow.expression.Type;
import dragoman.flow.expression.Types;
import dragoman.model.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
    private static final Schema SCHEMA = new Schema(Map.of("n", Types.NUMBER, "gone", Types.TEXT, "use",
            new Type.Choice(List.of("work")), "when", Types.TIME, "day", Types.TEXT, "list",
            new Type.ListOf(Types.NUMBER),
            "customer", new Type.Struct("the customer", Map.of("name", Types.TEXT, "city", Types.TEXT))));
    private static final Map<String, Object> VALUES = Map.of("use", "work", "when",
            Instant.parse("2026-11-18T23:30:00Z"), "day",
            "2026-11-18", "list", List.of(38.0, 39.5), "customer", Map.of("name", "Ana"));
    private final Templates templates = new Templates(new Expressions(), Currency.getInstance("EUR"),
            ZoneId.of("Europe/Sarajevo"));

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", ignoreLeadingAndTrailingWhitespace = false, value = {
            "Hello, {customer.name}! How can I help? -> Hello, Ana! How can I help?",
            "Hello, {gone}! How can I help? -> Hello! How can I help?",
            "Which size do you wear, {gone?}? -> Which size do you wear?",
            "{gone?}, welcome back -> Welcome back",
            "Thank you. {gone?}, we are glad -> Thank you. We are glad",
            "Dear {gone?}, hello -> Dear, hello",
            "We thank you {gone?} for it -> We thank you for it",
            "Drina · {gone} -> Drina",
            "{gone} {customer.name} {gone} -> Ana",
            "Shoes ({gone?}) -> Shoes",
            "{{n}} and { n } -> {n} and 5",
            "{use} is {use.id} -> Work is work",
            "{n + 1} -> 6",
            "{list} -> 38, 39.5",
            "{customer.name|upper} {use|lower} -> ANA work",
            "{n > 4 || n < 2 ? 'many' : 'few'} -> many",
            "{n|plural(one=pair, other='pairs, {n}')} -> pairs, {n}",
            "no places at all -> no places at all"})
    void a_text_is_filled_in(String source, String said) {
        assertThat(fill(source, "en", 5)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"en,€129", "ru,129 €", "el,129 €", "hu,129 €", "bs,129 €"})
    void money_is_written_as_is_usual_in_the_language_and_whole_amounts_without_cents(String language,
            String said) {
        assertThat(fill("{n|money}", language, 129).replace('\u00A0', ' ')).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"en;€1,234.50", "ru;1 234,50 €", "el;1.234,50 €", "hu;1234,50 €",
            "bs;1.234,50 €"})
    void cents_are_written_when_there_are_some(String language, String said) {
        assertThat(fill("{n|money}", language, 1234.5).replace('\u00A0', ' ').replace('\u202F', ' '))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"ru,1,пара", "ru,3,пары", "ru,5,пар", "ru,21,пара", "ru,11,пар", "bs,1,пара", "bs,2,пары",
            "bs,21,пара",
            "en,1,пара", "en,2,прочее", "el,1,пара", "hu,1,пара", "hu,7,прочее"})
    void the_form_of_a_word_follows_the_number(String language, double n, String form) {
        assertThat(fill("{n|plural(one=пара, few=пары, many=пар, other=прочее)}", language, n))
                .isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"en;November 19, 2026", "ru;19 ноября 2026 г.",
            "el;19 Νοεμβρίου 2026",
            "hu;2026. november 19.", "bs;19. novembar 2026."})
    void a_day_is_written_in_the_shops_own_time(String language, String said) {
        assertThat(fill("{when|date}", language, 0).replace('\u00A0', ' ').replace('\u202F', ' '))
                .isEqualTo(said);
    }

    @Test
    void capital_letters_follow_the_language() {
        assertThat(fill("{customer.name|upper}", "el", 0)).isEqualTo("ANA");
        assertThat(new LetterCase(true, Language.ENGLISH.locale()).apply("straße")).contains("STRASSE");
        assertThat(new LetterCase(true, new Language("el").locale()).apply("παπούτσια"))
                .contains("ΠΑΠΟΥΤΣΙΑ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "ru;Russian needs one, few, many, and few and many are missing here.",
            "bs;Bosnian needs one, few, other, and few is missing here.", "hu;''", "el;''", "en;''"})
    void forms_that_the_language_needs_are_asked_for(String language, String problem) {
        var problems = templates.compile("{n|plural(one=a, other=b)}", new Language(language), SCHEMA)
                .problems();
        assertThat(problems.stream().map(Problem::problem).toList())
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @Test
    void one_form_is_enough_where_a_noun_behind_a_number_stays_as_it_is() {
        assertThat(templates.compile("{n|plural(other=pár)}", new Language("hu"), SCHEMA).problems())
                .isEmpty();
        assertThat(fill("{n} {n|plural(other=pár)}", "hu", 3)).isEqualTo("3 pár");
    }

    @ParameterizedTest
    @CsvSource({"1.5,пары", "2,пары", "5,пар"})
    void a_number_with_decimals_takes_the_form_for_few(double n, String form) {
        assertThat(fill("{n|plural(one=пара, few=пары, many=пар)}", "ru", n)).isEqualTo(form);
    }

    @Test
    void a_wording_goes_by_the_value() {
        assertThat(fill("{use|select(work=at work, other=anywhere)}", "en", 0)).isEqualTo("at work");
        assertThat(fill("{n|select(1=alone, other=together)}", "en", 1)).isEqualTo("alone");
        assertThat(fill("{n|select(1=alone, other=together)}", "en", 2)).isEqualTo("together");
        assertThat(fill("{day|select(monday=early, other='late, then')}", "en", 2)).isEqualTo("late, then");
        assertThat(fill("Then {gone|select(a=b, other=c)} we go", "en", 2)).isEqualTo("Then we go");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"{use|select(wrk=a, other=b)};It is never 'wrk'.",
            "{use|select}; 'select' needs a wording for each value.",
            "{n|select(1=a)};Nothing is said here for any other value.",
            "{list|select(a=b)}; 'select' does not work with a list."})
    void a_wording_for_a_value_that_cannot_be_is_a_finding(String source, String problem) {
        assertThat(templates.compile(source, Language.ENGLISH, SCHEMA).problems()).first()
                .satisfies(found -> assertThat(found.problem()).isEqualTo(problem.strip()));
    }

    @Test
    void a_text_without_places_is_the_same_string() {
        var text = "No places at all";
        assertThat(templates.compile(text, Language.ENGLISH, SCHEMA).template().fill(scope(1)))
                .isSameAs(text);
    }

    @Test
    void placeholders_are_named_without_filters_and_question_marks() {
        var compiled = templates.compile("{customer.name?}, {n|money}, {use}", Language.ENGLISH, SCHEMA);
        assertThat(compiled.placeholders()).containsExactly("customer.name", "n", "use");
    }

    @Test
    void a_list_or_a_condition_of_the_whole_cannot_be_said() {
        assertThat(templates.compile("{customer}", Language.ENGLISH, SCHEMA).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("wrong-type"));
        assertThat(templates.compile("{n > 2}", Language.ENGLISH, SCHEMA).problems()).hasSize(1);
    }

    private String fill(String source, String language, double n) {
        var compiled = templates.compile(source, new Language(language), SCHEMA);
        assertThat(compiled.problems()).filteredOn(Problem::error).isEmpty();
        return compiled.template().fill(scope(n));
    }

    private static Scope scope(double n) {
        return new Scope() {
            @Override
            public Optional<Object> value(String name) {
                return name.equals("n") ? Optional.of(n) : Optional.ofNullable(VALUES.get(name));
            }

            @Override
            public Optional<String> shown(String name) {
                return name.equals("use")
                        ? Optional.of("Work")
                        : value(name).map(value -> Shown.of(value, Language.ENGLISH.locale()));
            }

            @Override
            public Language language() {
                return Language.ENGLISH;
            }
        };
    }
}
