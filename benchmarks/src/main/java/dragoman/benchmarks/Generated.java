package dragoman.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bots as large as one likes, as the files of their folders. */
final class Generated {
    private static final String BOT = """
            bot: Bench
            shop: Bench
            languages: [en]
            currency: EUR
            """;
    private static final String[] THINGS = {"lamp", "chair", "kettle", "ladder", "blanket", "mirror", "drill",
            "pillow",
            "basket", "candle"};
    private static final String[] DEEDS = {"repair", "return", "paint", "order", "insure", "rent", "wash",
            "measure",
            "store", "sell"};
    private static final String[] PLACES = {"kitchen", "garden", "office", "attic", "school", "boat",
            "market",
            "hotel", "stable", "cellar"};

    private Generated() {}

    /** So many flows, up to 1,000, each begun by four sentences of its own and asking a question with three options. */
    static Map<String, String> flows(int count) {
        var files = new LinkedHashMap<String, String>();
        files.put("bot.yaml", BOT);
        IntStream.range(0, count).forEach(i -> files.put("flow-" + i + ".yaml", flow(i)));
        return files;
    }

    private static String flow(int number) {
        var thing = THINGS[number % 10];
        var deed = DEEDS[number / 10 % 10];
        var place = PLACES[number / 100 % 10];
        return """
                flow: flow-%1$d
                starts:
                  %5$ssays:
                    - I would like to %2$s a %3$s for the %4$s
                    - can you %2$s my %4$s %3$s
                    - %2$s the %3$s of our %4$s
                    - %4$s %3$s %2$s
                steps:
                  - ask: way-%1$d
                    text: How shall we %2$s it?
                    options:
                      quick: Quickly
                      well: Thoroughly
                      cheap: At a low price
                  - ask: more-%1$d
                    text: Anything else about the %3$s?
                  - say: Noted.
                  - end: solved
                """.formatted(number, deed, thing, place, number == 0 ? "first: yes\n  " : "")
                .replace("way-", "way_").replace("more-", "more_");
    }

    /** One flow that offers two of the items which are cheap enough and of the kind that was asked for, one in twenty. */
    static Map<String, String> items(int count) {
        var list = IntStream.range(0, count).mapToObj(Generated::item).collect(Collectors.joining());
        return Map.of("bot.yaml", BOT, "catalog.yaml", "currency: EUR\nthings:\n" + list, "find.yaml", """
                flow: find
                starts: first
                steps:
                  - ask: kind
                    text: What kind?
                    options: { k0: Kind 0, k1: Kind 1, k2: Kind 2 }
                  - offer: thing
                    from: catalog.things
                    where:
                      - item.kind == kind
                      - item.price < 100.0
                    sort: item.price
                    show: 2
                    text: These should do.
                    card: { title: "{item.name} · {item.price|money}" }
                    none:
                      - say: Nothing of that kind.
                  - say: Thank you!
                  - end: ordered
                """);
    }

    private static String item(int number) {
        return "  - { id: t%d, name: Thing %d, price: %d.50, kind: k%d, stock: 5 }\n".formatted(number,
                number,
                (number * 7919 + 13) % 200, number % 10);
    }
}
