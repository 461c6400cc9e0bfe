package dragoman.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Endpoint;
import dragoman.http.Hmac;
import dragoman.model.Received;
import dragoman.port.Intake;
import dragoman.port.Intake.NotCommitted;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Telegram calls: 200 only once the update is durable. Bots without a secret have no door here. */
final class WebhookEndpoint implements Endpoint {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookEndpoint.class);
    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    private final Map<String, Bot> bots;
    private final Intake intake;
    private final InstantSource clock;

    WebhookEndpoint(Map<String, Bot> bots, Intake intake, InstantSource clock) {
        this.bots = Map.copyOf(bots);
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public Answer answer(Call call) {
        var bot = bots.get(call.path("bot"));
        if (bot == null || !bot.settings().secret().given()) {
            return Answer.text(404, "no such bot");
        }
        if (!call.header(SECRET).map(given -> Hmac.same(bot.settings().secret().value(), given))
                .orElse(false)) {
            return Answer.text(401, "wrong secret");
        }
        try {
            return Json.object(call.body()).map(update -> taken(bot, update))
                    .orElseGet(() -> Answer.text(400, "not a JSON object"));
        } catch (NotCommitted e) {
            LOG.warn("an update for {} could not be stored, Telegram will send it again: {}",
                    bot.settings().bot(),
                    e.getMessage());
            return Answer.busy();
        }
    }

    private Answer taken(Bot bot, JsonNode update) {
        if (bot.desk().takes(update)) {
            return Answer.ok();
        }
        var updates = bot.parser().read(update, clock.instant());
        bot.takes(updates, intake);
        return answer(updates);
    }

    /** The answer may carry one call, and a tap wants to be acknowledged: so it costs no call of its own. */
    private static Answer answer(List<Received> updates) {
        return updates.stream().flatMap(one -> Signs.tap(one.update()).stream()).findFirst()
                .map(tap -> Answer.json(200, new String(Json.bytes(tap), UTF_8))).orElseGet(Answer::ok);
    }
}
