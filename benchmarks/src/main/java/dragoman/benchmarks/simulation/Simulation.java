package dragoman.benchmarks.simulation;

import java.nio.file.Path;
import java.util.List;

/**
 * Many conversations with the demo shop at random, each judged turn by turn: {@code Simulation --seed=1 --conversations=10000}, one of them again with
 * all that was said: {@code --only=17}. The exit is 0 when nothing was found, 1 when something was, 2 when it could not begin.
 */
public final class Simulation {
    private static final double ENOUGH = 95;

    private Simulation() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            var plan = Plan.of(arguments);
            var began = System.nanoTime();
            var summary = simulate(plan, dragoman.benchmarks.DemoShop.folder());
            System.out.println(plan.only().isPresent()
                    ? summary.held().getFirst().transcript().orElse("") + "\n"
                            + summary.held().getFirst().content()
                    : summary.told());
            System.out.printf("%.1f s%n", (System.nanoTime() - began) / 1e9);
            return summary.violations() == 0 && (plan.only().isPresent() || summary.content() >= ENOUGH)
                    ? 0
                    : 1;
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            return 2;
        }
    }

    static Summary simulate(Plan plan, Path folder) {
        var shop = Shop.in(folder);
        return new Summary(plan, shop.bot(), new Crowd(shop, plan).talks());
    }
}
