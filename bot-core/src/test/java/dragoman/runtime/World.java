package dragoman.runtime;

import dragoman.flow.Bot;
import dragoman.flow.yaml.BotFolder;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Reading;
import dragoman.model.Received;
import dragoman.model.Update;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A shop with one bot that asks two questions, one messenger, a store in memory and a clock that the test moves. */
final class World {
    static final BotId BOT = new BotId("shop");
    static final ChannelId CHANNEL = new ChannelId("telegram");
    private static final Map<String, String> FILES = Map.of("bot.yaml", """
            bot: Iva
            shop: Bakery
            languages: [en]
            """, "hello.yaml", """
            flow: hello
            starts: first
            silence:
              1h: Still there?
            steps:
              - ask: cake
                text: Which cake?
              - ask: people
                text: For how many?
              - record: order
                as: order
                summary: "{cake}"
              - say: Thank you!
                id: thanks
              - say: See you.
                id: bye
              - end: ordered
            """);

    final MemoryStore store = new MemoryStore();
    final RecordingChannel channel = new RecordingChannel();
    final SettableTime time = new SettableTime("2026-11-21T10:00:00Z");
    DragomanRuntime runtime;
    Edits edits;
    private Map<String, String> files = FILES;
    private final boolean natural;
    private int events;
    /** A word over which reading breaks. */
    volatile String poison = "";

    World() {
        this(false);
    }

    private World(boolean natural) {
        this.natural = natural;
        begin(channel);
    }

    /** With typing pauses and gathering. */
    static World natural() {
        return new World(true);
    }

    private void begin(RecordingChannel out) {
        var bots = new Bots();
        var version = version(files);
        var live = new LiveBot(BOT, version.bot(), (text, _) -> read(text), Map.of());
        live.connect(out);
        bots.add(live);
        runtime = new DragomanRuntime(bots, store.stores(), time, Settings.DEFAULT.unhurried(natural));
        edits = runtime.edits(store, _ -> (_, _) -> Reading.NOTHING);
        edits.begin(BOT, version);
    }

    private Reading read(String text) {
        if (!poison.isEmpty() && text.contains(poison)) {
            throw new IllegalStateException("a fault over a word");
        }
        return Reading.NOTHING;
    }

    private static Version version(Map<String, String> files) {
        var sketch = BotFolder.sketch(files);
        return Version.of(sketch).orElseThrow(() -> new AssertionError(sketch.loaded().findings()));
    }

    /** The owner writes a file anew; what is told of it. */
    List<String> edits(String file, String text) {
        files = new HashMap<>(files);
        files.put(file, text);
        return edits.publish(BOT, version(files));
    }

    /** Two files at once. */
    List<String> edits(String file, String text, String other, String otherText) {
        files = new HashMap<>(files);
        files.put(other, otherText);
        return edits(file, text);
    }

    /** The flow with something in it changed. */
    List<String> changes(String old, String now) {
        var text = files.getOrDefault("hello.yaml", "");
        return edits("hello.yaml", text.replace(old, now));
    }

    static Bot bot() {
        var loaded = BotFolder.load(FILES);
        return loaded.bot().orElseThrow(() -> new AssertionError(loaded.findings()));
    }

    World start() {
        runtime.start();
        return this;
    }

    /** As after the process was killed: the store is what it was, nothing else is left. */
    RecordingChannel restart() {
        return restart(new RecordingChannel());
    }

    RecordingChannel restart(RecordingChannel out) {
        begin(out);
        runtime.start();
        return out;
    }

    /** Hears, and is done with it before the clock moves on. */
    void gathers(Received... received) {
        hears(received);
        settles();
    }

    void settles() {
        while (!runtime.idle()) {
            Thread.onSpinWait();
        }
    }

    /** Time goes by. */
    void pass(Duration duration) {
        time.pass(duration);
    }

    /** Time goes by until so many turns were taken with somebody. */
    void passUntilTurns(String who, int count) {
        while (store.turns(who) < count) {
            time.pass(Duration.ofMillis(100));
            Thread.onSpinWait();
        }
    }

    Received opens(String who) {
        return event(who, Update.Opened.plain());
    }

    Received says(String who, String text) {
        return event(who, new Update.TextReceived(text));
    }

    Received event(String who, Update update) {
        events++;
        return new Received(new Address(BOT, CHANNEL, who), new EventId("e" + events), time.now(),
                Profile.named(who), update);
    }

    void hears(Received... received) {
        runtime.accept(List.of(received));
    }
}
