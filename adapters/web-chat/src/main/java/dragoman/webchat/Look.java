package dragoman.webchat;

import java.util.Optional;

/** The shop's colour as the page's style takes it: readable by day and by night, whatever the shop has chosen. */
final class Look {
    private static final Colour PAPER = Colour.of("#fffaf2");
    private static final Colour NIGHT = Colour.of("#211a16");
    private static final Colour OURS = Colour.of("#a8481f");

    private Look() {}

    static Colour main(Optional<String> colour) {
        return colour.map(Colour::of).orElse(OURS);
    }

    /** Nothing where the shop has no colour of its own. */
    static String css(Optional<String> colour) {
        return colour.map(Colour::of).map(own -> theme(own, PAPER) + "@media (prefers-color-scheme: dark) {\n"
                + theme(own, NIGHT) + "}\n").orElse("");
    }

    private static String theme(Colour own, Colour ground) {
        var accent = own.readableOn(ground.mixed(own, 0.12));
        return ":root { --you: %s; --you-ink: %s; --accent: %s; --accent-soft: %s; --face: %s; --face-ink: %s; }\n"
                .formatted(own,
                        own.ink(), accent, ground.mixed(own, 0.12), own, own.ink());
    }
}
