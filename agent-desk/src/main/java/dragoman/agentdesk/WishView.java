package dragoman.agentdesk;

import dragoman.desk.shop.Wishes.Wanted;
import java.util.List;

/** What is wished for as the page shows it; {@code open}: those not told yet. */
record WishView(Wanted wanted, String what, List<RecordView> open) {
    static WishView of(Wanted wanted, RecordViews views) {
        var open = views.of(wanted.open());
        return new WishView(wanted, open.isEmpty() ? wanted.what() : open.getFirst().summary(), open);
    }
}
