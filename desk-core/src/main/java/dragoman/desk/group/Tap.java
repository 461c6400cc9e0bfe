package dragoman.desk.group;

import dragoman.model.ConversationId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A button of a card: what it does, with the epoch that the card shows. */
record Tap(Act act, long epoch, ConversationId on) {
    private static final Pattern FORM = Pattern
            .compile("desk:(take|resolve|bot|queue|snooze):(\\d{1,18}):([A-Za-z0-9_-]{1,40})");

    /** What one does by a button. */
    enum Act {
        TAKE, RESOLVE, BOT, QUEUE, SNOOZE
    }

    String target() {
        return "desk:" + act.name().toLowerCase(Locale.ROOT) + ":" + epoch + ":" + on;
    }

    static Optional<Tap> of(String target) {
        var parts = FORM.matcher(target);
        return parts.matches()
                ? Optional.of(new Tap(Act.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                        Long.parseLong(parts.group(2)), new ConversationId(parts.group(3))))
                : Optional.empty();
    }
}
