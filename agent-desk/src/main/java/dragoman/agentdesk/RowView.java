package dragoman.agentdesk;

import dragoman.desk.view.Row;
import dragoman.model.AgentId;
import dragoman.model.Ownership;
import dragoman.model.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A conversation in the queue pane, as words. */
record RowView(Row row, String name, String age, String lastBy, List<Chip> chips) {
    private static final Duration WINDOW_SHOWN = Duration.ofHours(4);

    /** A short word with a colour; {@code tone}: good, warn, bad, or {@code ""}. */
    record Chip(String tone, String text) {}

    static RowView of(Row row, Times times, Map<AgentId, String> people, AgentId me) {
        return new RowView(row, name(row.customer(), times.words()),
                row.waiting().or(() -> row.last().map(Row.Last::at)).map(times::since).orElse(""),
                row.last().map(last -> by(last, times.words(), me)).orElse(""),
                chips(row, times, people, me));
    }

    static String name(String customer, Words words) {
        return customer.isBlank() ? words.get("customer.unknown") : customer;
    }

    String id() {
        return row.conversation().value();
    }

    String initials() {
        return Initials.of(name);
    }

    boolean waits() {
        return row.waiting().isPresent();
    }

    String last() {
        return row.last().map(Row.Last::text).orElse("");
    }

    private static String by(Row.Last last, Words words, AgentId me) {
        return last.author()
                .map(author -> author.agent()
                        .map(agent -> agent.equals(me)
                                ? words.get("who.you") + ": "
                                : words.get("who.colleague") + ": ")
                        .orElse(words.get("who.bot") + ": "))
                .orElse("");
    }

    private static List<Chip> chips(Row row, Times times, Map<AgentId, String> people, AgentId me) {
        var chips = new ArrayList<Chip>();
        if (row.marks().mentioned().contains(me)) {
            chips.add(new Chip("bad", times.words().get("chip.mentioned")));
        }
        row.promise().ifPresent(promise -> chips.add(promise(promise, times)));
        row.windowCloses().map(closes -> Duration.between(times.now(), closes))
                .filter(left -> left.compareTo(WINDOW_SHOWN) < 0)
                .ifPresent(left -> chips.add(left.isNegative()
                        ? new Chip("bad", times.words().get("chip.window-closed"))
                        : new Chip("warn", times.words().fill("chip.window", times.span(left)))));
        if (row.marks().complaint()) {
            chips.add(new Chip("bad", times.words().get("chip.complaint")));
        }
        if (row.marks().keyCustomer()) {
            chips.add(new Chip("good", times.words().get("chip.key")));
        }
        row.marks().labels().forEach(label -> chips.add(new Chip("", label)));
        owner(row.owner(), times.words(), people, me).ifPresent(owner -> chips.add(new Chip("", owner)));
        return chips;
    }

    private static Chip promise(Promise promise, Times times) {
        var left = times.span(promise.left(times.now()));
        return switch (promise.at(times.now())) {
            case KEPT -> new Chip("", times.words().fill("chip.left", left));
            case WARNING -> new Chip("warn", times.words().fill("chip.left", left));
            case BROKEN -> new Chip("bad", times.words().fill("chip.late", left));
        };
    }

    private static Optional<String> owner(Ownership owner, Words words, Map<AgentId, String> people,
            AgentId me) {
        return owner.holder().map(
                agent -> agent.equals(me) ? words.get("who.you") : people.getOrDefault(agent, agent.value()))
                .or(() -> owner instanceof Ownership.Bot
                        ? Optional.of(words.get("who.bot"))
                        : Optional.empty());
    }
}
