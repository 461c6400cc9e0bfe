package dragoman.flow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Bot;
import dragoman.flow.Finding;
import dragoman.flow.Scope;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.flow.Text;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final Language HUNGARIAN = new Language("hu");
    private static final Map<String, String> FILES = Map.of("bot.yaml", """
            bot: B
            shop: S
            languages: [en, hu]
            greeting: Hello!
            facts: { address: Main street 1 }
            commands: { human: { says: [person] } }
            """, "f.yaml", """
            flow: f
            starts: { first: yes, says: [I need shoes] }
            slots: { use: { title: Use } }
            silence: { 23h: Still there? }
            steps:
              - ask: use
                text: What for, {customer.name?}?
                options: { work: Work, walking: { title: Walking, also: [hiking], text: for long walks } }
                retry: [ Once more?, { handoff: shop }, Please choose. ]
              - say: [ Thank you!, Thanks! ]
                id: thanks
              - offer: pair
                from: catalog.shoes
                text: These suit you
                card: { text: "{item.includes}" }
            """, "catalog.yaml", """
            shoes:
              - { id: a, name: Drina, includes: With a bag, benefits: { work: Stands } }
              - { id: b, name: Una, includes: With laces }
            """, "answers.yaml", """
            answers: { when: { says: [when], text: Soon., next: Really. } }
            """, "texts/hu.yaml",
            """
                    bot: { greeting: Szia!, facts: { address: Fő utca 1 }, commands: { human: { says: [ember] } } }
                    f:
                      starts: { says: [cipő kell] }
                      slots: { use: { title: Cél } }
                      silence: { 23h: Itt van még? }
                      use:
                        text: Mire kell, {customer.name?}?
                        options: { work: Munka, walking: { title: Séta, also: [túra], text: hosszú sétákra } }
                        retry: [ Még egyszer?, '-', Válasszon. ]
                      thanks: { say: Köszönjük! }
                      pair: { text: Ezek illenek, card: { text: "{item.includes}" } }
                    answers: { when: { says: [mikor], text: Hamar., next: Tényleg. } }
                    catalog: { shoes: { a: { includes: Zsákkal, benefits: { work: Bírja } }, b: { includes: Fűzővel } } }
                    """);

    @Test
    void everything_said_is_said_in_the_other_language_too() {
        assertThat(codes(FILES)).isEmpty();
        var bot = bot();
        var flow = bot.flow("f").orElseThrow();
        var ask = (Step.Ask) flow.node("use").orElseThrow().step();
        assertThat(said(ask.prompt())).isEqualTo("Mire kell?");
        var walking = ((SlotType.Choice) ask.type()).options().get(1);
        assertThat(said(walking.title())).isEqualTo("Séta");
        assertThat(walking.description().map(TranslationsTest::said)).contains("hosszú sétákra");
        assertThat(ask.retry()).hasSize(3);
        assertThat(said(((Step.Say) flow.node("silence.23h.0").orElseThrow().step()).text()))
                .isEqualTo("Itt van még?");
        assertThat(bot.shop().greeting().map(TranslationsTest::said)).contains("Szia!");
        assertThat(bot.answers().values().iterator().next().next().map(TranslationsTest::said))
                .contains("Tényleg.");
    }

    @Test
    void the_catalogue_is_laid_over_field_by_field() {
        var item = bot().catalogue().item("shoes", "a").orElseThrow();
        assertThat(item.in(HUNGARIAN, Language.ENGLISH)).containsEntry("includes", "Zsákkal")
                .containsEntry("name", "Drina")
                .containsEntry("benefits", Map.of("work", "Bírja"));
    }

    @Test
    void customers_are_understood_in_the_other_language() {
        assertThat(bot().lexicon().phrases()).anySatisfy(phrase -> {
            assertThat(phrase.key()).isEqualTo(PhraseKey.option("use", "walking"));
            assertThat(phrase.language()).isEqualTo(HUNGARIAN);
            assertThat(phrase.texts()).containsExactly("Séta", "túra");
        }).anySatisfy(phrase -> {
            assertThat(phrase.key()).isEqualTo(new PhraseKey(Kind.INTENT, "when"));
            assertThat(phrase.texts()).containsExactly("mikor");
        });
    }

    @Test
    void each_missing_text_is_named_once() {
        assertThat(without("thanks: { say: Köszönjük! }"))
                .containsExactly("missing-translation texts/hu.yaml:2:1");
        assertThat(without("b: { includes: Fűzővel }"))
                .containsExactly("missing-translation texts/hu.yaml:13:12");
        assertThat(without(", text: hosszú sétákra"))
                .containsExactly("missing-translation texts/hu.yaml:8:29");
        assertThat(without("starts: { says: [cipő kell] }"))
                .containsExactly("missing-translation texts/hu.yaml:2:1");
        assertThat(without(", Válasszon.")).containsExactly("missing-translation texts/hu.yaml:9:5");
    }

    @Test
    void what_belongs_to_nothing_and_what_fills_in_something_else_is_named() {
        assertThat(with("thanks:", "thank:")).containsExactly("missing-translation texts/hu.yaml:2:1",
                "unknown-translation texts/hu.yaml:10:3");
        assertThat(with(", {customer.name?}?", "?"))
                .containsExactly("translation-placeholder texts/hu.yaml:7:11");
        assertThat(with("Szia!", "\"Szia {shop.address}!\""))
                .containsExactly("translation-placeholder texts/hu.yaml:1:18");
        assertThat(with("Szia!", "\"Szia {shop.adress}!\"")).contains("unknown-name texts/hu.yaml:1:30");
    }

    @Test
    void a_translation_that_is_older_than_its_source_is_shown_with_both_texts() {
        var files = new TreeMap<>(FILES);
        files.put("texts/of/hu.yaml", "f.thanks.say: \"" + Translated.stamp("Thank you! | Thanks!") + "\"\n"
                + "f.pair.text: \"" + Translated.stamp("These are yours") + "\"\n");
        assertThat(BotFolder.sketch(files).loaded().findings())
                .filteredOn(finding -> finding.code().equals("stale-translation")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).hasToString("texts/hu.yaml:11:17");
                    assertThat(finding.problem()).contains("It was: These are yours · It is: These suit you");
                    assertThat(finding.remedy()).contains("--confirm f.pair.text");
                });
        assertThat(codes(files)).describedAs("a running bot does not ask").isEmpty();
    }

    @Test
    void where_lines_break_makes_no_translation_older() {
        assertThat(Translated.stamp("Hours\n  are long")).isEqualTo(Translated.stamp("Hours are long"));
    }

    @Test
    void a_translation_that_does_not_change_the_word_with_the_number_is_named() {
        var files = new TreeMap<>(FILES);
        files.computeIfPresent("bot.yaml", (_, text) -> text.replace("Hello!",
                "\"{now.hour} {now.hour|plural(one=hour, other=hours)}\"").replace("[en, hu]", "[en, ru]"));
        files.put("texts/ru.yaml", "bot: { greeting: \"{now.hour} час\" }\n");
        assertThat(BotFolder.load(files).findings())
                .filteredOn(finding -> finding.code().equals("translation-plural")).singleElement()
                .satisfies(finding -> assertThat(finding.remedy())
                        .isEqualTo("Write the forms: {now.hour|plural(one=…, few=…, many=…)}"));
    }

    @Test
    void a_missing_file_is_one_finding() {
        var files = new TreeMap<>(FILES);
        files.remove("texts/hu.yaml");
        assertThat(codes(files)).containsExactly("missing-texts bot.yaml:3:1");
        assertThat(BotFolder.load(files).bot()).isPresent();
    }

    @Test
    void a_text_without_an_id_hears_how_it_gets_one_where_it_stands() {
        assertThat(remedies("  - Hello!")).contains("id: thanks } ]");
        assertThat(remedies("  - say: Hello!")).contains("Add a line to the step");
        assertThat(remedies("  - say: [ Hello!, { text: Tap!, on: [viber] } ]\n    id: hi"))
                .contains("id: tap }");
    }

    private static String remedies(String step) {
        return BotFolder
                .load(Map.of("bot.yaml", "bot: B\nshop: S\nlanguages: [en, hu]\n", "f.yaml",
                        "flow: f\nstarts: first\nsteps:\n" + step + "\n", "texts/hu.yaml",
                        "f: { hi: { say: Szia! } }\n"))
                .findings().stream().filter(finding -> finding.code().equals("needs-id"))
                .map(Finding::remedy).toList().toString();
    }

    private static List<String> without(String part) {
        return with(part, "");
    }

    private static List<String> with(String part, String other) {
        var files = new TreeMap<>(FILES);
        files.compute("texts/hu.yaml", (_, text) -> String.valueOf(text).replace(part, other));
        return codes(files);
    }

    private static List<String> codes(Map<String, String> files) {
        return BotFolder.load(files).findings().stream()
                .filter(finding -> !finding.code().equals("no-shipped-words"))
                .map((Finding finding) -> finding.code() + " " + finding.place()).toList();
    }

    private static Bot bot() {
        return BotFolder.load(FILES).bot().orElseThrow();
    }

    private static String said(Text text) {
        return text.in(HUNGARIAN).getFirst().fill(new Scope() {
            @Override
            public Optional<Object> value(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<String> shown(String name) {
                return Optional.empty();
            }

            @Override
            public Language language() {
                return HUNGARIAN;
            }
        });
    }
}
