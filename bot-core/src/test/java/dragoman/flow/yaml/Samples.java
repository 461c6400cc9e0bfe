package dragoman.flow.yaml;

import java.util.Map;
import java.util.TreeMap;

/** Bots to load in tests. */
final class Samples {
    /** The smallest bot, valid for ever. */
    static final Map<String, String> SMALLEST = Map.of("bot.yaml", """
            bot: Bench
            shop: Bench
            languages: [en]
            commands:
              human:
                says: [human]
                run: human
            """, "order.yaml", """
            flow: order
            starts: first
            steps:
              - ask: what
                text: Hello, {customer.name}! How can I help?
                options:
                  order: Order
                  hours: Hours
                  human: Human
              - ask: goods
                text: What would you like to order?
              - ask: delivery
                text: How should we deliver it?
                options:
                  courier: Courier
                  pickup: Pick-up
              - ask: sure
                text: "Your order: {goods}, delivery: {delivery.id}. Confirm? (yes/no)"
                options:
                  yes: Yes
                  no: No
                as: words
              - say: Thank you, {customer.name}! Your order is accepted.
              - end: solved
            """, "human.yaml", """
            flow: human
            steps:
              - say: Connecting you to a human operator, {customer.name}.
              - end: solved
            """);

    /** A shop with shoes, after the look of the flow language. */
    static final Map<String, String> SHOES = Map.of("bot.yaml", """
            bot: Danica
            shop: Opanak
            """, "find-shoes.yaml", """
            flow: find-shoes
            about: Find out what is needed, then offer pairs that fit
            starts:
              first: yes
              says:
                - I need shoes
                - looking for boots
                - do you have sandals

            slots:
              size: { type: number, min: 30, max: 50, keep: customer }   # known again next year

            silence:
              23h: Shall I keep looking for you?
              3d:  { end: abandoned }

            steps:
              - ask: use
                text: What will the shoes be for?
                options:
                  work: Work
                  walking:
                    title: Walking
                    also:
                      - hiking
                      - nature
                  wedding: Wedding

              - ask: size
                text: Which size do you wear, {customer.name?}?
                retry:
                  - Sizes run from 30 to 50. Which one is yours?
                  - handoff: sizing

              - confirm: [use, size]
                text: Shoes for {use}, size {size}. Have I understood you right?

              - offer: pair
                from: catalog.shoes
                where:
                  - size in item.sizes
                  - use in item.good_for
                show: 2                        # two others when both are turned down
                text: These should suit you
                card:
                  title: "{item.name} · {item.price|money}"
                  text: "{item.benefits[use]} {item.includes}"
                  image: "{item.photo}"
                none:
                  run: polite-no
                  with:
                    wish: "shoes for {use}, size {size}"

              - run: order
                with:
                  item: pair
              - say: Thank you, {customer.name?}! Wear them well.
              - end: solved
            """, "order.yaml", """
            flow: order
            inputs:
              item: { type: item, from: catalog.shoes }
            steps:
              - record: order
                as: order
                summary: "{item.name}, size {size}"
                with: { item: "{item.name}", size: size }
                takes: item
                sold_out: [ { go: find-shoes } ]
            """, "polite-no.yaml", """
            flow: polite-no
            inputs:
              wish: text
            steps:
              - record: wish
                summary: "{wish}"
              - say: We have none, and have written down your wish.
            """, "catalog.yaml", """
            currency: EUR
            shoes:
              - id: drina
                name: Drina
                price: 129.00
                stock: 3
                photo: media/drina.png
                sizes: [38, 39, 40]
                good_for: [walking, work]
                benefits: { walking: A sole that forgives long days., work: Stands all day. }
                includes: With a cloth bag.
              - id: una
                name: Una
                price: 99
                sizes: [41]
                good_for: [wedding]
            """);

    private Samples() {}

    /** The smallest bot with one file put in or replaced. */
    static Map<String, String> smallestWith(String path, String text) {
        return with(SMALLEST, path, text);
    }

    static Map<String, String> with(Map<String, String> files, String path, String text) {
        var more = new TreeMap<>(files);
        more.put(path, text);
        return more;
    }

    /** A bot whose only flow is this. */
    static Map<String, String> flow(String text) {
        return Map.of("bot.yaml", "bot: B\nshop: S\n", "f.yaml", text);
    }
}
