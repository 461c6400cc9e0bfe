package dragoman.flow.yaml;

/** Finds what a program that joins two versions of a file leaves where it cannot decide. */
final class Merged {
    private Merged() {}

    static boolean noted(Source source, Notes notes) {
        for (int number = 1; number <= source.lines().size(); number++) {
            if (source.line(number).startsWith("<<<<<<< ")) {
                notes.error("merge-marks", source.at(number, 1),
                        "Two versions of this file were put together, and from here on nobody has decided between them.",
                        "Keep the lines above or those below the line of =======, up to >>>>>>>, and delete the three lines of signs.");
                return true;
            }
        }
        return false;
    }
}
