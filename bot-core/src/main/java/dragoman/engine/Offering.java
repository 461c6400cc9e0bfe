package dragoman.engine;

import dragoman.engine.Question.Choice;
import dragoman.flow.Item;
import dragoman.flow.Node;
import dragoman.flow.Step;
import dragoman.model.Frame;
import dragoman.model.Pending;
import dragoman.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Offers items, a few at a time, and takes the choice. */
final class Offering {
    private static final String OTHERS = "+others";
    private static final String ALL = "+all";
    private static final String NONE = "+none";

    private static final int UNDECIDED = 2;

    private Offering() {}

    static boolean ask(Draft draft, Node node, Step.Offer offer) {
        if (draft.knows(offer.slot())) {
            Walk.go(draft, node.next());
            return false;
        }
        var items = Shelf.fitting(draft, offer);
        if (items.isEmpty()) {
            Walk.go(draft, offer.none().orElse(node.next()));
            return false;
        }
        show(draft, draft.talk().top(), offer, new Page(items, 0, false, atOnce(draft, offer)));
        return true;
    }

    /** The pictures stand above: only the choice comes once more. */
    static void again(Draft draft, Pending pending, Step.Offer offer) {
        var page = page(draft, pending, offer);
        if (page.here().isEmpty()) {
            draft.waitsNoMore();
            Walk.on(draft);
        } else {
            Question.pose(draft, pending.where(), page.phase(), choices(draft, page), buttons -> Reply
                    .asking(Speaker.fill(draft, draft.bot().words().text("choosing")), buttons,
                            draft.language()));
        }
    }

    static boolean tapped(Draft draft, Pending pending, Step.Offer offer, String id) {
        switch (id) {
            case OTHERS -> {
                Manner.turnedDown(draft);
                others(draft, pending, offer);
            }
            case ALL -> all(draft, pending, offer);
            case NONE -> declined(draft, pending, offer);
            default -> {
                return item(draft, pending, offer, id);
            }
        }
        return true;
    }

    static boolean text(Draft draft, Pending pending, Step.Offer offer, Said said) {
        var chosen = Numbers.chosen(pending, said).map(shown -> shown.id());
        if (chosen.isPresent()) {
            draft.spent();
            if (tapped(draft, pending, offer, chosen.get())) {
                return true;
            }
        }
        if (Mention.one(draft, pending, offer, said) || Wishes.take(draft, pending, offer, said)
                || Mention.several(draft, pending, offer, said)
                || Looks.take(draft, pending, offer, said)) {
            return true;
        }
        if (Matches.word(said.reading(), "all") >= Matches.OPTION) {
            all(draft, pending, offer);
            return true;
        }
        var turnedDown = Matches.word(said.reading(), "others") >= Matches.OPTION
                || Matches.word(said.reading(), "dislike") >= Matches.SURE && !Answering.isAsked(said.text())
                || Matches.yesNo(said.reading()).map(yes -> !yes).orElse(false);
        if (turnedDown) {
            Manner.turnedDown(draft);
            others(draft, pending, offer);
        }
        return turnedDown;
    }

    private static Page page(Draft draft, Pending pending, Step.Offer offer) {
        var items = Shelf.fitting(draft, offer);
        var show = atOnce(draft, offer);
        return pending.phase() instanceof Pending.Phase.Offering(var from, var all)
                ? new Page(items, from, all, show)
                : new Page(items, 0, false, show);
    }

    /** So many at a time; two for somebody who finds it hard to choose. */
    private static int atOnce(Draft draft, Step.Offer offer) {
        var show = Math.max(1, offer.show());
        return draft.mood().style().equals("undecided") ? Math.min(UNDECIDED, show) : show;
    }

    /** What is shown now. */
    static List<Item> here(Draft draft, Pending pending, Step.Offer offer) {
        return page(draft, pending, offer).here();
    }

    /** Shows these items once more; the choice is open, and can be tapped: where one is not on the page, the page shows all there are. */
    static void about(Draft draft, Pending pending, Step.Offer offer, List<Item> items) {
        var page = page(draft, pending, offer);
        show(draft, pending.where(), offer, "", page.here().containsAll(items) ? page : page.whole(), items);
    }

    /** Shows this item first, with those behind it. */
    static void showFrom(Draft draft, Pending pending, Step.Offer offer, Item item) {
        var items = Shelf.fitting(draft, offer);
        show(draft, pending.where(), offer,
                new Page(items, Math.max(0, items.indexOf(item)), false, atOnce(draft, offer)));
    }

    static void others(Draft draft, Pending pending, Step.Offer offer) {
        var page = page(draft, pending, offer);
        if (page.left() > 0) {
            show(draft, pending.where(), offer, page.next());
        } else {
            declined(draft, pending, offer);
        }
    }

    private static void all(Draft draft, Pending pending, Step.Offer offer) {
        var shown = page(draft, pending, offer);
        var page = shown.whole();
        if (page.here().isEmpty()) {
            declined(draft, pending, offer);
        } else if (shown.here().equals(page.here())) {
            Speaker.say(draft, "all-shown");
            again(draft, pending, offer);
        } else {
            show(draft, pending.where(), offer, page);
        }
    }

    private static void declined(Draft draft, Pending pending, Step.Offer offer) {
        draft.understood();
        Walk.node(draft, pending.flow(), pending.step())
                .ifPresent(node -> Walk.go(draft, offer.declined().or(offer::none).orElse(node.next())));
        Walk.on(draft);
    }

    private static boolean item(Draft draft, Pending pending, Step.Offer offer, String id) {
        var known = Shelf.item(draft, offer, id);
        if (known.isEmpty()) {
            return false;
        }
        if (draft.bot().catalogue().available(known.get())) {
            Asking.answered(draft, offer.slot(), Shelf.value(draft, offer, known.get()));
        } else {
            Speaker.say(draft, "sold-out");
            again(draft, pending, offer);
        }
        return true;
    }

    private static void show(Draft draft, Frame where, Step.Offer offer, Page page) {
        var words = page.from() == 0 && !page.all() ? Speaker.fill(draft, offer.text()) : "";
        show(draft, where, offer, words, page, page.here());
    }

    private static void show(Draft draft, Frame where, Step.Offer offer, String words, Page page,
            List<Item> items) {
        var cards = items.stream().map(item -> Saying.card(View.of(draft).with(item), offer.card()))
                .toList();
        Question.pose(draft, where, page.phase(), choices(draft, page),
                buttons -> new Reply(words, Optional.empty(), cards,
                        choosing(draft, page), buttons, draft.language()));
    }

    /** Asks for the choice; whoever finds it hard hears where to begin. */
    private static String choosing(Draft draft, Page page) {
        var words = Speaker.fill(draft, draft.bot().words().text("choosing"));
        var helps = draft.mood().style().equals("undecided") && page.here().size() > 1 && !page.all();
        return helps ? Wishes.recommendation(draft, page.here().getFirst()) + " " + words : words;
    }

    private static List<Choice> choices(Draft draft, Page page) {
        var choices = new ArrayList<Choice>();
        page.here().forEach(item -> choices.add(Choice.of(item.id(), name(draft, item))));
        if (page.left() > 0) {
            choices.add(Choice.of(OTHERS, Speaker.words(draft, "others")));
        } else {
            choices.add(Choice.of(NONE, Speaker.words(draft, "none-of-these")));
        }
        if (page.left() > page.here().size()) {
            choices.add(Choice.of(ALL, Speaker.words(draft, "all")));
        }
        return choices;
    }

    private static String name(Draft draft, Item item) {
        return Values.name(item, draft.language(), draft.bot().shop().source());
    }

    /** What is shown of the fitting items. */
    private record Page(List<Item> items, int from, boolean all, int show) {
        List<Item> here() {
            var start = Math.clamp(all ? 0 : from, 0, items.size());
            return items.subList(start, all ? items.size() : Math.min(items.size(), start + show));
        }

        int left() {
            return all ? 0 : Math.max(0, items.size() - from - show);
        }

        Pending.Phase phase() {
            return new Pending.Phase.Offering(from, all);
        }

        Page next() {
            return new Page(items, from + show, false, show);
        }

        Page whole() {
            return new Page(items, 0, true, show);
        }
    }
}
