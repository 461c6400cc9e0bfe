package dragoman.webchat;

import dragoman.model.BotId;
import dragoman.model.Language;
import java.util.List;
import java.util.Map;

/**
 * One bot as its chat page shows it.
 *
 * @param shop the shop's name
 * @param name the bot's name
 * @param languages that the bot speaks, the first is its own
 * @param privacy the privacy notice, by language; empty for none
 * @param settings how it looks and where it may stand
 */
public record ChatPage(BotId bot, String shop, String name, List<Language> languages,
        Map<Language, String> privacy, WebChatSettings settings) {
    public ChatPage {
        languages = List.copyOf(languages);
        privacy = Map.copyOf(privacy);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a bot speaks at least one language: " + bot);
        }
        if (!languages.containsAll(privacy.keySet())) {
            throw new IllegalArgumentException(
                    "a privacy notice in a language that the bot does not speak: " + bot);
        }
    }

    boolean hasPrivacy() {
        return !privacy.isEmpty();
    }
}
