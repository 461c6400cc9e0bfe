package dragoman.runtime;

import dragoman.flow.Bot;
import dragoman.flow.yaml.Imprint;
import dragoman.flow.yaml.Sketch;
import java.util.Map;
import java.util.Optional;

/** A bot with the files of which it was made. */
public record Version(Bot bot, Map<String, String> files) {
    public Version {
        files = Map.copyOf(files);
    }

    /** Empty when the folder cannot be run. */
    public static Optional<Version> of(Sketch sketch) {
        return sketch.loaded().bot().map(bot -> new Version(bot, sketch.files()));
    }

    String revision() {
        return bot.revision();
    }

    Imprint imprint() {
        return Imprint.of(files);
    }
}
