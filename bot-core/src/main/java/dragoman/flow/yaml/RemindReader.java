package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.Outcome;
import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Tree.Scalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a {@code remind}. */
record RemindReader(Notes notes, StepReader steps) {
    /** WhatsApp's, the shortest there is. */
    private static final Duration WINDOW = Duration.ofHours(24);

    Optional<Kind.Remind> read(Mapping step) {
        var name = step.neededWord("remind").filter(word -> NameRules.hyphened(word, "a reminder", notes));
        var after = duration(step, "after");
        var at = step.word("at").filter(this::isNoMoment);
        var before = duration(step, "before");
        var say = step.tree("say").map(tree -> Scalars.texts(tree, notes)).orElse(List.of());
        var run = step.word("run");
        var unless = step.words("unless");
        var cancelledBy = step.words("cancelled_by").stream().filter(this::isEvent).toList();
        checkTime(step, after, at, before);
        checkWords(step, say, run);
        if (!step.has("unless") && !step.has("cancelled_by")) {
            notes.warn("remind-endless", step.spotOf("remind"),
                    "Nothing stops this reminder: it comes also to whoever has done already what it is about.",
                    "Add 'cancelled_by: [ordered, answer]', or 'unless:' with a condition.");
        }
        return name.map(found -> new Kind.Remind(found, after, at, before, say, run, unless, cancelledBy));
    }

    private void checkTime(Mapping step, Optional<Duration> after, Optional<Scalar> at,
            Optional<Duration> before) {
        if (!step.has("after") && !step.has("at")) {
            notes.error("missing-key", step.spot(), "A reminder needs to know when.",
                    "Add 'after: 2d', or 'at: visit' with 'before: 1d'.");
        } else if (step.has("before") && step.has("after")) {
            notes.error("remind-before", step.spotOf("before"), "'before' and 'after' cannot both be meant.",
                    "Leave one of the two.");
        } else if (before.isPresent() && !step.has("at")) {
            notes.error("remind-before", step.spotOf("before"), "'before' needs a time to be before.",
                    "Add 'at:' with a slot that holds a time, or write 'after:'.");
        } else if (after.filter(length -> length.compareTo(WINDOW) >= 0).isPresent() && at.isEmpty()) {
            notes.hint("remind-window", step.spotOf("after"),
                    "WhatsApp lets a shop write freely within 24 hours of the customer's last message only.",
                    "There this reminder is not given. Remind sooner if it matters there.");
        }
    }

    private boolean isNoMoment(Scalar at) {
        boolean moment = at.value().matches("\\d{4}-\\d\\d?-\\d\\d?.*");
        if (moment) {
            notes.error("remind-before", at.spot(),
                    "'at' is a slot or an expression that holds a time, and this is one moment for all customers.",
                    "Name the slot in which the customer's day stands: at: visit");
        }
        return !moment;
    }

    private void checkWords(Mapping step, List<Scalar> say, Optional<Scalar> run) {
        if (!step.has("say") && !step.has("run")) {
            notes.error("missing-key", step.spot(), "A reminder says something, or runs a flow.",
                    "Add 'say:' with the words, or 'run:' with a flow.");
        } else if (!say.isEmpty() && run.isPresent()) {
            notes.error("two-steps", step.spotOf("run"),
                    "A reminder says something or runs a flow, not both.",
                    "Let the flow say it.");
        }
    }

    private Optional<Duration> duration(Mapping step, String key) {
        return step.word(key).flatMap(word -> Durations.read(word, notes));
    }

    private boolean isEvent(Scalar word) {
        var events = new ArrayList<>(List.of("answer", "handoff"));
        events.addAll(StepReader.RECORDS);
        Arrays.stream(Outcome.values()).map(StepReader::name).forEach(events::add);
        if (!events.contains(word.value())) {
            notes.error("unknown-value", word.spot(), "Nothing called '" + word.value() + "' can happen.",
                    Nearest.remedy(word.value(), events, ""));
        }
        return events.contains(word.value());
    }
}
