package dragoman.telegram;

import dragoman.telegram.TelegramSettings.Mode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Tells Telegram where to call, for {@code ./dragoman webhooks}; each deed answers in lines of plain words. Thread-safe. */
public final class Registration {
    /** The kinds of updates that we understand; Telegram is to send no others. */
    static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member",
            "message_reaction");
    /** Telegram's most; it keeps one chat's order all the same. */
    private static final int CONNECTIONS = 100;

    private final TelegramSettings settings;
    private final TelegramClient telegram;
    private final Supplier<List<String>> desk;

    /** @param desk asks what is wrong with the group that is to be the desk */
    Registration(TelegramSettings settings, OkHttpClient http, Supplier<List<String>> desk) {
        this.settings = settings;
        this.desk = desk;
        this.telegram = new OkHttpTelegramClient(http, settings.token().value(),
                TelegramUrl.builder().schema(settings.api().getScheme()).host(settings.api().getHost())
                        .port(settings.port()).testServer(false).build());
    }

    /** A deed of Telegram's. */
    private interface Deed {
        List<String> done() throws TelegramApiException;
    }

    /** Telegram is to call us at {@code {public-url}/webhooks/telegram/{bot}}. */
    public List<String> set() {
        if (settings.mode() == Mode.POLLING) {
            return List.of(
                    settings.bot()
                            + " asks Telegram itself (mode: polling), so there is nothing to register.",
                    "For webhooks set an https public-url and mode: webhook first.");
        }
        return telling(() -> {
            telegram.execute(SetWebhook.builder().url(settings.webhook().toString())
                    .secretToken(settings.secret().value()).allowedUpdates(KINDS)
                    .maxConnections(CONNECTIONS).build());
            return List.of("Telegram now calls " + settings.webhook() + " for " + settings.bot() + ".");
        });
    }

    /** What Telegram has registered. */
    public List<String> show() {
        return telling(() -> {
            var lines = new ArrayList<>(described(telegram.execute(GetWebhookInfo.builder().build())));
            lines.addAll(group());
            return lines;
        });
    }

    /** Telegram calls nobody and keeps updates for a day. */
    public List<String> remove() {
        return telling(() -> {
            telegram.execute(DeleteWebhook.builder().build());
            return List
                    .of("Telegram calls nobody for " + settings.bot() + " now; it keeps updates for a day.");
        });
    }

    private List<String> group() {
        if (settings.desk().isEmpty()) {
            return List.of();
        }
        var wrong = desk.get();
        return wrong.isEmpty()
                ? List.of("The group " + settings.desk().get().chat() + " can be the desk.")
                : wrong;
    }

    private List<String> described(WebhookInfo info) {
        if (info.getUrl() == null || info.getUrl().isEmpty()) {
            return List.of("No webhook is set for " + settings.bot() + ".");
        }
        var lines = new ArrayList<String>();
        lines.add("Telegram calls " + info.getUrl() + " for " + settings.bot() + ".");
        if (!info.getUrl().equals(settings.webhook().toString())) {
            lines.add("That is not ours, " + settings.webhook() + ": run webhooks set.");
        }
        lines.add("Updates waiting: " + info.getPendingUpdatesCount() + ".");
        Optional.ofNullable(info.getLastErrorMessage())
                .ifPresent(error -> lines
                        .add("Last trouble" + time(info) + ": " + error + "."));
        return List.copyOf(lines);
    }

    private static String time(WebhookInfo info) {
        return Optional.ofNullable(info.getLastErrorDate()).map(it -> ", " + Instant.ofEpochSecond(it))
                .orElse("");
    }

    private List<String> telling(Deed deed) {
        try {
            return deed.done();
        } catch (TelegramApiRequestException e) {
            return List.of("Telegram said no for " + settings.bot() + ": " + e.getApiResponse() + ".",
                    remedy(e));
        } catch (TelegramApiException e) {
            return List.of("Telegram cannot be reached at " + settings.api() + " for " + settings.bot() + ".",
                    "Check the address and the network, then try again.");
        }
    }

    private String remedy(TelegramApiRequestException e) {
        return switch (e.getErrorCode()) {
            case 401, 404 -> "Check the token: BotFather shows it with /mybots.";
            case 400 -> "Telegram calls https addresses on port 443, 80, 88 or 8443 only; ours is "
                    + settings.publicUrl() + " (http.public-url).";
            default -> "Try again in a minute.";
        };
    }
}
