package dragoman.flow.yaml;

import dragoman.flow.DeskRules;
import java.time.Duration;
import java.util.Optional;

/** Reads {@code desk} of {@code bot.yaml}. */
record DeskReader(Notes notes) {
    DeskRules read(Mapping bot) {
        return bot.mapping("desk", "'desk'").map(this::rules).orElse(DeskRules.USUAL);
    }

    private DeskRules rules(Mapping desk) {
        var usual = DeskRules.USUAL;
        var rules = new DeskRules(duration(desk, "first_answer"), duration(desk, "next_answer"),
                duration(desk, "resolution"), duration(desk, "answer_within").orElse(usual.answerWithin()),
                duration(desk, "silence").orElse(usual.silence()),
                duration(desk, "close_after").orElse(usual.closeAfter()),
                desk.yesNo("assign_by_itself").orElse(usual.automatic()));
        desk.done();
        return rules;
    }

    private Optional<Duration> duration(Mapping desk, String key) {
        return desk.word(key).flatMap(word -> Durations.read(word, notes));
    }
}
