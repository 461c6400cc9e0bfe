package dragoman.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Scope;
import dragoman.flow.expression.Checked.Bad;
import dragoman.flow.expression.Checked.Good;
import dragoman.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {
    private static final Type ORDER = new Type.Struct("an order",
            Map.of("number", Types.TEXT, "state", Types.TEXT));
    private static final Schema SCHEMA = new Schema(Map.of(
            "size", Types.NUMBER,
            "use", new Type.Choice(List.of("work", "walking")),
            "gone", Types.TEXT,
            "now", new Type.Struct("now", Map.of("weekday", Types.NUMBER)),
            "customer", new Type.Struct("the customer", Map.of("name", Types.TEXT, "known", Types.YES_NO,
                    "orders", new Type.ListOf(ORDER))),
            "item", new Type.Struct("an item of catalog.shoes", Map.of("sizes", new Type.ListOf(Types.NUMBER),
                    "price", Types.NUMBER, "stock", Types.NUMBER, "name", Types.TEXT,
                    "good_for", new Type.ListOf(Types.TEXT),
                    "benefits", new Type.MapOf(Types.TEXT, List.of("work", "walking"))))));
    private static final Map<String, Object> VALUES = Map.of("size", 41L, "use", "work",
            "customer", Map.of("name", "Ana", "known", true, "orders",
                    List.of(Map.of("number", "A1", "state", "new"), Map.of("number", "B2", "state", "sent"))),
            "item", Map.of("sizes", List.of(40.0, 41.0), "price", 129.0, "stock", 3.0, "name", "Drina",
                    "good_for", List.of("work"), "benefits", Map.of("work", "Stands all day")));
    private final Expressions expressions = new Expressions();

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '`', value = {
            "size in item.sizes->true", "size > 40->true", "size > 40.5 && use == 'work'->true",
            "size == 41->true",
            "use in item.good_for->true", "use.id == 'work'->true", "known(gone)->false",
            "!known(gone) && known(size)->true",
            "known(customer.name) == false->false", "item.benefits[use]->Stands all day", "size + 1->42.0",
            "6.0->6.0",
            "customer.orders[customer.orders.size() - 1].number->B2", "customer.orders[0].state->new",
            "customer.orders.size() > 1->true", "size(customer.orders) == 2->true",
            "customer.orders.exists(o, o.state == 'sent')->true", "gone == 'x' || size == 41->true",
            "size > 46 ? 'big' : 'small'->small", "item.price * 2 - 8->250.0",
            "[38, 41].exists(s, s == size)->true",
            "customer.name + '!'->Ana!", "item.name.startsWith('Dr')->true", "-size->-41.0",
            "item.name.contains('rin')->true", "item.name.contains('RIN')->false",
            "item.name.endsWith('a')->true",
            "item.name.size() > 4->true", "item.name.matches('^[A-Z]r')->true",
            "item.name.matches('(?i)^DR')->true",
            "double('42') > size->true", "item.good_for[0]->work", "item.good_for.size() == 1->true",
            "customer.orders.all(o, o.state == 'sent')->false",
            "customer.orders.filter(o, o.state == 'sent').size()->1.0",
            "customer.orders.map(o, o.number)[1]->B2", "size / 2 - 0.5->20.0"})
    void an_expression_gives_its_value(String source, String value) {
        assertThat(good(source).expression().evaluate(scope()).map(Object::toString)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"gone", "gone == 'x'", "item.benefits['none']", "customer.orders[7].number",
            "gone.size() > 1"})
    void what_is_not_known_is_empty_and_does_not_hold(String source) {
        var expression = good(source).expression();
        assertThat(expression.evaluate(scope())).isEmpty();
        assertThat(expression.holds(scope())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '`', value = {
            "item.stoock->unknown-name->5->Did you mean 'stock'?",
            "sise > 4->unknown-name->0->Did you mean 'size'?",
            "size > 4 && item.stoock == 1->unknown-name->17->Did you mean 'stock'?",
            "use == 'wrok'->unknown-option->7->Did you mean 'work'?",
            "size == 'work'->wrong-type->5->A number is asked for with 'type: number' or money. Texts, days and times stand in quotation marks: use == 'work', day == '2026-12-24', at >= '09:00'.",
            "use == work->unknown-name->7->The name of an option stands in quotation marks: 'work'",
            "use is not 'work'->expression->4->Write '!=': use != 'work'",
            "use == 'work' || 'walking'->wrong-type->14->Write a whole comparison on each side: use == 'work' || use == 'walking'",
            "use in 'work'->wrong-type->4->'in' asks a list; one value is compared: colour == 'red'",
            "not size->expression->0->Write '!' in its place, and all of it in quotation marks: \"!gift\"",
            "use = 'work'->expression->4->Write '==': use == 'work'",
            "item.benefits[us]->unknown-name->14->Did you mean 'use'?",
            "size >->expression->6->Compare it with these: size > 46 · use == 'work' · size in item.sizes · known(size)",
            "customer.known.x->unknown-name->15->Write 'customer.known' for the value itself.",
            "now.weekday != 'sun'->wrong-type->12->Days of the week are numbers from 1, Monday, to 7, Sunday: now.weekday == 7",
            "stock->unknown-name->0->Did you mean 'item.stock'?",
            "use == yes->unknown-name->7->A slot of type yes-no is a condition by itself: write 'wants' for yes and '!wants' for no. The name of an option stands in quotes: 'yes'.",
            "known(sise)->unknown-name->6->Did you mean 'size'?",
            "item.name.matches('[0-9')->bad-pattern->18->Use letters, [A-Z], [0-9], {4}, ? and ( | ); look-ahead and back-references do not exist here."})
    void a_mistake_is_found_with_its_place_and_a_remedy(String source, String code, int offset,
            String remedy) {
        assertThat(expressions.check(source, SCHEMA)).isInstanceOfSatisfying(Bad.class, bad -> {
            assertThat(bad.code()).isEqualTo(code);
            assertThat(bad.offset()).isEqualTo(offset);
            assertThat(bad.remedy()).isEqualTo(remedy);
        });
    }

    @Test
    void types_of_results_are_known() {
        assertThat(good("size + 1").type()).isEqualTo(Types.NUMBER);
        assertThat(good("customer.orders.size()").type()).isEqualTo(Types.NUMBER);
        assertThat(good("size > 1").type()).isEqualTo(Types.YES_NO);
        assertThat(good("item.benefits[use]").type()).isEqualTo(Types.TEXT);
        assertThat(good("customer.orders.map(o, o.number)").type()).isEqualTo(new Type.ListOf(Types.TEXT));
    }

    private Good good(String source) {
        return switch (expressions.check(source, SCHEMA)) {
            case Good good -> good;
            case Bad bad -> throw new AssertionError(source + ": " + bad);
        };
    }

    private static Scope scope() {
        return new Scope() {
            @Override
            public Optional<Object> value(String name) {
                return Optional.ofNullable(VALUES.get(name));
            }

            @Override
            public Optional<String> shown(String name) {
                return value(name).map(Object::toString);
            }

            @Override
            public Language language() {
                return Language.ENGLISH;
            }
        };
    }
}
