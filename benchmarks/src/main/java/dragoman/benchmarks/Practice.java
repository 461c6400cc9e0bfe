package dragoman.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dragoman.engine.Effect;
import dragoman.engine.Engine;
import dragoman.engine.Turn;
import dragoman.flow.Bot;
import dragoman.flow.yaml.BotFolder;
import dragoman.flow.yaml.Loaded;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Customer;
import dragoman.model.EventId;
import dragoman.model.Heard;
import dragoman.model.Language;
import dragoman.model.Profile;
import dragoman.model.Reading;
import dragoman.model.Received;
import dragoman.model.Reply;
import dragoman.model.Update;
import dragoman.port.Reader;
import dragoman.understanding.WordUnderstanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One conversation with a bot, at a moment: what a turn does here is what it does in the server, without a world. Immutable. */
record Practice(Bot bot, Reader reader, Conversation conversation, List<Reply> said) {
    /** On a Wednesday morning, when the demo shop is open. */
    private static final Instant NOW = Instant.parse("2026-11-18T09:15:00Z");
    private static final Address ADDRESS = new Address(new BotId("bench"), new ChannelId("telegram"),
            "1000001", "");
    private static final Profile ANA = Profile.named("Ana");
    private static final Engine ENGINE = new Engine();

    /** The smallest bot of the documentation. */
    static Practice withSmallestBot() {
        return with(BotFolder.load(Stream.of("bot.yaml", "order.yaml", "human.yaml")
                .collect(Collectors.toMap(name -> name, name -> resource("/smallest/" + name)))));
    }

    static Practice withDemoShop() {
        return Begun.DEMO_SHOP;
    }

    /** Loaded once for all who measure it. */
    private static final class Begun {
        static final Practice DEMO_SHOP = with(BotFolder.load(DemoShop.folder()));
    }

    /** A folder of these files. */
    static Practice with(Map<String, String> files) {
        return with(BotFolder.load(files));
    }

    private static Practice with(Loaded loaded) {
        var bot = loaded.bot().orElseThrow(
                () -> new IllegalStateException("the bot cannot be loaded: " + loaded.findings()));
        var reader = new WordUnderstanding().learn(bot.lexicon());
        var newcomer = Customer.newcomer(ANA.name(), Language.ENGLISH);
        return new Practice(bot, reader,
                Conversation.begun(new ConversationId("bench"), ADDRESS, newcomer, NOW), List.of());
    }

    private static String resource(String path) {
        try (var in = Optional.ofNullable(Practice.class.getResourceAsStream(path)).orElseThrow()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Practice opens() {
        return after(turn(Update.Opened.plain()));
    }

    Practice writes(String text) {
        return after(turn(new Update.TextReceived(text)));
    }

    Practice taps(String title) {
        return after(turn(tap(title)));
    }

    /** A tap on the button with this title, of those shown last. */
    Update tap(String title) {
        return said.stream().flatMap(reply -> reply.options().stream())
                .filter(option -> option.title().equals(title)).findFirst()
                .<Update>map(option -> new Update.OptionTapped(option.data(), Optional.empty()))
                .orElseThrow(
                        () -> new IllegalStateException("there is no button '" + title + "' under " + said));
    }

    /** A tap on the button at this place, of those shown last. */
    Update tapAt(int place) {
        var options = said.stream().flatMap(reply -> reply.options().stream()).toList();
        return new Update.OptionTapped(options.get(place).data(), Optional.empty());
    }

    /** Reads the words, if there are any, and takes the turn. */
    Turn turn(Update update) {
        var reading = update instanceof Update.TextReceived(var text)
                ? reader.read(text, conversation.customer().language())
                : Reading.NOTHING;
        var received = new Received(ADDRESS, new EventId("1"), NOW, ANA, update);
        return ENGINE.take(bot, conversation, Heard.of(received, reading), NOW);
    }

    private Practice after(Turn turn) {
        return new Practice(bot, reader, turn.after(), replies(turn));
    }

    static List<Reply> replies(Turn turn) {
        return turn.effects().stream()
                .flatMap(effect -> effect instanceof Effect.Say say ? Stream.of(say.reply()) : Stream.empty())
                .toList();
    }
}
