package dragoman.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.json.Fields;
import dragoman.model.Update;
import dragoman.model.Update.CartSent;
import dragoman.model.Update.CartSent.Ware;
import dragoman.model.Value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Optional;

/** Reads a cart from the catalogue that Meta keeps for the shop. */
final class Carts {
    private Carts() {}

    /** Empty when nothing can be told of what is in it. */
    static Optional<Update> read(JsonNode order) {
        var wares = new ArrayList<Ware>();
        for (var item : order.path("product_items")) {
            Fields.text(item, "product_retailer_id").ifPresent(
                    article -> wares.add(
                            new Ware(article, Math.max(1, item.path("quantity").asInt(1)), price(item))));
        }
        return wares.isEmpty()
                ? Optional.empty()
                : Optional.of(new CartSent(wares, Fields.text(order, "text")));
    }

    private static Optional<Money> price(JsonNode item) {
        try {
            var price = item.path("item_price");
            return price.isMissingNode() || price.isNull()
                    ? Optional.empty()
                    : Money.of(new BigDecimal(price.asText()),
                            Currency.getInstance(item.path("currency").asText()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no number, or no currency that exists
        }
    }
}
