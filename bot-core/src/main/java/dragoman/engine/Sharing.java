package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.model.Message.Buttons.Share;
import dragoman.model.Message.Buttons.Shared;
import java.util.Optional;

/** What a customer can give with one tap instead of typing it, where the messenger can. */
final class Sharing {
    private Sharing() {}

    static Optional<Share> of(Draft draft, SlotType asked) {
        if (asked instanceof SlotType.Phone) {
            return Optional.of(new Share(Shared.PHONE, Speaker.words(draft, "share-phone")));
        }
        return asked instanceof SlotType.Place
                ? Optional.of(new Share(Shared.PLACE, Speaker.words(draft, "share-place")))
                : Optional.empty();
    }
}
