package dragoman.app.config;

import dragoman.desk.hook.Hook;
import dragoman.flow.yaml.Mapping;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.jdbc.StoreSettings;
import dragoman.model.BotId;
import dragoman.port.Secret;
import dragoman.telegram.TelegramSettings;
import dragoman.viber.ViberSettings;
import dragoman.whatsapp.WhatsAppSettings;
import dragoman.whatsapp.WhatsAppSettings.Template;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the file's keys to settings, noting every mistake. */
final class ConfigReader {
    private static final String TELEGRAM = "https://api.telegram.org";
    private static final String VIBER = "https://chatapi.viber.com";
    private static final String WHATSAPP = "https://graph.facebook.com/v26.0";

    private final Values values;

    ConfigReader(Values values) {
        this.values = values;
    }

    Config read(Mapping root) {
        var http = root.mapping("http", "http").map(this::http)
                .orElseGet(() -> new HttpSettings("0.0.0.0", 8080, URI.create("http://localhost:8080")));
        var store = root.mapping("store", "store").map(this::store)
                .orElseGet(() -> new StoreSettings("jdbc:sqlite:data/dragoman.db", "", new Secret("")));
        var pace = values.oneOf(root, "pace", "natural", "natural", "none");
        var understanding = new UnderstandingReader(values).read(root);
        var calls = new CallsReader(values).read(root);
        var retention = new RetentionReader(values).read(root);
        var largest = root.mapping("files", "files").map(this::largestFile)
                .orElse(FileSettings.USUAL_LARGEST);
        var reload = values.oneOf(root, "reload", "watch", "watch", "command");
        var bots = new ArrayList<BotSettings>();
        root.entriesOf("bots").forEach(entry -> bot(entry, http.publicUrl()).ifPresent(bots::add));
        root.done();
        if (bots.isEmpty() && !values.notes().hasErrors()) {
            values.notes().error("no-bots", root.spotOf("bots"), "No bot is named.",
                    "Write: bots: { opanak: { flows: flows/opanak } }");
        }
        return new Config(http, store, pace.equals("natural"), reload.equals("watch"), understanding, calls,
                retention, largest, List.copyOf(bots));
    }

    private HttpSettings http(Mapping http) {
        var host = values.text(http, "host", "0.0.0.0");
        var port = values.number(http, "port", 8080);
        var publicUrl = values.address(http, "public-url", "http://localhost:8080");
        http.done();
        return values.checked(http.spotOf("port"), () -> new HttpSettings(host, port, publicUrl))
                .orElseGet(() -> new HttpSettings(host, 8080, publicUrl));
    }

    private int largestFile(Mapping files) {
        var largest = values.number(files, "largest", FileSettings.USUAL_LARGEST);
        files.done();
        return values.checked(files.spotOf("largest"), () -> new FileSettings(Path.of(""), largest))
                .map(FileSettings::megabytes).orElse(FileSettings.USUAL_LARGEST);
    }

    private StoreSettings store(Mapping store) {
        var url = values.text(store, "url", "jdbc:sqlite:data/dragoman.db");
        var user = values.text(store, "user", "");
        var password = values.secret(store, "password");
        var reserve = values.number(store, "reserve", StoreSettings.USUAL_RESERVE);
        store.done();
        return new StoreSettings(url, user, password, reserve);
    }

    private Optional<BotSettings> bot(Entry entry, URI publicUrl) {
        var name = entry.key().value();
        if (!name.matches("[A-Za-z0-9_-]{1,40}")) {
            values.notes().error("wrong-value", entry.key().spot(),
                    "'" + name + "' cannot stand in an address.",
                    "Name the bot with letters, digits and hyphens.");
        }
        return Mapping.of(entry.value(), "a bot", values.notes()).map(bot -> {
            var flows = Path.of(values.text(bot, "flows", "flows/" + name));
            var channels = bot.mapping("channels", "channels");
            var off = new ArrayList<String>();
            var hooks = new HooksReader(values, new BotId(name)).read(bot, off);
            bot.done();
            return new Channels(new BotId(name), publicUrl, off).read(flows, channels, hooks);
        });
    }

    /** One bot's channels. */
    private final class Channels {
        private final BotId bot;
        private final URI publicUrl;
        private final List<String> off;
        private final ChannelsOff tokens;

        Channels(BotId bot, URI publicUrl, List<String> off) {
            this.bot = bot;
            this.publicUrl = publicUrl;
            this.off = off;
            this.tokens = new ChannelsOff(off);
        }

        BotSettings read(Path flows, Optional<Mapping> all, List<Hook> hooks) {
            var telegram = all.flatMap(some -> some.mapping("telegram", "telegram")).flatMap(this::telegram);
            var viber = all.flatMap(some -> some.mapping("viber", "viber")).flatMap(this::viber);
            var whatsapp = all.flatMap(some -> some.mapping("whatsapp", "whatsapp")).flatMap(this::whatsapp);
            var pages = new PageChannels(values, bot, publicUrl, tokens);
            var meta = pages.meta(all);
            var vk = pages.vk(all);
            var webChat = all.flatMap(some -> some.mapping("web-chat", "web-chat"))
                    .flatMap(new WebChatReader(values)::read);
            all.ifPresent(Mapping::done);
            return new BotSettings(bot, flows, telegram, viber, whatsapp,
                    meta, vk, webChat, hooks, List.copyOf(off));
        }

        private Optional<TelegramSettings> telegram(Mapping telegram) {
            var token = values.secret(telegram, "token");
            var secret = values.secret(telegram, "secret");
            var api = values.address(telegram, "api", TELEGRAM);
            var usual = "https".equals(publicUrl.getScheme()) ? "webhook" : "polling";
            var mode = values.oneOf(telegram, "mode", usual, "webhook", "polling").equals("webhook")
                    ? TelegramSettings.Mode.WEBHOOK
                    : TelegramSettings.Mode.POLLING;
            var limits = limits(telegram);
            var desk = new DeskGroupReader(values).read(telegram);
            telegram.done();
            return tokens.isOn("telegram", token, telegram)
                    ? values.checked(telegram.spot(),
                            () -> new TelegramSettings(bot, token, secret, api, mode, limits, publicUrl,
                                    desk))
                    : Optional.empty();
        }

        private Optional<ViberSettings> viber(Mapping viber) {
            var token = values.secret(viber, "token");
            var api = values.address(viber, "api", VIBER);
            var sender = values.text(viber, "sender", bot.value());
            var limits = limits(viber);
            viber.done();
            return tokens.isOn("viber", token, viber)
                    ? values.checked(viber.spot(),
                            () -> new ViberSettings(bot, token, api, sender, publicUrl, limits))
                    : Optional.empty();
        }

        private Optional<WhatsAppSettings> whatsapp(Mapping whatsapp) {
            var token = values.secret(whatsapp, "token");
            var number = values.text(whatsapp, "phone-number-id", "");
            var appSecret = values.secret(whatsapp, "app-secret");
            var verify = values.secret(whatsapp, "verify-token");
            var api = values.address(whatsapp, "api", WHATSAPP);
            var limits = limits(whatsapp);
            var template = template(whatsapp);
            var templates = new TemplatesReader(values).read(whatsapp);
            whatsapp.done();
            return tokens.isOn("whatsapp", token, whatsapp)
                    ? values.checked(whatsapp.spot(),
                            () -> new WhatsAppSettings(bot, token, number, appSecret, verify, api, publicUrl,
                                    limits, template, templates))
                    : Optional.empty();
        }

        private boolean limits(Mapping channel) {
            return values.oneOf(channel, "limits", "vendor", "vendor", "none").equals("vendor");
        }

        private Optional<Template> template(Mapping whatsapp) {
            return whatsapp.mapping("template", "template").flatMap(template -> {
                var name = values.text(template, "name", "");
                var language = values.text(template, "language", "en");
                template.done();
                return values.checked(template.spot(), () -> new Template(name, language));
            });
        }
    }
}
