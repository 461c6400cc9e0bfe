package dragoman.authoring;

import dragoman.authoring.StandardCheck.Breach;
import dragoman.flow.Bot;
import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.Outcome;
import dragoman.flow.Standard;
import dragoman.flow.Step;
import dragoman.flow.yaml.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What steps do: offers with a choice and a reason, one reminder, a refusal in more than one wording. */
final class StandardSteps {
    private static final Set<String> NO_REASON = Set.of("item", "item.name", "item.price", "item.photo",
            "item.id");
    private final Bot bot;
    private final List<Worded> words;
    private final List<Breach> breaches = new ArrayList<>();

    private StandardSteps(Bot bot, List<Worded> words) {
        this.bot = bot;
        this.words = words;
    }

    static List<Breach> in(Bot bot, List<Worded> words) {
        var steps = new StandardSteps(bot, words);
        bot.flows().values().forEach(flow -> {
            flow.nodes().values().forEach(node -> steps.offer(flow, node));
            steps.silence(flow);
            steps.refusal(flow);
        });
        return steps.breaches;
    }

    private void offer(Flow flow, Node node) {
        if (node.step() instanceof Step.Offer offer) {
            var items = offer.from() instanceof Step.From.Listed(var list)
                    ? bot.catalogue().list(list).size()
                    : 2;
            if (items == 1 || items > 1 && offer.show() == 1) {
                breaches.add(new Breach(Standard.P1, node.place(),
                        items == 1
                                ? "There is one thing to choose here."
                                : "One thing at a time is shown here.",
                        "Offer at least two: take it or leave it is no choice."));
            }
            card(flow, node);
        }
    }

    /** Where a price is said, the card says more of the item than that. */
    private void card(Flow flow, Node node) {
        var key = flow.name() + "." + node.id() + ".card.";
        var shown = words.stream().filter(word -> word.key().startsWith(key)
                && word.language().equals(bot.shop().source()))
                .flatMap(word -> word.placeholders().stream()).toList();
        var reasons = shown.stream().filter(name -> name.startsWith("item") && !NO_REASON.contains(name))
                .toList();
        if (shown.contains("item.price") && reasons.isEmpty()) {
            breaches.add(new Breach(Standard.P4, node.place(),
                    "A price stands on this card without what it includes.",
                    "Add 'text:' to the card: what is in the price, such as {item.includes}."));
            breaches.add(
                    new Breach(Standard.P3, node.place(), "This card does not say why an item would suit.",
                            "Add what it does for this customer, such as {item.benefits[use]}."));
        }
    }

    private void silence(Flow flow) {
        var said = flow.silence().stream()
                .flatMap(silence -> silence.steps().step().flatMap(flow::node).stream())
                .filter(node -> node.step() instanceof Step.Say).toList();
        if (said.size() > 1) {
            breaches.add(new Breach(Standard.P8, said.get(1).place(),
                    "This is a second reminder; customers get one.",
                    "Leave one text under 'silence', and perhaps an 'end'."));
        }
    }

    /** Never the same refusal word for word again. */
    private void refusal(Flow flow) {
        var refuses = flow.nodes().values().stream()
                .anyMatch(node -> node.step() instanceof Step.End(var outcome, _)
                        && outcome == Outcome.REFUSED);
        var said = flow.nodes().values().stream()
                .flatMap(node -> node.step() instanceof Step.Say say
                        ? List.of(say.text()).stream()
                        : List.<dragoman.flow.Text>of().stream())
                .toList();
        var source = bot.shop().source();
        if (refuses && !said.isEmpty() && said.stream().allMatch(text -> text.in(source).size() < 2)) {
            breaches.add(new Breach(Standard.C5, new dragoman.flow.Place(
                    flow.nodes().values().iterator().next().place().file(), 1, 1),
                    "This flow refuses, and always in the same words.",
                    "Give its first text a second wording: a list under 'say'."));
        }
    }
}
