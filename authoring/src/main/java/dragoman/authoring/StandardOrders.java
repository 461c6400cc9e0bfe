package dragoman.authoring;

import dragoman.authoring.StandardCheck.Breach;
import dragoman.flow.Bot;
import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.Place;
import dragoman.flow.Standard;
import dragoman.flow.Step;
import dragoman.flow.standard.StandardWords;
import dragoman.flow.yaml.Worded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A bot that takes orders: repeated back before, thanked for after, asked whether all is settled; a name, and a way to complain. */
final class StandardOrders {
    private static final Place SHOP = new Place("bot.yaml", 1, 1);
    private final Bot bot;
    private final List<Worded> words;
    private final List<Breach> breaches = new ArrayList<>();

    private StandardOrders(Bot bot, List<Worded> words) {
        this.bot = bot;
        this.words = words;
    }

    static List<Breach> in(Bot bot, List<Worded> words) {
        var orders = new StandardOrders(bot, words);
        bot.flows().values()
                .forEach(flow -> flow.nodes().values().stream().filter(node -> records(node, "order"))
                        .forEach(node -> orders.order(flow, node)));
        if (bot.flows().values().stream().anyMatch(flow -> has(flow, node -> records(node, "order")))) {
            orders.shop();
        }
        return orders.breaches;
    }

    private void shop() {
        if (words.stream().noneMatch(word -> word.placeholders().contains("customer.name"))) {
            breaches.add(new Breach(Standard.O2, SHOP, "The customer's name is never used.",
                    "Fill in {customer.name?} at the moments that matter: the greeting, the thanks."));
        }
        if (bot.flows().values().stream().noneMatch(flow -> has(flow, node -> records(node, "complaint")))) {
            breaches.add(new Breach(Standard.C6, SHOP, "No flow takes a complaint.",
                    "Write one with 'record: complaint' that names who answers and by when."));
        }
    }

    private void order(Flow flow, Node node) {
        var around = around(flow.name());
        if (around.stream().flatMap(name -> bot.flow(name).stream())
                .noneMatch(one -> has(one, step -> step.step() instanceof Step.Confirm))) {
            breaches.add(new Breach(Standard.N4, node.place(),
                    "This order is written down without being repeated back.",
                    "Put a 'confirm' with what was agreed before it."));
        }
        if (words.stream().filter(word -> around.contains(word.key().split("\\.", 2)[0]))
                .noneMatch(
                        word -> StandardWords.in(word.language()).found("THANKS", word.text()).isPresent())) {
            breaches.add(new Breach(Standard.E2, node.place(), "Nobody is thanked for this order.",
                    "Say thank you behind it."));
        }
        if (!asksAfter(flow, node, new LinkedHashSet<>())) {
            breaches.add(new Breach(Standard.E1, node.place(),
                    "Behind this order nothing asks whether all is settled.",
                    "Ask it before the end: is everything settled, or is there something else?"));
        }
    }

    private boolean asksAfter(Flow flow, Node from, Set<Node> seen) {
        var open = new ArrayList<>(List.of(from.next()));
        while (!open.isEmpty()) {
            var node = open.removeLast().step().flatMap(flow::node);
            if (node.isPresent() && seen.add(node.get())) {
                if (asks(node.get())) {
                    return true;
                }
                open.addAll(Graph.ways(node.get()));
            }
        }
        return bot.flows().values().stream().anyMatch(caller -> caller.nodes().values().stream()
                .anyMatch(node -> runs(node, flow.name()) && !seen.contains(node)
                        && seen.add(node) && asksAfter(caller, node, seen)));
    }

    private boolean asks(Node node) {
        return node.step() instanceof Step.Ask
                || node.step() instanceof Step.Run(var run, _)
                        && bot.flow(run).filter(flow -> has(flow, this::asksItself)).isPresent()
                || node.step() instanceof Step.GoToFlow(var next)
                        && bot.flow(next).filter(flow -> has(flow, this::asksItself)).isPresent();
    }

    private boolean asksItself(Node node) {
        return node.step() instanceof Step.Ask;
    }

    /** The flow, those that run it, and those that they run. */
    private Set<String> around(String flow) {
        var around = new LinkedHashSet<>(Set.of(flow));
        bot.flows().values().stream().filter(caller -> has(caller, node -> runs(node, flow)))
                .forEach(caller -> around.add(caller.name()));
        Set.copyOf(around)
                .forEach(name -> bot.flow(name).stream().flatMap(one -> one.nodes().values().stream())
                        .forEach(node -> {
                            if (node.step() instanceof Step.Run(var run, _)) {
                                around.add(run);
                            }
                        }));
        return around;
    }

    private static boolean runs(Node node, String flow) {
        return node.step() instanceof Step.Run(var run, _) && run.equals(flow);
    }

    private static boolean records(Node node, String kind) {
        return node.step() instanceof Step.Record record && record.kind().equals(kind);
    }

    private static boolean has(Flow flow, Predicate<Node> what) {
        return flow.nodes().values().stream().anyMatch(what);
    }
}
