package dragoman.authoring;

import dragoman.authoring.StandardCheck.Breach;
import dragoman.flow.Bot;
import dragoman.flow.Node;
import dragoman.flow.Standard;
import dragoman.flow.Step;
import dragoman.flow.standard.StandardWords;
import dragoman.flow.yaml.Worded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The first words: who is speaking, for which shop, that it is a bot; and nothing is sold yet. */
final class StandardOpening {
    private static final Pattern PRICE = Pattern.compile(
            "\\d\\s?(€|eur\\b|usd\\b|\\$|km\\b|ft\\b|huf\\b|руб|₽)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private StandardOpening() {}

    static List<Breach> in(Bot bot, List<Worded> words) {
        var breaches = new ArrayList<Breach>();
        words.stream().filter(word -> word.key().equals("bot.greeting"))
                .forEach(greeting -> introduces(bot, greeting, breaches));
        var first = bot.first().map(flow -> atOnce(bot, flow.name())).orElse(List.of());
        first.stream().filter(node -> node.step() instanceof Step.Offer).findFirst()
                .ifPresent(node -> breaches
                        .add(pushes(node.place(), "The first thing a customer sees is an offer.")));
        var keys = first.stream()
                .filter(node -> node.step() instanceof Step.Say || node.step() instanceof Step.Ask)
                .map(node -> bot.first().orElseThrow().name() + "." + node.id() + ".").toList();
        words.stream().filter(word -> word.key().equals("bot.greeting")
                || keys.stream().anyMatch(word.key()::startsWith) && !word.key().contains(".retry"))
                .filter(word -> PRICE.matcher(word.text()).find() || item(bot, word).isPresent())
                .forEach(word -> breaches.add(pushes(word.place(),
                        "The first message (" + word.language() + ") sells something already.")));
        return breaches;
    }

    private static Breach pushes(dragoman.flow.Place place, String problem) {
        return new Breach(Standard.O4, place, problem, "Ask first what has brought the customer here.");
    }

    private static void introduces(Bot bot, Worded greeting, List<Breach> breaches) {
        var shop = greeting.placeholders().contains("shop.name")
                || greeting.text().contains(bot.shop().name());
        var name = greeting.placeholders().contains("bot.name") || greeting.text().contains(bot.shop().bot());
        if (!shop || !name) {
            breaches.add(new Breach(Standard.O1, greeting.place(), "The greeting (" + greeting.language()
                    + ") does not say " + (shop ? "who is speaking." : "whose shop this is."),
                    "Fill in {shop.name} and {bot.name}."));
        }
        var words = StandardWords.in(greeting.language());
        if (words.found("BOT", "bot").isPresent() && words.found("BOT", greeting.text()).isEmpty()) {
            breaches.add(new Breach(Standard.Z1, greeting.place(),
                    "The greeting (" + greeting.language() + ") does not say that a bot is speaking.",
                    "Say it: I am {bot.name}, the bot of {shop.name}."));
        }
    }

    private static Optional<String> item(Bot bot, Worded word) {
        return bot.catalogue().lists().values().stream().flatMap(List::stream)
                .map(item -> item.in(word.language(), bot.shop().source()).get("name"))
                .flatMap(name -> name instanceof String text && text.length() > 3
                        ? Stream.of(text)
                        : Stream.of())
                .filter(name -> word.text().contains(name)).findFirst();
    }

    /** What is said before the customer says anything. */
    private static List<Node> atOnce(Bot bot, String flow) {
        var graph = new Graph(bot);
        var open = new ArrayList<Graph.At>();
        bot.flow(flow).flatMap(found -> found.start().step())
                .ifPresent(step -> open.add(new Graph.At(flow, step)));
        var seen = new LinkedHashSet<Graph.At>();
        while (!open.isEmpty()) {
            var at = open.removeFirst();
            if (seen.add(at)) {
                open.addAll(graph.atOnce(at));
            }
        }
        return seen.stream().filter(at -> at.flow().equals(flow))
                .flatMap(at -> bot.flow(at.flow()).flatMap(found -> found.node(at.step())).stream()).toList();
    }
}
