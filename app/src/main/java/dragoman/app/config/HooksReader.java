package dragoman.app.config;

import dragoman.desk.hook.Hook;
import dragoman.flow.yaml.Mapping;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.model.BotId;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Systems outside that want to be told: a bot's {@code webhooks}. */
record HooksReader(Values values, BotId bot) {
    private static final String EXAMPLE = "https://crm.example/dragoman";

    /** Those with a secret; why the others are off goes into {@code off}. */
    List<Hook> read(Mapping in, List<String> off) {
        var hooks = new ArrayList<Hook>();
        in.mapping("webhooks", "webhooks").map(Mapping::entries)
                .ifPresent(all -> all.forEach(entry -> hook(entry, off).ifPresent(hooks::add)));
        return hooks;
    }

    private Optional<Hook> hook(Entry entry, List<String> off) {
        var name = entry.key().value();
        if (!name.matches("[A-Za-z0-9_-]{1,40}")) {
            values.notes().error("wrong-value", entry.key().spot(),
                    "'" + name + "' cannot be the name of a webhook.",
                    "Name it with letters, digits and hyphens.");
        }
        return Mapping.of(entry.value(), "a webhook", values.notes())
                .flatMap(hook -> hook(name, hook, off));
    }

    private URI address(Mapping hook) {
        if (!hook.has("address")) {
            values.notes().error("needed", hook.spot(), "This webhook has no address.",
                    "Write: address: " + EXAMPLE);
        }
        return values.address(hook, "address", EXAMPLE);
    }

    private Optional<Hook> hook(String name, Mapping hook, List<String> off) {
        var address = address(hook);
        var events = new LinkedHashSet<String>();
        hook.words("events").stream().flatMap(event -> values.filled(event).stream())
                .forEach(events::add);
        if (events.isEmpty()) {
            events.addAll(Hook.EVENTS);
        }
        var secret = values.secret(hook, "secret");
        hook.done();
        if (!secret.given()) {
            off.add("the webhook " + name + " is off: its secret is empty (" + hook.spot() + ")");
            return Optional.empty();
        }
        return values.checked(hook.spot(), () -> new Hook(bot, name, address, events, secret));
    }
}
