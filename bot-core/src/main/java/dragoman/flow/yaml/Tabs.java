package dragoman.flow.yaml;

/** A tab looks like spaces and is none: YAML stumbles over it in ways that nobody can see. */
final class Tabs {
    private Tabs() {}

    /** Whether there is one in some line's indentation; each is noted. */
    static boolean note(Source source, Notes notes) {
        boolean found = false;
        for (int number = 1; number <= source.lines().size(); number++) {
            var line = source.line(number);
            int indent = 0;
            while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
                indent++;
            }
            int tab = line.substring(0, indent).indexOf('\t');
            if (tab >= 0 && indent < line.length()) {
                found = true;
                notes.error("tab", source.at(number, tab + 1), "A tab stands at the beginning of this line.",
                        "Put spaces in its place: " + line.substring(0, indent).replace("\t", "  ")
                                + line.substring(indent));
            }
        }
        return found;
    }
}
