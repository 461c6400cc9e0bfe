package dragoman.messenger;

import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Buttons;
import dragoman.model.Capabilities.Carousel;
import dragoman.model.Capabilities.Extras;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Capabilities.Unit;
import dragoman.model.ChannelId;
import dragoman.model.Message.Buttons.Shared;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The two messengers that speak this protocol, and in what they differ; limits after {@code docs/channels.md}. */
public enum Surface {
    MESSENGER("messenger", "page", "Messenger", new Limit(2000, Unit.UTF16), Set.of(Shared.PHONE), true),
    INSTAGRAM("instagram", "instagram", "Instagram", new Limit(1000, Unit.BYTES), Set.of(), false);

    private static final Duration WINDOW = Duration.ofHours(24);
    private static final int QUICK_REPLIES = 13;
    private static final Limit TITLE = Limit.characters(20);
    private static final int CARDS = 10;
    private static final Limit ON_CARD = Limit.characters(80);

    private final ChannelId id;
    private final String object;
    private final String title;
    private final boolean documents;
    private final Limit text;
    private final Set<Shared> shares;

    Surface(String id, String object, String title, Limit text, Set<Shared> shares, boolean documents) {
        this.id = new ChannelId(id);
        this.object = object;
        this.title = title;
        this.documents = documents;
        this.text = text;
        this.shares = shares;
    }

    public ChannelId id() {
        return id;
    }

    /** What Meta calls it in the body of a webhook. */
    String object() {
        return object;
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    boolean documents() {
        return documents;
    }

    /** What an agent can send along. */
    private Capabilities.Attachments attachments() {
        return new Capabilities.Attachments(
                Optional.of(new Capabilities.Files(8, Set.of("jpg", "png", "gif"))),
                documents ? Optional.of(new Capabilities.Files(25, Set.of())) : Optional.empty());
    }

    /** A picture stands alone: words with it would be a message of their own, so its caption holds next to nothing. */
    Capabilities capabilities() {
        return new Capabilities(text, Optional.of(Limit.characters(1)),
                Optional.of(new Buttons(QUICK_REPLIES, TITLE, text, false)), Optional.empty(), true,
                Optional.of(WINDOW),
                new Extras(shares, Optional.of(new Carousel(CARDS, ON_CARD, ON_CARD, TITLE)), documents,
                        attachments()));
    }
}
