package dragoman.telegram;

import dragoman.desk.group.Order.Named;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.EntityType;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;

/** Names in a text of which Telegram tells those who bear them. */
final class GroupNames {
    private GroupNames() {}

    /** Where the words stand, in UTF-16 units; empty where they do not. */
    static Optional<MessageEntity> in(String text, Named named) {
        var at = text.indexOf(named.words());
        return at < 0 || named.words().isEmpty() || !named.account().matches("[0-9]{1,18}")
                ? Optional.empty()
                : Optional.of(MessageEntity.builder().type(EntityType.TEXTMENTION).offset(at)
                        .length(named.words().length())
                        .user(new User(Long.parseLong(named.account()), named.words(), false)).build());
    }
}
