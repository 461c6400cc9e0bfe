package dragoman.flow.yaml;

import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Finds prices that customers should not read: none where the other items of the list have one, 0, or less. A list without any is fine. */
record Prices(Notes notes) {
    private static final String PRICE = "price";

    void check(List<Keys> items) {
        if (items.stream().noneMatch(item -> price(item).isPresent())) {
            return;
        }
        for (var item : items) {
            if (item.get(PRICE).isEmpty()) {
                notes.warn(PRICE, item.spot(),
                        "'" + id(item) + "' has no price, and other items of this list have one.",
                        "Write its price. An item that is not for sale is taken out of the list.");
            }
            price(item).filter(price -> price.signum() <= 0).ifPresent(price -> odd(item, price));
        }
    }

    private void odd(Keys item, BigDecimal price) {
        var spot = item.get(PRICE).map(Tree::spot).orElse(item.spot());
        if (price.signum() < 0) {
            notes.error(PRICE, spot, "The price of '" + id(item) + "' is less than 0.",
                    "Take the minus sign out.");
        } else {
            notes.warn(PRICE, spot, "'" + id(item) + "' is offered for 0.",
                    "Write its price. If it is a gift, say so in its name and take the price out.");
        }
    }

    private static Optional<BigDecimal> price(Keys item) {
        return item.get(PRICE).filter(Scalar.class::isInstance)
                .flatMap(tree -> Scalars.number(((Scalar) tree).value()));
    }

    private static String id(Keys item) {
        return item.get("id").map(tree -> ((Scalar) tree).value()).orElse("");
    }
}
