package dragoman.app.config;

import dragoman.model.BotId;
import dragoman.telegram.TelegramSettings;
import dragoman.viber.ViberSettings;
import dragoman.webchat.WebChatSettings;
import dragoman.whatsapp.WhatsAppSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A bot: its folder, and its channels as far as they are on.
 *
 * @param off what is switched off and why, for the start
 */
public record BotSettings(BotId id, Path flows, Optional<TelegramSettings> telegram,
        Optional<ViberSettings> viber,
        Optional<WhatsAppSettings> whatsapp, Optional<WebChatSettings> webChat,
        List<String> off) {}
