package dragoman.model;

import dragoman.model.Message.Buttons.Shared;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a channel can show, and its limits with their units; after {@code docs/channels.md}.
 *
 * @param text of a plain message
 * @param caption of a picture; empty where pictures cannot be shown
 * @param buttons empty where there are none
 * @param list empty where there is none
 * @param typing whether 'is typing' can be shown
 * @param window how long after the customer's last message we may write freely; empty for ever
 * @param extras what only some channels have
 */
public record Capabilities(Limit text, Optional<Limit> caption, Optional<Buttons> buttons,
        Optional<Menu> list, boolean typing,
        Optional<Duration> window, Extras extras) {

    /** Without extras. */
    public Capabilities(Limit text, Optional<Limit> caption, Optional<Buttons> buttons, Optional<Menu> list,
            boolean typing,
            Optional<Duration> window) {
        this(text, caption, buttons, list, typing, window, Extras.NONE);
    }

    /** In what a limit is counted. */
    public enum Unit {
        UTF16, CODE_POINTS, BYTES
    }

    /** At most so many of a unit. */
    public record Limit(int max, Unit unit) {
        public Limit {
            if (max < 1) {
                throw new IllegalArgumentException("a limit is at least 1, not " + max);
            }
        }

        public static Limit characters(int max) {
            return new Limit(max, Unit.UTF16);
        }
    }

    /** Buttons under a message: how many, how long a title, and how long the text above them. */
    public record Buttons(int max, Limit title, Limit text, boolean uniqueTitles) {}

    /** A list to open: how many rows, their titles and descriptions, the label of the button, the text above. */
    public record Menu(int rows, Limit title, Limit description, Limit label, Limit text) {}

    /**
     * What only some channels have.
     *
     * @param shares what a button of the messenger can give us
     * @param carousel cards beside each other; empty where they come one by one
     * @param documents files can be sent; where not, their address is said
     * @param attachments what an agent can send along
     * @param templates what may be sent when the window is closed
     */
    public record Extras(Set<Shared> shares, Optional<Carousel> carousel, boolean documents,
            Attachments attachments, List<Template> templates) {
        public static final Extras NONE = new Extras(Set.of(), Optional.empty(), false);

        public Extras {
            shares = Set.copyOf(shares);
            templates = List.copyOf(templates);
        }

        /** Without templates. */
        public Extras(Set<Shared> shares, Optional<Carousel> carousel, boolean documents,
                Attachments attachments) {
            this(shares, carousel, documents, attachments, List.of());
        }

        /** Agents send words only. */
        public Extras(Set<Shared> shares, Optional<Carousel> carousel, boolean documents) {
            this(shares, carousel, documents, Attachments.NONE);
        }
    }

    /** Files of agents: as photos, which are shown, and as documents, which are saved; empty where the channel takes none. */
    public record Attachments(Optional<Files> photos, Optional<Files> documents) {
        public static final Attachments NONE = new Attachments(Optional.empty(), Optional.empty());

        /** As what a file of this ending and this many bytes goes; empty when it cannot. */
        public Optional<Boolean> asPhoto(String ending, long size) {
            return photos.filter(files -> files.take(ending, size)).map(_ -> true)
                    .or(() -> documents.filter(files -> files.take(ending, size)).map(_ -> false));
        }
    }

    /** Files up to so many megabytes (millions of bytes), of these endings; none named: any. */
    public record Files(int megabytes, Set<String> endings) {
        private static final long MEGABYTE = 1_000_000;

        public Files {
            endings = Set.copyOf(endings);
        }

        boolean take(String ending, long size) {
            return size <= megabytes * MEGABYTE && (endings.isEmpty() || endings.contains(ending));
        }
    }

    /** The same with other files of agents. */
    public Capabilities attaching(Attachments other) {
        return new Capabilities(text, caption, buttons, list, typing, window,
                new Extras(extras.shares(), extras.carousel(), extras.documents(), other,
                        extras.templates()));
    }

    /** The same with these templates. */
    public Capabilities approving(List<Template> approved) {
        return new Capabilities(text, caption, buttons, list, typing, window,
                new Extras(extras.shares(), extras.carousel(), extras.documents(), extras.attachments(),
                        approved));
    }

    /** Cards beside each other: how many, how long a title, the text below it, and the title of its button. */
    public record Carousel(int max, Limit title, Limit text, Limit button) {}

    /** A channel that shows everything: the web page, the terminal, tests. */
    public static Capabilities everything() {
        var long_ = Limit.characters(100_000);
        return new Capabilities(long_, Optional.of(long_), Optional.of(new Buttons(100, long_, long_, false)),
                Optional.empty(), true,
                Optional.empty())
                .attaching(new Attachments(
                        Optional.of(new Files(25, Set.of("jpg", "png", "gif", "webp"))),
                        Optional.of(new Files(25, Set.of()))));
    }
}
