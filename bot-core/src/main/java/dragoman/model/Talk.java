package dragoman.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the bot is in its flows.
 *
 * @param stack running flows, the innermost last
 * @param slots what is known until the outermost flow ends
 * @param lasting what is known as long as the conversation lasts
 * @param pending the question that waits, if one does
 * @param variants which variant of a text was said last, by text key
 * @param missed the customer's last words that were not understood, oldest first
 * @param matter the request for a person, while there is one
 * @param trail how the talk has gone so far
 * @param errands what goes on besides: calls on their way, reminders
 */
public record Talk(List<Frame> stack, Map<String, Value> slots, Map<String, Value> lasting,
        Optional<Pending> pending,
        Map<String, Integer> variants, List<String> missed, Optional<Matter> matter,
        Trail trail, Errands errands) {
    public static final Talk IDLE = new Talk(List.of(), Map.of(), Map.of(), Optional.empty(), Map.of(),
            List.of(), Optional.empty(), Trail.NONE, Errands.NONE);

    public Talk {
        stack = List.copyOf(stack);
        slots = Map.copyOf(slots);
        lasting = Map.copyOf(lasting);
        variants = Map.copyOf(variants);
        missed = List.copyOf(missed);
    }

    public boolean idle() {
        return stack.isEmpty();
    }

    public Frame top() {
        return stack.getLast();
    }

    public Talk with(List<Frame> newStack) {
        return new Talk(newStack, slots, lasting, pending, variants, missed, matter, trail,
                errands.of(newStack));
    }

    public Talk push(Frame frame) {
        var longer = new ArrayList<>(stack);
        longer.add(frame);
        return with(longer);
    }

    public Talk pop() {
        return with(stack.subList(0, stack.size() - 1));
    }

    public Talk at(Frame frame) {
        return pop().push(frame);
    }

    public Talk waiting(Optional<Pending> question) {
        return new Talk(stack, slots, lasting, question, variants, missed, matter, trail, errands);
    }

    public Talk knowing(String slot, Value value) {
        return new Talk(stack, put(slots, slot, value), lasting, pending, variants, missed, matter, trail,
                errands);
    }

    public Talk withSlots(Map<String, Value> other) {
        return new Talk(stack, other, lasting, pending, variants, missed, matter, trail, errands);
    }

    public Talk remembering(String slot, Value value) {
        return new Talk(stack, slots, put(lasting, slot, value), pending, variants, missed, matter, trail,
                errands);
    }

    public Talk forgetting(String slot) {
        return new Talk(stack, without(slots, slot), without(lasting, slot), pending, variants, missed,
                matter, trail, errands);
    }

    public Talk said(String text, int variant) {
        return new Talk(stack, slots, lasting, pending, put(variants, text, variant), missed, matter, trail,
                errands);
    }

    /** These words were not understood. */
    public Talk missing(String words, int keep) {
        var longer = new ArrayList<>(missed);
        longer.add(words);
        return withMissed(longer.subList(Math.max(0, longer.size() - keep), longer.size()));
    }

    public Talk withMissed(List<String> words) {
        return new Talk(stack, slots, lasting, pending, variants, words, matter, trail, errands);
    }

    public Talk with(Optional<Matter> request) {
        return new Talk(stack, slots, lasting, pending, variants, missed, request, trail, errands);
    }

    public Talk with(Trail other) {
        return trail.equals(other)
                ? this
                : new Talk(stack, slots, lasting, pending, variants, missed, matter, other, errands);
    }

    public Talk with(Errands other) {
        return new Talk(stack, slots, lasting, pending, variants, missed, matter, trail, other);
    }

    /** The same flows with what is known for them. */
    public Talk takingUp(Unfinished old) {
        var known = new LinkedHashMap<>(old.slots());
        known.putAll(slots);
        return new Talk(old.stack(), known, lasting, Optional.empty(), variants, missed, matter,
                trail.with(Optional.empty()), errands);
    }

    /** The same talk, where flows and steps have other names. */
    Talk moved(UnaryOperator<Frame> to) {
        return new Talk(stack.stream().map(to).toList(), slots, lasting,
                pending.map(question -> question.at(to.apply(question.where()))), variants, missed, matter,
                trail.moved(to), errands.moved(to));
    }

    /** All flows have ended: what was known for them is forgotten. */
    public Talk ended() {
        return new Talk(List.of(), Map.of(), lasting, Optional.empty(), variants, missed, matter,
                trail.ended(), errands.of(List.of()));
    }

    static <V> Map<String, V> put(Map<String, V> map, String key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }

    static <V> Map<String, V> without(Map<String, V> map, String key) {
        if (!map.containsKey(key)) {
            return map;
        }
        var fewer = new LinkedHashMap<>(map);
        fewer.remove(key);
        return fewer;
    }
}
