package dragoman.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The table of the channels, for readers of the documentation. */
@Command(name = "channels", mixinStandardHelpOptions = true, description = "Write into docs/channels.md what each channel can do.")
final class ChannelsCommand implements Callable<Integer> {
    /** Between these two lines stands what is written by the program. */
    static final String BEGIN = "<!-- made by ./dragoman channels -->\n";
    static final String END = "<!-- end -->\n";

    @Parameters(paramLabel = "FILE", defaultValue = "docs/channels.md", description = "the page (default: ${DEFAULT-VALUE})")
    Path page = Path.of("docs/channels.md");

    @Override
    public Integer call() {
        try {
            Files.writeString(page, renewed(Files.readString(page)));
        } catch (IOException e) {
            throw new Trouble(page + ": cannot be read or written (" + e.getMessage() + ").");
        }
        System.out.println("The table of the channels is in " + page + ".");
        return 0;
    }

    /** The page with the table as it is now. */
    static String renewed(String page) {
        var begin = page.indexOf(BEGIN);
        var end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new Trouble("The page has no place for the table: two lines, '" + BEGIN.strip() + "' and '"
                    + END.strip() + "'.");
        }
        return page.substring(0, begin + BEGIN.length()) + ChannelsTable.text() + page.substring(end);
    }
}
