package dragoman.flow.yaml;

/**
 * A line as it was probably meant.
 *
 * @param kind the likelier kinds of slips come first
 * @param moves by how many columns the lines that hang below it move with it
 */
record Slip(Kind kind, int line, String fixed, int moves) {

    /** What people get wrong in YAML, the likeliest first. {@code said}: what is wrong; {@code todo}: what to do, the line follows. */
    enum Kind {
        GLUED_COLON("There is no space behind the colon.", "Write: "),
        EQUALS("A key ends in a colon and a space.", "Write: "),
        NO_COLON("There is no colon behind the key.", "Write: "),
        CURLY("YAML knows only straight quotation marks.", "Write: "),
        UNCLOSED("Something is opened here with a quotation mark or a bracket and never closed.", "Write: "),
        NO_BRACKET("A ] is missing: the list is opened and never closed.", "Write: "),
        INNER("A quotation mark within the text ends the text.", "Write: "),
        BACKSLASH("A backslash means something else within quotation marks.", "Write: "),
        BRACES("A condition is written without braces.", "Write: "),
        BITES("YAML reads a part of this text as something else.", "Put the text in quotes: "),
        GLUED_HYPHEN("There is no space behind the hyphen.", "Write: "),
        DASH("A list is written with hyphens.", "Write: "),
        COMMA("A comma is missing within the brackets.", "Write: "),
        NO_HYPHEN("There is no hyphen at the beginning of this line.", "Write: "),
        NO_COLON_PERHAPS("There is no colon behind the key.", "Write: "),
        INDENTED("This line does not begin at the column of the lines that it belongs to.", "Begin it so: "),
        QUOTED("YAML cannot read this text as it stands.", "Put the text in quotes: ");

        private final String said;
        private final String todo;

        Kind(String said, String todo) {
            this.said = said;
            this.todo = todo;
        }

        String said() {
            return said;
        }
    }

    Slip(Kind kind, int line, String fixed) {
        this(kind, line, fixed, 0);
    }

    /** What to do, with the corrected line. Spaces before it are shown where they are what matters. */
    String remedy() {
        return kind.todo + (kind == Kind.INDENTED ? fixed : fixed.strip());
    }
}
