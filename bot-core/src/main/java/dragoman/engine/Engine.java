package dragoman.engine;

import dragoman.flow.Bot;
import dragoman.model.Address;
import dragoman.model.Conversation;
import dragoman.model.Heard;
import dragoman.model.Hearing;
import dragoman.model.Reach;
import dragoman.model.Received;
import dragoman.model.Reminder;
import dragoman.model.Tie;
import dragoman.model.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes a turn: what was heard, together with what is known, gives what is said and what is known next. Pure: the same input gives the
 * same output. Thread-safe. Never throws, whatever is heard and however the bot was edited meanwhile.
 */
public final class Engine {

    public Turn take(Bot bot, Conversation before, Heard heard, Instant now) {
        return take(bot, before, heard, now, Facts.NONE);
    }

    public Turn take(Bot bot, Conversation before, Heard heard, Instant now, Facts facts) {
        var draft = new Draft(bot, before, now, facts);
        Late.regret(draft, heard);
        for (var hearing : heard.all()) {
            draft.nextHearing();
            draft.kin().hear(draft, hearing);
            hear(draft, hearing);
        }
        if (draft.met() || draft.askedAnew()) {
            Silences.arm(draft);
        }
        if (draft.met()) {
            draft.set(draft.progress().heard(now));
        }
        draft.kin().tell(draft);
        return draft.done();
    }

    /** A customer's message that took so long to reach us that nobody waits for a quick answer any more. */
    public static boolean isLate(Received received, Instant now) {
        return Late.is(received, now);
    }

    /** What the customer wrote while the call that has come back was on its way: read anew, it is heard in the same turn. */
    public static List<String> kept(Conversation before, Update update) {
        return Calling.kept(before, update);
    }

    /** What an update shows of whose conversation it is, where that is news: then it is heard what they have told elsewhere. */
    public static Optional<Tie> shown(Conversation before, Received received, Instant now) {
        return Kin.shown(before.customer(), received, now);
    }

    private static void hear(Draft draft, Hearing hearing) {
        switch (hearing.update()) {
            case Update.Opened opened -> Customers.opened(draft, hearing, opened);
            case Update.Referred(var from) -> Arriving.referred(draft, from);
            case Update.CartSent cart -> Carts.sent(draft, hearing, cart);
            case Update.AnsweredElsewhere _ -> Elsewhere.answered(draft);
            case Update.TextReceived(var text) -> Customers.text(draft, hearing, text);
            case Update.OptionTapped(var data, _) -> Customers.tapped(draft, hearing, data);
            case Update.ContactShared _ -> Customers.sent(draft, hearing, "no-contact");
            case Update.PlaceShared _ -> Customers.sent(draft, hearing, "no-place");
            case Update.MediaReceived media -> Customers.media(draft, hearing, media);
            case Update.Edited(var text) -> Customers.edited(draft, hearing, text);
            case Update.Left _ -> Customers.left(draft);
            case Update.CameBack() -> draft.set(draft.customer().reached(Reach.REACHABLE));
            case Update.AddressChanged(var user) -> moved(draft, user);
            case Update.TimerFired(var timer) -> fired(draft, timer);
            case Update.AgentActed acted -> Agents.act(draft, acted);
            case Update.RecordChanged(var number, var state) -> RecordNews.changed(draft, number, state);
            case Update.CallReturned(var call, var outcome) -> Calling.returned(draft, call, outcome);
            case Update.TakenUp(var text) -> Customers.takenUp(draft, new Said(text, hearing.reading()));
            case Update.ToldElsewhere told -> draft.kin().told(draft, told);
            case Update.Reacted(var sign) -> Gestures.reacted(draft, hearing, sign);
            case Update.ReceiptReceived _,Update.Unrecognised _ -> {
            }
        }
    }

    private static void moved(Draft draft, String user) {
        var old = draft.conversation().address();
        if (!user.isBlank() && !user.equals(old.user())) {
            var address = new Address(old.bot(), old.channel(), user, old.thread());
            draft.set(draft.conversation().at(address));
            draft.add(new Effect.AlsoAt(address));
        }
    }

    private static void other(Draft draft, String timer) {
        if (Reminder.isTimer(timer)) {
            Reminders.fired(draft, timer);
        } else if (Promises.isTimer(timer)) {
            Promises.fired(draft, timer);
        } else if (Given.isTimer(timer)) {
            Given.over(draft, timer);
        } else if (timer.startsWith(RecordNews.TIMER)) {
            RecordNews.fired(draft, timer);
        } else {
            Silences.fired(draft, timer);
        }
    }

    /** A timer that is no longer waited for changes nothing. */
    private static void fired(Draft draft, String timer) {
        if (!draft.progress().timers().containsKey(timer)) {
            return;
        }
        draft.dropTimer(timer);
        switch (timer) {
            case HandOver.HOURS -> Queueing.opened(draft);
            case Calling.WAITING -> Calling.moment(draft);
            case Elsewhere.QUIET -> Elsewhere.over(draft);
            case HandOver.NOBODY -> Queueing.nobodyCame(draft);
            case Closing.LINGER -> Closing.lingered(draft);
            case Agents.ANSWER -> Agents.answerIsLate(draft);
            case SilentCustomers.ASKED -> SilentCustomers.silent(draft);
            case SilentCustomers.CLOSED -> SilentCustomers.gone(draft);
            default -> other(draft, timer);
        }
    }
}
