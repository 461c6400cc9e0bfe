package dragoman.webchat;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** A colour of the screen, each part 0 to 255. */
record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);
    /** What small text needs on its ground (WCAG 2.2, 1.4.3). */
    private static final double READABLE = 4.5;
    private static final Pattern WRITTEN = Pattern.compile("#[0-9A-Fa-f]{6}");

    static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    static Colour of(String text) {
        var parts = HexFormat.of().parseHex(text.substring(1));
        return new Colour(parts[0] & 255, parts[1] & 255, parts[2] & 255);
    }

    /** {@code part} of the other, the rest of this. */
    Colour mixed(Colour other, double part) {
        return new Colour(mix(red, other.red, part), mix(green, other.green, part),
                mix(blue, other.blue, part));
    }

    /** As close to this as can be read on that ground. */
    Colour readableOn(Colour ground) {
        var end = ground.light() > 0.2 ? new Colour(0, 0, 0) : WHITE;
        var found = this;
        for (var part = 0.05; found.contrast(ground) < READABLE && part <= 1; part += 0.05) {
            found = mixed(end, part);
        }
        return found;
    }

    /** White or nearly black, whichever reads better on this. */
    Colour ink() {
        var dark = new Colour(27, 19, 14);
        return WHITE.contrast(this) >= dark.contrast(this) ? WHITE : dark;
    }

    double contrast(Colour other) {
        var one = light() + 0.05;
        var two = other.light() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Relative luminance, as WCAG defines it. */
    private double light() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int one, int other, double part) {
        return (int) Math.round(one + (other - one) * part);
    }

    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
