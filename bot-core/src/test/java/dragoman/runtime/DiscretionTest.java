package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.yaml.BotFolder;
import dragoman.model.Language;
import dragoman.model.Reading;
import dragoman.port.Reader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Somebody outside helps to read; what is private must not get there. */
class DiscretionTest {
    private static final Map<String, String> FILES = Map.of("bot.yaml", """
            bot: Iva
            shop: Bakery
            languages: [en]
            """, "hello.yaml", """
            flow: hello
            starts: first
            slots:
              passport: { type: text, private: yes, title: Passport }
            steps:
              - ask: cake
                text: Which cake?
              - ask: passport
                text: And your passport?
              - ask: note
                text: Anything else?
              - end: ordered
            """);

    private final List<String> outside = new CopyOnWriteArrayList<>();
    private final World world = new World();

    /** Keeps what it gets to see. */
    private final Reader helped = new Reader() {
        @Override
        public Reading read(String text, Language expected) {
            outside.add(text);
            return Reading.NOTHING;
        }

        @Override
        public Reader alone() {
            return (_, _) -> Reading.NOTHING;
        }
    };

    @Test
    void a_private_answer_and_what_repeats_it_are_read_alone() {
        var loaded = BotFolder.load(FILES);
        var bot = loaded.bot().orElseThrow(() -> new AssertionError(loaded.findings()));
        var bots = new Bots();
        var live = new LiveBot(World.BOT, bot, helped, Map.of());
        live.connect(world.channel);
        bots.add(live);
        world.runtime = new DragomanRuntime(bots, world.store.stores(), world.time,
                Settings.DEFAULT.unhurried(false));
        world.runtime.start();

        world.gathers(world.opens("ana"));
        world.gathers(world.says("ana", "a carrot cake"));
        world.gathers(world.says("ana", "KANARI-7741"));
        world.gathers(world.says("ana", "as I said, kanari-7741"));
        world.gathers(world.opens("ben"));
        world.gathers(world.says("ben", "a plum cake"));

        assertThat(outside).containsExactly("a carrot cake", "a plum cake");
    }
}
