package dragoman.authoring;

import dragoman.authoring.Check.Note;
import dragoman.authoring.Known.Guards;
import dragoman.flow.Bot;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.Slot;
import dragoman.flow.Step;
import dragoman.flow.Text;
import dragoman.flow.yaml.Worded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Slots that a text fills in although on some way nobody has asked for them. */
final class Unset {
    private final Bot bot;
    private final Known known;

    private Unset(Bot bot) {
        this.bot = bot;
        known = Known.in(bot);
    }

    /** {@code words}: where what customers read stands. */
    static List<Note> in(Bot bot, List<Worded> words) {
        var unset = new Unset(bot);
        var notes = new ArrayList<Note>();
        bot.flows().values().forEach(flow -> Graph.reached(flow).stream()
                .flatMap(id -> flow.node(id).stream())
                .forEach(node -> unset.missing(flow, node).forEach(slot -> notes.add(new Note(
                        Severity.WARNING,
                        "unset-slot", node.place(),
                        "'" + slot + "' is filled in here, and on some way here it has not been asked for.",
                        unset.how(flow, slot))))));
        bot.answers().values().stream()
                .flatMap(answer -> Stream.concat(Stream.of(answer.text()), answer.next().stream()))
                .forEach(text -> notes.addAll(unset.anywhere(text, words)));
        return notes;
    }

    /** An answer is given whenever somebody asks: nothing has surely been asked for before it. */
    private List<Note> anywhere(Text text, List<Worded> words) {
        var needed = needs(Stream.of(text));
        needed.removeIf(name -> !asked(name));
        return words.stream()
                .filter(word -> word.key().equals(text.key()) && word.language().equals(text.source()))
                .findFirst().stream()
                .flatMap(word -> needed.stream().map(slot -> new Note(Severity.WARNING, "unset-slot",
                        word.place(),
                        "'" + slot
                                + "' is filled in here, and whoever asks this may not have been asked for it.",
                        "Say it without, or write {" + slot + "?}, which drops itself.")))
                .toList();
    }

    private Set<String> needs(Stream<Text> texts) {
        var needed = new LinkedHashSet<String>();
        texts.flatMap(text -> text.in(bot.shop().source()).stream())
                .forEach(template -> needed.addAll(template.needs()));
        return needed;
    }

    private String how(Flow flow, String slot) {
        boolean run = bot.flows().values().stream().flatMap(other -> other.nodes().values().stream())
                .anyMatch(node -> node.step() instanceof Step.Run(var name, _) && name.equals(flow.name()));
        return "Ask for it on every way, "
                + (run ? "pass it where this flow is run (with: { " + slot + ": … }), " : "")
                + "or write {" + slot + "?}, which drops itself.";
    }

    private Set<String> missing(Flow flow, Node node) {
        var needed = needs(texts(node.step()));
        boolean offers = node.step() instanceof Step.Offer;
        needed.removeIf(name -> !asked(name) || (offers && name.equals("item")));
        known.before(flow, node).ifPresent(needed::removeAll);
        needed.removeAll(Guards.of(node.when().stream().toList()));
        if (flow.name().equals(Flow.CART)) {
            needed.remove(Flow.CART); // it comes with the cart
        }
        return needed;
    }

    /** What is kept from earlier talks may well be known. */
    private boolean asked(String name) {
        var slot = bot.slots().get(name);
        return slot != null && slot.keep() == Slot.Keep.FLOW;
    }

    private static Stream<Text> texts(Step step) {
        return switch (step) {
            case Step.Say say -> Stream.of(say.text());
            case Step.Ask ask -> Stream.of(ask.prompt());
            case Step.Confirm(_, var text) -> Stream.of(text);
            case Step.Offer offer ->
                Stream.concat(Stream.of(offer.text(), offer.card().title()),
                        Optional.of(offer.card()).stream()
                                .flatMap(card -> card.text().stream()));
            case Step.If _,Step.Match _,Step.Set _,Step.Run _,Step.GoToStep _,Step.GoToFlow _,Step.Record _,Step.Handoff _,Step.Call _,Step.Remind _,Step.End _ ->
                Stream.empty();
        };
    }
}
