package dragoman.desk.view;

/** Looks at what an agent is about to say. */
public final class Drafts {
    private Drafts() {}

    /** Its first sentence asks something. */
    public static boolean beginsWithQuestion(String draft) {
        return Questions.in(draft).stream().findFirst().filter(draft.strip()::startsWith).isPresent();
    }
}
