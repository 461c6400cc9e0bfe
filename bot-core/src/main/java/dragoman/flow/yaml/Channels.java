package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.List;

/** The channels that an owner's files may name. */
public final class Channels {
    static final List<String> ALL = List.of("telegram", "viber", "whatsapp", "messenger", "instagram", "vk",
            "web-chat", "console");

    private Channels() {}

    /** Noted when there is no such channel. */
    public static boolean isOne(Scalar name, Notes notes) {
        if (!ALL.contains(name.value())) {
            notes.error("unknown-channel", name.spot(), "There is no channel '" + name.value() + "'.",
                    Nearest.remedy(name.value(), ALL, ""));
        }
        return ALL.contains(name.value());
    }
}
