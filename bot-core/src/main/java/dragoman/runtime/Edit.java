package dragoman.runtime;

import dragoman.flow.Bot;
import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.Step;
import dragoman.flow.yaml.FlowPrint;
import dragoman.flow.yaml.Imprint;
import dragoman.model.Conversation;
import dragoman.model.Frame;
import dragoman.port.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * From one version of a bot to a later one, as running chats see it.
 *
 * @param changed flows of the earlier one whose structure is another now, or that are gone
 * @param flows that are called otherwise now, the old name first
 * @param same of the changed ones, those that stand as they stood, but for names of such flows
 * @param renamed in these flows: steps and slots, the old name first; only what this very edit has renamed
 */
record Edit(Bot before, Bot after, Set<String> changed, Map<String, String> flows, Set<String> same,
        Map<String, Map<String, String>> renamed) {

    static Edit of(Bot before, Imprint old, Bot after, Imprint now) {
        var flows = now.renamedSince(old);
        var changed = new HashSet<String>();
        var same = new HashSet<String>();
        var renamed = new HashMap<String, Map<String, String>>();
        before.flows().forEach((name, flow) -> {
            var today = Optional.ofNullable(now.flows().get(flows.getOrDefault(name, name)));
            var earlier = Optional.ofNullable(old.flows().get(name));
            if (!earlier.map(FlowPrint::structure).equals(today.map(FlowPrint::structure))) {
                changed.add(name);
                earlier.filter(print -> today.filter(one -> one.sameBut(print, flows)).isPresent())
                        .ifPresent(_ -> same.add(name));
                var names = new HashMap<>(today.map(FlowPrint::renamed).orElse(Map.of()));
                names.keySet()
                        .removeIf(step -> flow.node(step).isEmpty() && !before.slots().containsKey(step));
                after.flow(flows.getOrDefault(name, name)).ifPresent(found -> names.values()
                        .removeIf(step -> found.node(step).isEmpty() && !after.slots().containsKey(step)));
                renamed.put(name, names);
            }
        });
        return new Edit(before, after, Set.copyOf(changed), flows, Set.copyOf(same), Map.copyOf(renamed));
    }

    /** The first flow of a chat that has changed under it. */
    Optional<String> touched(Conversation chat) {
        return chat.talk().stack().stream().map(Frame::flow).filter(changed::contains).findFirst();
    }

    /** The chat in the later version, at its old positions under their new names; empty when it has to stay. */
    Optional<Conversation> moved(Conversation chat) {
        return chat.talk().stack().stream().allMatch(this::goesAlong)
                ? Optional.of(withSlots(chat, chat.moved(this::place)))
                : Optional.empty();
    }

    private boolean goesAlong(Frame frame) {
        var flow = frame.flow();
        return !changed.contains(flow) || (!names(flow).isEmpty() || flows.containsKey(flow)
                || same.contains(flow)) && alike(node(before, frame), node(after, place(frame)));
    }

    /** Where a place of the earlier version is today. */
    private Frame place(Frame old) {
        return new Frame(flows.getOrDefault(old.flow(), old.flow()),
                names(old.flow()).getOrDefault(old.step(), old.step()), old.paused());
    }

    private Map<String, String> names(String flow) {
        return renamed.getOrDefault(flow, Map.of());
    }

    /** The same kind of step. A {@code run} has no name of its own: what it runs must be the same. */
    private boolean alike(Optional<Node> old, Optional<Node> now) {
        return old.isPresent() && now.isPresent()
                && old.get().step().getClass() == now.get().step().getClass()
                && (!(old.get().step() instanceof Step.Run(var flow, _))
                        || now.get().step() instanceof Step.Run(var same, _)
                                && same.equals(flows.getOrDefault(flow, flow)));
    }

    private static Optional<Node> node(Bot bot, Frame at) {
        return bot.flow(at.flow()).flatMap(flow -> flow.node(at.step()));
    }

    private Conversation withSlots(Conversation chat, Conversation there) {
        var moved = there;
        for (var frame : chat.talk().stack()) {
            for (var name : names(frame.flow()).entrySet()) {
                moved = withSlot(moved, name.getKey(), name.getValue());
            }
        }
        return moved;
    }

    private static Conversation withSlot(Conversation chat, String old, String now) {
        var talk = chat.talk();
        var running = Optional.ofNullable(talk.slots().get(old));
        var lasting = Optional.ofNullable(talk.lasting().get(old));
        var kept = Optional.ofNullable(chat.customer().kept().get(old));
        if (running.isPresent() || lasting.isPresent()) {
            talk = talk.forgetting(old);
            talk = running.isPresent() ? talk.knowing(now, running.get()) : talk;
            talk = lasting.isPresent() ? talk.remembering(now, lasting.get()) : talk;
        }
        var customer = kept.map(value -> chat.customer().forgetting(old).keeping(now, value))
                .orElse(chat.customer());
        return chat.with(talk).with(customer);
    }

    /** Today's bot with the changed flows as they were, and all that these run as it was. Everything else is live. */
    Bot both(Lexicon words) {
        var flows = new LinkedHashMap<String, Flow>(after.flows());
        reached(before).forEach(name -> before.flow(name).ifPresent(flow -> flows.put(name, flow)));
        var slots = new LinkedHashMap<>(after.slots());
        slots.putAll(before.slots());
        return new Bot(after.shop(), flows, after.commands(), after.answers(), slots, after.catalogue(),
                after.words(),
                words, before.revision());
    }

    private Set<String> reached(Bot bot) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(changed);
        while (!open.isEmpty()) {
            var name = open.removeLast();
            if (reached.add(name)) {
                bot.flow(name).ifPresent(flow -> open.addAll(runs(flow)));
            }
        }
        return reached;
    }

    private static List<String> runs(Flow flow) {
        return flow.nodes().values().stream().flatMap(node -> switch (node.step()) {
            case Step.Run(var other, _) -> Stream.of(other);
            case Step.GoToFlow(var other) -> Stream.of(other);
            case Step.Remind remind -> remind.run().stream();
            case Step.Say _,Step.Ask _,Step.Confirm _,Step.Offer _,Step.If _,Step.Match _,Step.Set _,Step.GoToStep _,Step.Record _,Step.Handoff _,Step.Call _,Step.End _ ->
                Stream.<String>empty();
        }).toList();
    }
}
