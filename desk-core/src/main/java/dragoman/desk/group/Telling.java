package dragoman.desk.group;

import dragoman.desk.act.Outcome;
import dragoman.desk.files.ChatFiles.Added;
import dragoman.desk.view.Mirrors.Mirror;
import dragoman.desk.view.ThreadLine;
import dragoman.model.Language;
import java.util.Optional;

/** The desk's words, in the languages of its people. Thread-safe. */
public interface Telling {
    /** A text by its key, with values for {@code {0}}, {@code {1}}. */
    String words(Language language, String key, Object... values);

    /** Why it was not done; empty when it was. */
    Optional<String> problem(Language language, Outcome outcome);

    /** Why a file cannot go to the customer; empty when it can. */
    Optional<String> problem(Language language, Added file);

    /** Why a line did not arrive, or is not known to have; {@code ""} for all others. */
    String cause(Language language, ThreadLine.FromUs line);

    /** The same of a file, which the messenger or a channel told in English. */
    String because(Language language, String why);

    /** The hand-over card and who has the conversation; the first line names it. */
    String card(Language language, Mirror mirror);

    /** A line with who said it; empty for what shows nothing. */
    Optional<String> line(Language language, ThreadLine line);
}
