package dragoman.app.config;

import dragoman.desk.hook.Hook;
import dragoman.messenger.MessengerSettings;
import dragoman.model.BotId;
import dragoman.telegram.TelegramSettings;
import dragoman.viber.ViberSettings;
import dragoman.vk.VkSettings;
import dragoman.webchat.WebChatSettings;
import dragoman.whatsapp.WhatsAppSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A bot: its folder, and its channels as far as they are on.
 *
 * @param meta Messenger and Instagram
 * @param hooks systems outside that want to be told
 * @param off what is switched off and why, for the start
 */
public record BotSettings(BotId id, Path flows, Optional<TelegramSettings> telegram,
        Optional<ViberSettings> viber,
        Optional<WhatsAppSettings> whatsapp, List<MessengerSettings> meta, Optional<VkSettings> vk,
        Optional<WebChatSettings> webChat, List<Hook> hooks, List<String> off) {}
