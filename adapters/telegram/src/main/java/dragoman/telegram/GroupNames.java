package dragoman.telegram;

import dragoman.desk.group.Order.Named;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.EntityType;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;

/** Names in a text of which Telegram tells those who bear them. */
final class GroupNames {
    /** '@ana' is not in '@anastasia'. */
    private static final String NOT_LONGER = "(?![\\p{L}\\p{N}_-])";

    private GroupNames() {}

    /** Where the words stand, in UTF-16 units; empty where they do not. */
    static Optional<MessageEntity> in(String text, Named named) {
        var found = Pattern.compile(Pattern.quote(named.words()) + NOT_LONGER).matcher(text);
        return named.words().isEmpty() || !named.account().matches("[0-9]{1,18}") || !found.find()
                ? Optional.empty()
                : Optional.of(MessageEntity.builder().type(EntityType.TEXTMENTION).offset(found.start())
                        .length(named.words().length())
                        .user(new User(Long.parseLong(named.account()), named.words(), false)).build());
    }
}
