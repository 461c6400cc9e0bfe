package dragoman.engine;

import dragoman.flow.Bot;
import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.Step;
import dragoman.model.Conversation;
import dragoman.model.Frame;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people of the shop see of a conversation's inside, in the shop's own language. Private answers are hidden. Pure. */
public final class Insight {
    private Insight() {}

    /**
     * Something known.
     *
     * @param value as {@link Written} reads it; {@code ""} for what is private, and for what cannot be written so
     * @param choices ids that it can have; empty: anything
     */
    public record Known(String slot, String title, String shown, String value, boolean hidden,
            List<String> choices) {
        public Known {
            choices = List.copyOf(choices);
        }
    }

    /** A step that the bot can go on with. */
    public record Point(Frame at, String title, boolean current) {}

    /** In the order of the bot's slots. */
    public static List<Known> known(Bot bot, Conversation conversation, Instant now) {
        var view = View.forShop(new Draft(bot, conversation, now, Facts.NONE));
        var all = new ArrayList<Known>();
        for (var slot : bot.slots().values()) {
            var value = conversation.slot(slot.name());
            if (value.isPresent()) {
                all.add(new Known(slot.name(), Values.title(view, slot.name()),
                        view.shown(slot.name()).orElse(""),
                        slot.hidden() ? "" : Written.text(value.get()), slot.hidden(),
                        slot.type().choices().stream().map(option -> option.id()).toList()));
            }
        }
        return all;
    }

    /** What a slot holds, for the customer themselves; {@code ""} for nothing, and for what cannot be written. */
    public static String plain(Conversation conversation, String slot) {
        return conversation.slot(slot).map(Written::text).orElse("");
    }

    /** The shop's own facts in the customer's language, as {@code shop.address}. */
    public static Map<String, String> facts(Bot bot, Conversation conversation, Instant now) {
        var view = View.of(new Draft(bot, conversation, now, Facts.NONE));
        return bot.shop().facts().entrySet().stream()
                .collect(Collectors.toMap(fact -> "shop." + fact.getKey(),
                        fact -> Speaker.fill(view, fact.getValue())));
    }

    /** Where the bot stands comes first, then the questions of the flows that run, then the beginnings of all others. */
    public static List<Point> points(Bot bot, Conversation conversation, Instant now) {
        var view = View.forShop(new Draft(bot, conversation, now, Facts.NONE));
        var all = new ArrayList<Point>();
        var stack = conversation.talk().stack();
        if (!stack.isEmpty()) {
            var top = stack.getLast();
            bot.flow(top.flow()).flatMap(flow -> flow.node(top.step())).ifPresent(node -> all.add(
                    new Point(new Frame(top.flow(), top.step()), title(view, node).orElse(node.id()), true)));
        }
        for (var frame : stack.reversed()) {
            bot.flow(frame.flow()).ifPresent(flow -> flow.nodes().values()
                    .forEach(node -> add(all, flow, node, title(view, node))));
        }
        bot.flows().values().forEach(flow -> flow.start().step().flatMap(flow::node)
                .ifPresent(node -> add(all, flow, node, Optional.of(about(flow)))));
        return all;
    }

    private static void add(List<Point> all, Flow flow, Node node, Optional<String> title) {
        var at = new Frame(flow.name(), node.id());
        if (title.isPresent() && all.stream().noneMatch(point -> point.at().equals(at))) {
            all.add(new Point(at, title.get(), false));
        }
    }

    private static String about(Flow flow) {
        return flow.about().isBlank() ? flow.name() : flow.about();
    }

    /** What a step asks or says; empty for those that do neither. */
    private static Optional<String> title(View view, Node node) {
        var text = switch (node.step()) {
            case Step.Ask ask -> Optional.of(ask.prompt());
            case Step.Confirm confirm -> Optional.of(confirm.text());
            case Step.Offer offer -> Optional.of(offer.text());
            case Step.Say say -> Optional.of(say.text());
            case Step.Remind _,Step.If _,Step.Match _,Step.Set _,Step.Run _,Step.GoToStep _,Step.GoToFlow _,Step.Record _,Step.Call _,Step.Handoff _,Step.End _ ->
                Optional.<dragoman.flow.Text>empty();
        };
        return text
                .map(words -> words.in(view.language()).getFirst().fill(view).lines().findFirst().orElse(""))
                .filter(words -> !words.isBlank());
    }
}
