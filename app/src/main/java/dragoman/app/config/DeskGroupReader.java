package dragoman.app.config;

import dragoman.flow.yaml.Mapping;
import dragoman.model.Language;
import dragoman.telegram.TelegramSettings.DeskGroup;
import java.time.Duration;
import java.util.Optional;

/** The group that is the agents' desk: {@code desk} of {@code telegram}. An empty number switches it off. */
record DeskGroupReader(Values values) {
    private static final int UNDO_SECONDS = 10;

    Optional<DeskGroup> read(Mapping telegram) {
        return telegram.mapping("desk", "desk").flatMap(desk -> {
            var group = values.text(desk, "group", "").strip();
            var language = values.oneOf(desk, "language", "", "", "en", "ru", "el", "hu", "bs");
            var undo = values.number(desk, "undo", UNDO_SECONDS);
            desk.done();
            return group.isEmpty()
                    ? Optional.empty()
                    : values.checked(desk.spotOf("group"), () -> new DeskGroup(group,
                            Optional.of(language).filter(code -> !code.isEmpty()).map(Language::new),
                            Duration.ofSeconds(undo)));
        });
    }
}
