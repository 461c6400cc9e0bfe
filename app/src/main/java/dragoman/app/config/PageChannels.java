package dragoman.app.config;

import dragoman.flow.yaml.Mapping;
import dragoman.messenger.MessengerSettings;
import dragoman.messenger.Surface;
import dragoman.model.BotId;
import dragoman.vk.VkSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the channels that hang on a page or a community: Messenger, Instagram, VK. */
final class PageChannels {
    private static final String GRAPH = "https://graph.facebook.com/v26.0";
    private static final String VK = "https://api.vk.com/method";

    private final Values values;
    private final BotId bot;
    private final URI publicUrl;
    private final ChannelsOff tokens;

    PageChannels(Values values, BotId bot, URI publicUrl, ChannelsOff tokens) {
        this.values = values;
        this.bot = bot;
        this.publicUrl = publicUrl;
        this.tokens = tokens;
    }

    /** Messenger and Instagram, where they are on. */
    List<MessengerSettings> meta(Optional<Mapping> all) {
        return Stream.of(Surface.values())
                .flatMap(surface -> all
                        .flatMap(some -> some.mapping(surface.id().value(), surface.id().value()))
                        .flatMap(keys -> meta(surface, keys)).stream())
                .toList();
    }

    private Optional<MessengerSettings> meta(Surface surface, Mapping keys) {
        var token = values.secret(keys, "token");
        var account = values.text(keys, MessengerSettings.accountKey(surface), "");
        var app = new MessengerSettings.App(values.text(keys, "app-id", ""),
                values.secret(keys, "app-secret"),
                values.secret(keys, "verify-token"));
        var api = values.address(keys, "api", GRAPH);
        var limits = limits(keys);
        keys.done();
        return values.checked(keys.spot(),
                () -> new MessengerSettings(bot, surface, account, app, token, api, publicUrl, limits))
                .filter(_ -> tokens.isOn(surface.id().value(), token, keys));
    }

    Optional<VkSettings> vk(Optional<Mapping> all) {
        return all.flatMap(some -> some.mapping("vk", "vk")).flatMap(keys -> {
            var token = values.secret(keys, "token");
            var group = values.text(keys, "group-id", "");
            var secret = values.secret(keys, "secret");
            var confirmation = values.text(keys, "confirmation", "");
            var api = values.address(keys, "api", VK);
            var limits = limits(keys);
            keys.done();
            return values.checked(keys.spot(),
                    () -> new VkSettings(bot, group, token, secret, confirmation, api, publicUrl, limits))
                    .filter(_ -> tokens.isOn("vk", token, keys));
        });
    }

    private boolean limits(Mapping channel) {
        return values.oneOf(channel, "limits", "vendor", "vendor", "none").equals("vendor");
    }
}
