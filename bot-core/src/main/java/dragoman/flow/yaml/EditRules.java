package dragoman.flow.yaml;

import java.time.Duration;
import java.util.Optional;

/** {@code edits:} of {@code bot.yaml}: what becomes of running chats when a flow's structure changes. */
final class EditRules {
    /** Long enough for a talk over a weekend and the days after it. */
    static final Duration KEEP = Duration.ofDays(7);

    private EditRules() {}

    /** Notes what is wrong with it. */
    static void check(Mapping bot, Notes notes) {
        bot.mapping("edits", "'edits'").ifPresent(edits -> {
            edits.word("keep").filter(word -> Durations.read(word.value()).isEmpty())
                    .ifPresent(word -> notes.error("bad-duration", word.spot(),
                            "'" + word.value() + "' is not a length of time.",
                            "Write a number and s, m, h or d: edits: { keep: 7d }"));
            edits.done();
        });
    }

    static Duration keep(Tree.Keys bot) {
        return bot.get("edits")
                .flatMap(edits -> edits instanceof Tree.Keys keys ? keys.get("keep") : Optional.empty())
                .flatMap(keep -> keep instanceof Tree.Scalar word
                        ? Durations.read(word.value())
                        : Optional.empty())
                .orElse(KEEP);
    }
}
