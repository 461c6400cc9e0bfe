package dragoman.engine;

import dragoman.flow.Item;
import dragoman.flow.Step;
import dragoman.model.Match;
import dragoman.model.Pending;
import dragoman.model.PhraseKey.Kind;
import java.util.List;
import java.util.Map;

/** Items that are named while items are offered: one is chosen, asked about or turned down, or some are compared. */
final class Mention {
    /** A name behind a 'not' is found with that much. */
    private static final double DENIED = 0.4;
    /** Beside a name that was never learnt: 'the … please'. */
    private static final int A_FEW = 2;
    /** A word of more of them names none. */
    private static final int MOST_COMPARED = 4;
    private static final List<String> DISLIKE = List.of("not", "others");

    private Mention() {}

    /** Takes what is said of one item; false when none is named, or several are. */
    static boolean one(Draft draft, Pending pending, Step.Offer offer, Said said) {
        var items = fitting(draft, offer, said, DENIED);
        if (items.size() > 1) {
            return left(draft, pending, offer, said);
        }
        if (items.isEmpty()) {
            return doesNotFit(draft, pending, offer, said);
        }
        var isDenied = isDenied(said);
        if (!isDenied && fitting(draft, offer, said, Matches.OPTION).isEmpty()) {
            return false;
        }
        draft.spent();
        if (isDenied) {
            Manner.turnedDown(draft);
            Offering.others(draft, pending, offer);
        } else {
            named(draft, pending, offer, items.getFirst(), said);
        }
        return true;
    }

    /** 'Not the Una, the Vis': what one clause rules out leaves what another names. */
    private static boolean left(Draft draft, Pending pending, Step.Offer offer, Said said) {
        var parts = said.reading().clauses().stream().map(clause -> Several.part(said, clause))
                .filter(part -> !fitting(draft, offer, part, DENIED).isEmpty()).toList();
        var wanted = parts.stream().filter(part -> !isDenied(part)).toList();
        var items = wanted.size() == 1 && parts.size() > 1
                ? fitting(draft, offer, wanted.getFirst(), Matches.OPTION)
                : List.<Item>of();
        if (items.size() == 1) {
            draft.spent();
            named(draft, pending, offer, items.getFirst(), wanted.getFirst());
        }
        return items.size() == 1;
    }

    static boolean isDenied(Said said) {
        return DISLIKE.stream().anyMatch(word -> Matches.word(said.reading(), word) >= Matches.SURE);
    }

    private static void named(Draft draft, Pending pending, Step.Offer offer, Item item, Said said) {
        if (isChosen(draft, offer, item, said)) {
            Offering.tapped(draft, pending, offer, item.id());
        } else {
            draft.understood();
            Offering.about(draft, pending, offer, List.of(item));
        }
    }

    /** 'Which is lighter, the Una or the Vis?': both are shown once more. */
    static boolean several(Draft draft, Pending pending, Step.Offer offer, Said said) {
        var items = fitting(draft, offer, said, Matches.OPTION);
        var few = items.size() > 1 && items.size() <= MOST_COMPARED;
        if (few) {
            draft.spent();
            draft.understood();
            Offering.about(draft, pending, offer, items);
        }
        return few;
    }

    private static List<Item> fitting(Draft draft, Step.Offer offer, Said said, double least) {
        var named = Shelf.named(draft, offer, said, least);
        return named.isEmpty()
                ? named
                : Shelf.fitting(draft, offer).stream().filter(named::contains).toList();
    }

    /** Named and nothing else, or taken; 'how much is the Vis?' and 'the Vis is too dear' take nothing. */
    private static boolean isChosen(Draft draft, Step.Offer offer, Item item, Said said) {
        var wholly = switch (offer.from()) {
            case Step.From.Listed _ -> said.reading().matches().stream()
                    .anyMatch(match -> match.whole() && names(match, item));
            case Step.From.Returned _ -> said.words() <= name(draft, item).split(" ", -1).length + A_FEW;
        };
        return isNoQuestion(said) && (wholly || Matches.word(said.reading(), "take") >= Matches.SURE
                || Matches.yesNo(said.reading()).orElse(false));
    }

    static boolean isNoQuestion(Said said) {
        return !Answering.isAsked(said.text()) && Matches.word(said.reading(), "tell-about") < Matches.SURE;
    }

    private static boolean names(Match match, Item item) {
        return match.phrase().kind() == Kind.ITEM && match.phrase().name().endsWith("/" + item.id());
    }

    private static String name(Draft draft, Item item) {
        return Values.name(item, draft.language(), draft.bot().shop().source());
    }

    /** There is none left, or the owner's conditions are against it: the customer hears which. */
    private static boolean doesNotFit(Draft draft, Pending pending, Step.Offer offer, Said said) {
        var named = Shelf.named(draft, offer, said, Matches.SURE);
        if (named.size() != 1) {
            return false;
        }
        var item = named.getFirst();
        draft.spent();
        if (draft.bot().catalogue().available(item)) {
            draft.understood();
            Speaker.sayFilled(draft, Speaker.fill(View.of(draft).with(Map.of("item", name(draft, item))),
                    draft.bot().words().text("does-not-fit")));
            Offering.again(draft, pending, offer);
        } else {
            Offering.tapped(draft, pending, offer, item.id());
        }
        return true;
    }
}
