package dragoman.desk.view;

import dragoman.model.MediaKind;
import dragoman.model.Update;
import java.util.Locale;
import java.util.Optional;

/** What an update is in the thread. */
final class Spoke {
    private Spoke() {}

    /** It comes from the customer and is to be seen. */
    static boolean isShown(Update update) {
        return switch (update) {
            case Update.TextReceived _,Update.OptionTapped _,Update.ContactShared _,Update.PlaceShared _,Update.MediaReceived _,Update.Edited _,Update.Reacted _,Update.Opened _,Update.Referred _,Update.CartSent _,Update.AnsweredElsewhere _,Update.Left _,Update.CameBack _,Update.Unrecognised _ ->
                true;
            case Update.TakenUp _,Update.ReceiptReceived _,Update.AddressChanged _,Update.TimerFired _,Update.AgentActed _,Update.RecordChanged _,Update.CallReturned _,Update.ToldElsewhere _ ->
                false;
        };
    }

    /** In a word or two, for a list; empty for what is nothing said. */
    static Optional<String> text(Update update) {
        return switch (update) {
            case Update.TextReceived(var text) -> Optional.of(text);
            case Update.Edited(var text) -> Optional.of(text);
            case Update.MediaReceived(var kind, _, var caption) -> Optional.of(caption.orElse(icon(kind)));
            case Update.ContactShared _ -> Optional.of("☎");
            case Update.PlaceShared(_, _, var title) -> Optional.of(title.orElse("⌖"));
            case Update.CartSent(_, var note) -> Optional.of(note.orElse("[cart]"));
            case Update.AnsweredElsewhere(var text) -> Optional.of(text).filter(said -> !said.isBlank());
            case Update.Opened _,Update.Referred _,Update.OptionTapped _,Update.Reacted _,Update.ReceiptReceived _,Update.Left _,Update.CameBack _,Update.AddressChanged _,Update.TimerFired _,Update.AgentActed _,Update.RecordChanged _,Update.CallReturned _,Update.TakenUp _,Update.ToldElsewhere _,Update.Unrecognised _ ->
                Optional.empty();
        };
    }

    private static String icon(MediaKind kind) {
        return "[" + kind.name().toLowerCase(Locale.ROOT) + "]";
    }
}
