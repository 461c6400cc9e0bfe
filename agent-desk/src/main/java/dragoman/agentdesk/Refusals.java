package dragoman.agentdesk;

import dragoman.desk.Why;
import dragoman.desk.act.Outcome;
import dragoman.model.Refusal;
import java.util.Locale;
import java.util.Optional;

/** Why something was not done, in the agent's language. */
final class Refusals {
    private Refusals() {}

    static String words(Words words, Refusal why) {
        return words.or("refusal." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'), why.words());
    }

    static String words(Words words, Why why) {
        return switch (why) {
            case Why.Because(var reason, var about) -> words.fill("reason." + reason.key(), about.toArray());
            case Why.Declined(var refusal) -> words(words, refusal);
        };
    }

    /** For whoever did it. */
    static Notice notice(Words words, Outcome outcome) {
        return outcome instanceof Outcome.Done(var untold) && !untold.isEmpty()
                ? Notice.good(words.fill("note.untold", String.join(", ", untold)))
                : problem(words, outcome).map(Notice::bad).orElse(Notice.NONE);
    }

    /** Empty when it was done. */
    static Optional<String> problem(Words words, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> Optional.empty();
            case Outcome.LostTo(_, var name) -> Optional.of(words.fill("lost-to", name));
            case Outcome.Refused(var why) -> Optional.of(words(words, why));
        };
    }
}
