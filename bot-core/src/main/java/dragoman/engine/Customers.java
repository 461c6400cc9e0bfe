package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.model.Hearing;
import dragoman.model.MediaKind;
import dragoman.model.Mood;
import dragoman.model.Ownership;
import dragoman.model.Reach;
import dragoman.model.Update;
import java.util.Optional;

/** What customers do: led to the bot, to the closing question, or kept for the person who has the conversation. */
final class Customers {
    private static final long VERY_BEGINNING = 1;

    private Customers() {}

    static void opened(Draft draft, Hearing hearing, Update.Opened opened) {
        meet(draft, hearing);
        draft.set(draft.customer().reached(opened.maySend() ? Reach.REACHABLE : Reach.NOT_YET));
        Closing.backToBot(draft);
        if (draft.owner() instanceof Ownership.Bot) {
            Beginning.open(draft, opened.payload());
        } else {
            opened.payload().ifPresent(from -> Arriving.referred(draft, from));
            Queueing.customer(draft, Optional.empty());
        }
    }

    static void text(Draft draft, Hearing hearing, String text) {
        arrives(draft, hearing);
        if (text.isBlank()) {
            return;
        }
        var said = new Said(text, hearing.reading());
        switch (draft.owner()) {
            case Ownership.Bot _ -> {
                if (!Late.written(draft, hearing)) {
                    toBot(draft, said);
                }
            }
            case Ownership.Resolved _ -> Closing.text(draft, said);
            case Ownership.Queued _,Ownership.WaitingForHours _,Ownership.Assigned _,Ownership.Active _,Ownership.WaitingForCustomer _ ->
                Queueing.customer(draft, Optional.of(said));
        }
    }

    static void tapped(Draft draft, Hearing hearing, String data) {
        var before = draft.tapped();
        arrives(draft, hearing);
        if (draft.owner().botAnswers() && Late.tapped(draft, hearing)) {
            return;
        }
        draft.taps(data);
        if (Tapping.isSameTap(draft, before, data)) {
            return;
        }
        if (draft.owner().botAnswers() || OwnQuestions.asksToForget(draft)) {
            Tapping.tap(draft, data);
        } else {
            Queueing.customer(draft, Optional.empty());
        }
    }

    /** A contact or a place: an answer, or something that is of no use here, as {@code words} say. */
    static void sent(Draft draft, Hearing hearing, String words) {
        if (!taken(draft, hearing)) {
            other(draft, hearing, words);
        }
    }

    /** A photo, a file: an answer, or only the words with it count. */
    static void media(Draft draft, Hearing hearing, Update.MediaReceived media) {
        var caption = media.caption().filter(text -> !text.isBlank());
        if (media.kind() == MediaKind.STICKER) {
            Gestures.sticker(draft, hearing, caption);
            return;
        }
        if (draft.owner().botAnswers()) {
            caption.ifPresent(text -> draft.told().reads(new Said(text, hearing.reading())));
        }
        if (taken(draft, hearing)) {
            return;
        }
        if (caption.isPresent()) {
            text(draft, hearing, caption.get());
        } else if (media.kind() == MediaKind.VOICE) {
            voice(draft, hearing);
        } else {
            other(draft, hearing, "only-words");
        }
    }

    /** Nobody here listens: the shop's own flow {@code voice} says what then, or the customer is told and may ask for a person. */
    private static void voice(Draft draft, Hearing hearing) {
        var own = draft.bot().flow(Flow.VOICE);
        if (own.isPresent() && draft.owner().botAnswers()) {
            Digressions.begin(draft, own.get());
        } else {
            other(draft, hearing, "no-voice");
        }
    }

    private static boolean taken(Draft draft, Hearing hearing) {
        if (!draft.owner().botAnswers()) {
            return false;
        }
        arrives(draft, hearing);
        return Sendings.take(draft, hearing.update());
    }

    /** Something that the bot cannot take: {@code words} say what it can. */
    static void other(Draft draft, Hearing hearing, String words) {
        arrives(draft, hearing);
        if (!draft.owner().botAnswers()) {
            Queueing.customer(draft, Optional.empty());
        } else if (Beginning.isDue(draft)) {
            Beginning.open(draft);
        } else {
            Answering.instead(draft, words);
        }
    }

    /** A changed message counts where its first form was not understood, or is the last answer; otherwise it was dealt with, and stays so. */
    static void edited(Draft draft, Hearing hearing, String text) {
        if (draft.owner().holder().isPresent()) {
            arrives(draft, hearing);
            Queueing.customer(draft, Optional.empty());
        } else if (draft.pending().filter(pending -> pending.tries() > 0).isPresent()) {
            text(draft, hearing, text);
        } else if (Rewriting.changes(draft, new Said(text, hearing.reading()))) {
            arrives(draft, hearing);
        }
    }

    /**
     * Written while a call was on its way. It may bring something up or answer clearly what is asked now; it is no free answer to a question
     * that nobody has seen yet, and 'hurry up' needs no answer beyond the one that has just come.
     */
    static void takenUp(Draft draft, Said said) {
        if (!(draft.owner() instanceof Ownership.Bot) || Calling.isEarly(draft, said.text())) {
            return;
        }
        draft.meets(true);
        if (Calling.waits(draft)) {
            Calling.text(draft, said);
            return;
        }
        draft.told().reads(said);
        if (!Digressions.take(draft, said, Matches.DIGRESSION) && draft.questionUnseen()) {
            OutOfTurn.fillUnseen(draft);
        }
    }

    static void left(Draft draft) {
        draft.set(draft.customer().reached(Reach.UNREACHABLE));
        Silences.drop(draft);
    }

    private static void toBot(Draft draft, Said words) {
        var said = Manner.withoutDisliked(draft, words);
        draft.told().reads(said);
        if (draft.turn() <= VERY_BEGINNING) {
            Languages.heard(draft, said.reading());
        } else {
            Languages.follow(draft, said);
        }
        if (Beginning.isDue(draft) || Returning.isAnotherDay(draft)) {
            draft.set(Mood.CALM);
        }
        Manner.notice(draft, said);
        if (Calling.waits(draft)) {
            Calling.text(draft, said);
        } else if (Beginning.isDue(draft)) {
            Beginning.text(draft, said);
        } else if (Returning.isDue(draft) && Returning.text(draft, said) || Stories.take(draft, said)
                || Several.take(draft, said)) {
            draft.spent();
        } else if (draft.pending().isPresent()) {
            Answering.text(draft, draft.pending().get(), said);
        } else {
            Idle.text(draft, said);
        }
    }

    /** A message of the customer's: we may write to them again, unless they asked us not to. */
    static void arrives(Draft draft, Hearing hearing) {
        meet(draft, hearing);
        var reach = draft.customer().reach();
        if (reach == Reach.NOT_YET || reach == Reach.UNREACHABLE) {
            draft.set(draft.customer().reached(Reach.REACHABLE));
        }
    }

    private static void meet(Draft draft, Hearing hearing) {
        var profile = hearing.received().profile();
        if (!draft.customer().known() && !draft.met()) {
            Languages.first(draft, profile);
        }
        if (draft.customer().name().isEmpty()) {
            profile.name().filter(name -> !name.isBlank())
                    .ifPresent(name -> draft.set(draft.customer().named(name)));
        }
        if (!draft.met()) {
            Manner.pause(draft);
        }
        draft.meets(true);
        Silences.drop(draft);
    }
}
