package dragoman.engine;

import dragoman.flow.Answer;
import dragoman.flow.Item;
import dragoman.flow.Node;
import dragoman.flow.Step;
import dragoman.flow.Way;
import dragoman.model.Taken;
import dragoman.model.Value;
import dragoman.port.ShopRecord;
import dragoman.port.TurnCommit.Take;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes orders, wishes and complaints down. */
final class Recording {
    private static final Set<String> TOLD = Set.of("order", "complaint");
    private static final String OBJECTION = "objection";
    /** The field for what came with the yes to it. */
    private static final String REMARK = "remark";

    private Recording() {}

    /** Writes the record; the way on. */
    static Way write(Draft draft, Node node, Step.Record step) {
        var item = step.takes().flatMap(slot -> draft.conversation().slot(slot))
                .flatMap(value -> item(draft, value));
        if (item.isPresent() && !draft.bot().catalogue().available(item.get())) {
            return soldOut(draft, step);
        }
        var remark = draft.told().takeRemark();
        var record = record(draft, step, remark);
        writeDown(draft, record);
        remark.ifPresent(words -> Speaker.say(draft, "remark-kept", Map.of("what", words)));
        item.flatMap(Item::stock)
                .ifPresent(stock -> draft.add(new Effect.TakeItem(new Take(item.get().key(), stock))));
        draft.set(draft.trail().settling(draft.talk().slots().keySet()));
        step.as().ifPresent(slot -> draft.store(slot, new Value.Recorded(record.number())));
        tellOwner(draft, record, remark);
        return node.next();
    }

    /** What holds this customer back, once: the owner sees the causes and counts them. */
    static void objection(Draft draft, Answer answer, String cause) {
        var known = draft.customer().taken().stream()
                .anyMatch(taken -> taken.kind().equals(OBJECTION) && taken.summary().equals(cause));
        if (!known) {
            writeDown(draft, new ShopRecord(number(draft), OBJECTION, "new", cause,
                    Map.of("answer", answer.name()), draft.conversation().id(),
                    draft.conversation().address(),
                    who(draft), draft.now()));
        }
    }

    private static void writeDown(Draft draft, ShopRecord record) {
        draft.add(new Effect.WriteDown(record));
        draft.set(draft.customer().taking(
                new Taken(record.number(), record.kind(), record.state(), record.summary(), draft.now())));
    }

    private static Optional<Item> item(Draft draft, Value value) {
        return value instanceof Value.Item(var list, var id)
                ? draft.bot().catalogue().item(list, id)
                : Optional.empty();
    }

    private static Way soldOut(Draft draft, Step.Record step) {
        if (step.soldOut().isEmpty()) {
            Speaker.say(draft, "sold-out");
            draft.set(draft.talk().ended());
        }
        return step.soldOut().orElse(Way.END);
    }

    private static ShopRecord record(Draft draft, Step.Record step, Optional<String> remark) {
        var fields = new LinkedHashMap<String, String>();
        step.with().forEach((name, source) -> fields.put(name, Sources.text(draft, source)));
        remark.ifPresent(words -> fields.merge(REMARK, words, (own, more) -> own + "; " + more));
        return new ShopRecord(number(draft), step.kind(), "new", step.summary().fill(View.forShop(draft)),
                fields,
                draft.conversation().id(), draft.conversation().address(), who(draft), draft.now());
    }

    private static String number(Draft draft) {
        var code = Codes.of(draft.conversation().id() + "." + draft.turn() + "." + draft.nextRecord(), 8);
        return code.substring(0, 4) + "-" + code.substring(4);
    }

    /** The customer's name, for people of the shop. */
    static String who(Draft draft) {
        return draft.customer().name().orElseGet(() -> Speaker.words(View.forShop(draft), "unnamed"));
    }

    private static void tellOwner(Draft draft, ShopRecord record, Optional<String> remark) {
        if (TOLD.contains(record.kind())) {
            var summary = record.summary() + remark.map(words -> " · " + words).orElse("");
            var view = View.forShop(draft).with(
                    Map.of("number", record.number(), "summary", summary, "who", record.customer()));
            draft.add(new Effect.TellOwner(Speaker.words(view, "owner-" + record.kind())));
        }
    }
}
