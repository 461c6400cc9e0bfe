package dragoman.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dragoman.model.Line;
import dragoman.model.Message.Buttons;
import dragoman.model.Message.Buttons.Share;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/**
 * The button that shares a number or a place. It does not hang on a message: Telegram keeps it below the chat, so the next plain message takes it away
 * when the answer was typed instead. Thread-safe.
 */
final class ReplyKeyboards {
    private static final int CHATS = 20_000;

    private final Cache<String, Boolean> shown = Caffeine.newBuilder().maximumSize(CHATS)
            .expireAfterWrite(Duration.ofDays(2)).build();

    /** Only in private chats: nobody's number is asked for before others. */
    Optional<ReplyKeyboard> of(Line line) {
        return switch (line.message().buttons()) {
            case Share share ->
                line.to().user().startsWith("-") ? Optional.empty() : Optional.of(asking(share));
            case Buttons.None() -> Optional.ofNullable(shown.getIfPresent(line.to().user()))
                    .map(_ -> new ReplyKeyboardRemove(true));
            case Buttons.Row _,Buttons.Menu _,Buttons.Cards _ -> Optional.empty();
        };
    }

    /** It was sent. */
    void sent(Line line) {
        if (line.message().buttons() instanceof Share) {
            shown.put(line.to().user(), true);
        } else if (line.message().buttons() instanceof Buttons.None) {
            shown.invalidate(line.to().user());
        }
    }

    private static ReplyKeyboard asking(Share share) {
        var button = KeyboardButton.builder().text(Whole.characters(share.label()));
        var row = new KeyboardRow(switch (share.what()) {
            case PHONE -> button.requestContact(true).build();
            case PLACE -> button.requestLocation(true).build();
        });
        return ReplyKeyboardMarkup.builder().keyboard(List.of(row)).resizeKeyboard(true).oneTimeKeyboard(true)
                .build();
    }
}
