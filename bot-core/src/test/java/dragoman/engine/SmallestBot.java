package dragoman.engine;

import dragoman.flow.Bot;
import dragoman.flow.Catalogue;
import dragoman.flow.ChoiceOption;
import dragoman.flow.Command;
import dragoman.flow.Flow;
import dragoman.flow.Hours;
import dragoman.flow.Node;
import dragoman.flow.Outcome;
import dragoman.flow.Place;
import dragoman.flow.Shop;
import dragoman.flow.Slot;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.flow.Template;
import dragoman.flow.Text;
import dragoman.flow.Way;
import dragoman.flow.Words;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.port.Lexicon;
import dragoman.port.Phrase;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The smallest bot of the documentation, built by hand. */
final class SmallestBot {
    private static final Place PLACE = new Place("order.yaml", 1, 1);
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    static Bot build() {
        return new SmallestBot().bot();
    }

    private Bot bot() {
        ask("what", "goods", "Hello, {customer.name}! How can I help?", false,
                Map.of("order", "Order", "hours", "Hours", "human", "Human"),
                List.of("order", "hours", "human"));
        ask("goods", "delivery", "What would you like to order?", false, Map.of(), List.of());
        ask("delivery", "sure", "How should we deliver it?", false,
                Map.of("courier", "Courier", "pickup", "Pick-up"),
                List.of("courier", "pickup"));
        ask("sure", "thanks", "Your order: {goods}, delivery: {delivery.id}. Confirm? (yes/no)", true,
                Map.of("yes", "Yes", "no", "No"), List.of("yes", "no"));
        add("thanks",
                new Step.Say(text("thanks", "Thank you, {customer.name}! Your order is accepted."),
                        Optional.empty()),
                Way.to("end"));
        add("end", new Step.End(Outcome.SOLVED), Way.END);
        var order = new Flow("order", "", true, Map.copyOf(nodes), Way.to("what"), List.of());
        phrases.add(new Phrase(new PhraseKey(Kind.COMMAND, "human"), Language.ENGLISH, List.of("human")));
        var shop = new Shop("Bench", "Bench", List.of(Language.ENGLISH), ZoneId.of("UTC"), Optional.empty(),
                Currency.getInstance("EUR"), Hours.ALWAYS, Map.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), true);
        return new Bot(shop, Map.of("order", order, "human", human()),
                Map.of("human", new Command("human", Optional.of("human"))),
                Map.of(), slots, Catalogue.EMPTY, words(),
                new Lexicon(List.of(Language.ENGLISH), Optional.empty(), phrases), "1");
    }

    private static Flow human() {
        var said = new Step.Say(text("human", "Connecting you to a human operator, {customer.name}."),
                Optional.empty());
        return new Flow("human", "", false,
                Map.of("0", new Node("0", said, Optional.empty(), Way.to("1"), PLACE), "1",
                        new Node("1", new Step.End(Outcome.SOLVED), Optional.empty(), Way.END, PLACE)),
                Way.to("0"), List.of());
    }

    private void ask(String slot, String next, String prompt, boolean words, Map<String, String> titles,
            List<String> order) {
        var options = order.stream()
                .map(id -> new ChoiceOption(id, text(slot + id, titles.getOrDefault(id, id)),
                        Optional.empty()))
                .toList();
        SlotType type = options.isEmpty() ? new SlotType.AnyText() : new SlotType.Choice(options);
        slots.put(slot, new Slot(slot, type, Slot.Keep.FLOW, Optional.empty()));
        order.forEach(id -> phrases.add(new Phrase(PhraseKey.option(slot, id), Language.ENGLISH,
                List.of(titles.getOrDefault(id, id)))));
        add(slot, new Step.Ask(slot, type, text(slot, prompt), words, List.of()), Way.to(next));
    }

    private void add(String id, Step step, Way next) {
        nodes.put(id, new Node(id, step, Optional.empty(), next, PLACE));
    }

    private static Words words() {
        var words = Map.of("not-understood", "Sorry?", "not-understood-again", "Once more?", "old-button",
                "An old button.",
                "ready", "Ready.", "name-prefixes", "my name is", "lost", "Lost.", "menu", "Menu");
        var texts = new LinkedHashMap<String, Text>();
        words.forEach((key, said) -> texts.put(key, text(key, said)));
        return new Words(texts);
    }

    private static Text text(String key, String said) {
        return new Text(key, Language.ENGLISH, Map.of(Language.ENGLISH, List.of(filling(said))));
    }

    /** Fills in what the smallest bot needs: a slot, a choice's name, the customer's name. */
    private static Template filling(String text) {
        return scope -> {
            var filled = new StringBuilder();
            var at = 0;
            for (var open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
                var close = text.indexOf('}', open);
                var path = text.substring(open + 1, close).split("\\.", -1);
                filled.append(text, at, open);
                filled.append(path.length == 1
                        ? scope.shown(path[0]).orElse("")
                        : scope.value(path[0])
                                .map(value -> value instanceof Map<?, ?> map
                                        ? String.valueOf(map.get(path[1]))
                                        : value.toString())
                                .orElse(""));
                at = close + 1;
            }
            return filled.append(text.substring(at)).toString();
        };
    }
}
