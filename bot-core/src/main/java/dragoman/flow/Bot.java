package dragoman.flow;

import dragoman.model.Frame;
import dragoman.port.Lexicon;
import java.util.Map;
import java.util.Optional;

/**
 * A bot, ready to run; immutable.
 *
 * @param flows by name, in the order of the files
 * @param commands by name, the shipped ones included
 * @param answers and objections, by name
 * @param slots all of all flows, by name: a name means the same everywhere
 * @param lexicon all it can understand, to be learnt by the understanding port
 * @param revision a hash of the files
 */
public record Bot(Shop shop, Map<String, Flow> flows, Map<String, Command> commands,
        Map<String, Answer> answers,
        Map<String, Slot> slots, Catalogue catalogue, Words words, Lexicon lexicon, String revision) {

    public Optional<Flow> flow(String name) {
        return Optional.ofNullable(flows.get(name));
    }

    /** The flow of this name, or the one that was called so before. */
    public Optional<Flow> flowOnceCalled(String name) {
        return flow(name).or(() -> flows.values().stream().filter(flow -> flow.wasCalled(name)).findFirst());
    }

    /** Where a place that an earlier version knew is today; the same where nothing is known of it. */
    public Frame today(Frame old) {
        return flowOnceCalled(old.flow()).map(flow -> new Frame(flow.name(), flow.node(old.step()).isPresent()
                ? old.step()
                : flow.renamed().getOrDefault(old.step(), old.step()), old.paused())).orElse(old);
    }

    /** Whether this slot is kept for the customer, beyond the talk. */
    public boolean isKept(String slot) {
        var declared = slots.get(slot);
        return declared != null && declared.keep() == Slot.Keep.CUSTOMER;
    }

    /** The flow that greets. */
    public Optional<Flow> first() {
        return flows.values().stream().filter(Flow::first).findFirst();
    }

    public Bot with(Catalogue other) {
        return new Bot(shop, flows, commands, answers, slots, other, words, lexicon, revision);
    }
}
