package dragoman.runtime;

import dragoman.model.Heard;
import dragoman.model.Update;

/** What made a turn happen, as far as the way out cares. */
enum Cause {
    /** The customer wrote, and waits. */
    CUSTOMER,
    /** An agent, or an answer that the customer waits for. */
    SHOP,
    /** Time, or the news of an order: nobody waits for it. */
    TIME;

    static Cause of(Heard heard) {
        var cause = TIME;
        for (var one : heard.all()) {
            var each = of(one.update());
            cause = each.compareTo(cause) < 0 ? each : cause;
        }
        return cause;
    }

    private static Cause of(Update update) {
        return switch (update) {
            case Update.TextReceived _,Update.OptionTapped _,Update.ContactShared _,Update.PlaceShared _,Update.MediaReceived _,Update.Referred _,Update.CartSent _,Update.Edited _,Update.Reacted _,Update.TakenUp _,Update.Unrecognised _ ->
                CUSTOMER;
            case Update.Opened _,Update.AnsweredElsewhere _,Update.CameBack _,Update.AgentActed _,Update.CallReturned _ ->
                SHOP;
            case Update.TimerFired _,Update.RecordChanged _,Update.ReceiptReceived _,Update.Left _,Update.AddressChanged _,Update.ToldElsewhere _ ->
                TIME;
        };
    }
}
