package dragoman.model;

/**
 * What a phrase stands for, so that a reading can be made without knowing what was asked.
 *
 * @param name of a flow or answer for {@code INTENT} (no two share one); of a command; {@code slot/option}; {@code list/item}; a word such as
 * {@code yes}, or {@code slot/size} for what a slot is called
 */
public record PhraseKey(Kind kind, String name) {
    /** What a phrase leads to. */
    public enum Kind {
        INTENT, COMMAND, OPTION, ITEM, WORD
    }

    /** Before the name of a slot: the word for what it asks, such as 'size'. */
    public static final String SLOT = "slot/";

    public static PhraseKey slot(String slot) {
        return word(SLOT + slot);
    }

    public static PhraseKey word(String name) {
        return new PhraseKey(Kind.WORD, name);
    }

    public static PhraseKey option(String slot, String option) {
        return new PhraseKey(Kind.OPTION, slot + "/" + option);
    }
}
