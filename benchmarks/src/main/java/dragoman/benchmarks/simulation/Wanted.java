package dragoman.benchmarks.simulation;

import dragoman.flow.Item;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Language;
import dragoman.model.PhraseKey.Kind;
import java.util.List;

/** What one customer has in mind: a pair that the shop has, in a size and for a use that fit, and a question. Not thread-safe. */
final class Wanted {
    static final String ORDER = "O-4711";
    private final Shop shop;
    private final Dice dice;
    private final Item item;
    private final String use;
    private final String answer;
    private int size;
    private boolean mayThink;

    private Wanted(Shop shop, Dice dice) {
        this.shop = shop;
        this.dice = dice;
        this.item = dice.pick(shop.bot().catalogue().list("shoes"));
        this.use = dice.pick(field("good_for")).toString();
        this.size = anySize();
        this.answer = dice.pick(shop.vocabulary().all(Kind.INTENT, Language.ENGLISH).stream()
                .map(phrase -> phrase.key().name()).filter(shop.bot().answers()::containsKey).toList());
        this.mayThink = dice.percent(15);
    }

    static Wanted of(Shop shop, Dice dice) {
        return new Wanted(shop, dice);
    }

    private List<?> field(String name) {
        var source = shop.bot().shop().source();
        return item.in(source, source).get(name) instanceof List<?> all ? all : List.of();
    }

    private int anySize() {
        return ((Number) dice.pick(field("sizes"))).intValue();
    }

    String use() {
        return use;
    }

    int size() {
        return size;
    }

    /** The name of the question's answer. */
    String answer() {
        return answer;
    }

    /** At most once. */
    boolean thinksTwice() {
        var thinks = mayThink;
        mayThink = false;
        return thinks;
    }

    /** Another size it is, and how they say so. */
    String otherSize(Language language) {
        var others = field("sizes").stream().map(other -> ((Number) other).intValue())
                .filter(other -> other != size).toList();
        size = others.isEmpty() ? size : dice.pick(others);
        return shop.people().say("correction", language).getFirst().replace("42", Integer.toString(size));
    }

    /** What they write where no options are shown; {@code first}: in any way, otherwise as plainly as can be. */
    String answer(Step.Ask ask, Language language, boolean first) {
        if (ask.type() instanceof SlotType.Number) {
            return first && dice.percent(20) ? " " + size + "!" : Integer.toString(size);
        }
        if (ask.type() instanceof SlotType.Phone) {
            return dice.pick(List.of("061 123 456", "+387 61 123 456", "061/123-456", "00387 61 123 456"));
        }
        if (ask.type() instanceof SlotType.Email) {
            return "ana@example.org";
        }
        if (ask.type() instanceof SlotType.PersonName) {
            return dice.pick(shop.people().say("name", language));
        }
        return dice.pick(shop.people().say(kind(ask.slot()), language));
    }

    private static String kind(String slot) {
        return switch (slot) {
            case "address" -> "address";
            case "trouble", "better", "site_trouble" -> "trouble";
            case "measure_wish", "craft_what" -> "wish";
            default -> "matter";
        };
    }
}
