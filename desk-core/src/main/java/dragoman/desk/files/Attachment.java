package dragoman.desk.files;

import java.util.Optional;

/**
 * A file of a conversation, as it is shown.
 *
 * @param reference as the transcript has it
 * @param name as it is saved
 * @param size in bytes; 0 while it is not here
 * @param picture it can be shown
 * @param missing why it is not here, in plain words; empty when it is here, or still on its way
 */
public record Attachment(String reference, String name, long size, boolean picture, Stage stage,
        Optional<String> missing) {
    /** Where it is. */
    public enum Stage {
        /** Still with the messenger. */
        COMING,
        /** It can be opened. */
        HERE,
        /** It will never be here. */
        LOST
    }
}
