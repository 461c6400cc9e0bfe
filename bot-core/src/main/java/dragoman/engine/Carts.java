package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.flow.Item;
import dragoman.flow.Step;
import dragoman.model.Hearing;
import dragoman.model.Update.CartSent;
import dragoman.model.Update.CartSent.Ware;
import dragoman.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A cart filled in the messenger's own catalogue: an answer to an offer, the shop's own flow for it, or a person's matter. */
final class Carts {
    private Carts() {}

    static void sent(Draft draft, Hearing hearing, CartSent cart) {
        Customers.arrives(draft, hearing);
        if (!draft.owner().botAnswers()) {
            Queueing.customer(draft, Optional.empty());
        } else if (!answers(draft, cart)) {
            take(draft, cart);
        }
    }

    /** One article of those that are offered just now. */
    private static boolean answers(Draft draft, CartSent cart) {
        return cart.wares().size() == 1 && cart.wares().getFirst().count() == 1 && draft.pending()
                .filter(pending -> Walk.node(draft, pending.flow(), pending.step())
                        .filter(node -> node.step() instanceof Step.Offer).isPresent())
                .filter(pending -> Answering.tapped(draft, pending, cart.wares().getFirst().article()))
                .isPresent();
    }

    private static void take(Draft draft, CartSent cart) {
        var words = words(draft, cart);
        draft.bot().flow(Flow.CART).ifPresentOrElse(flow -> {
            draft.store(Flow.CART, new Value.Text(words));
            Digressions.begin(draft, flow);
        }, () -> HandOver.toPerson(draft, HandOver.ANY_QUEUE,
                Speaker.words(View.forShop(draft).with(Map.of(Flow.CART, words)), "reason-cart")));
    }

    private static String words(Draft draft, CartSent cart) {
        var wares = cart.wares().stream().map(ware -> ware.count() + " × " + name(draft, ware))
                .collect(Collectors.joining(", "));
        return cart.note().filter(note -> !note.isBlank()).map(note -> wares + " (" + note + ")")
                .orElse(wares);
    }

    /** As our own catalogue calls it; otherwise the number that came. */
    private static String name(Draft draft, Ware ware) {
        return draft.bot().catalogue().lists().values().stream().flatMap(items -> items.stream())
                .filter(item -> item.id().equals(ware.article())).findFirst()
                .map((Item item) -> Values.name(item, draft.language(), draft.bot().shop().source()))
                .orElse(ware.article());
    }
}
