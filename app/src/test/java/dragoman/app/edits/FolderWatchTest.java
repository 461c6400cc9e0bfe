package dragoman.app.edits;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.BotFolders;
import dragoman.app.config.BotSettings;
import dragoman.jdbc.Store;
import dragoman.jdbc.StoreSettings;
import dragoman.model.BotId;
import dragoman.port.Time;
import dragoman.runtime.Bots;
import dragoman.runtime.DragomanRuntime;
import dragoman.runtime.LiveBot;
import dragoman.runtime.Settings;
import dragoman.runtime.Stores;
import dragoman.understanding.WordUnderstanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    private static final BotId KIOSK = new BotId("kiosk");
    @TempDir
    Path folder;
    private Path bot;
    private Store store;
    private DragomanRuntime runtime;
    private LiveBot live;
    private FolderWatch watch;

    @BeforeEach
    void open() throws Exception {
        bot = Files.createDirectories(folder.resolve("kiosk"));
        write("bot.yaml", "bot: Kiosk\nshop: Kiosk\n");
        write("hello.yaml", flow("Which fruit?"));
        store = Store.open(StoreSettings.of("jdbc:sqlite:" + folder.resolve("d.db")));
        var version = BotFolders.version(bot);
        live = new LiveBot(KIOSK, version.bot(), BotFolders.reader(version.bot(), new WordUnderstanding()),
                Map.of());
        var bots = new Bots();
        bots.add(live);
        runtime = new DragomanRuntime(bots,
                new Stores(store.journal(), store.conversations(), store.unfinished(), store.waits()),
                Time.system(),
                Settings.DEFAULT);
        var edits = runtime.edits(store.revisions(), new WordUnderstanding());
        edits.begin(KIOSK, version);
        var settings = new BotSettings(KIOSK, bot, Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), Optional.empty(), Optional.empty(),
                List.of(), List.of());
        watch = new FolderWatch(List.of(settings), new Reloading(List.of(settings), edits), edits,
                Time.system());
    }

    @AfterEach
    void close() throws InterruptedException {
        runtime.stop();
        store.close();
    }

    @Test
    void an_edit_is_taken_over_once_the_files_lie_still() throws IOException {
        var before = live.now();
        watch.look();
        write("hello.yaml", flow("Which of our fruits?"));
        watch.look();
        assertThat(live.now()).isSameAs(before);
        write("more.yaml", "flow: more\nstarts: { says: [more] }\nsteps:\n  - There is more.\n");
        watch.look();
        assertThat(live.now()).isSameAs(before);
        watch.look();
        assertThat(live.now().flows()).containsKeys("hello", "more");
        assertThat(live.reader().read("more", live.now().shop().source()).matches()).isNotEmpty();
    }

    @Test
    void a_folder_with_mistakes_or_without_a_bot_never_replaces_the_running_one() throws IOException {
        var before = live.now();
        write("hello.yaml", "flow: hello\nsteps: [ {");
        looksTwice();
        Files.delete(bot.resolve("bot.yaml"));
        looksTwice();
        assertThat(live.now()).isSameAs(before);
        write("bot.yaml", "bot: Kiosk\nshop: Fruit and more\n");
        write("hello.yaml", flow("Which fruit?"));
        looksTwice();
        assertThat(live.now().shop().name()).isEqualTo("Fruit and more");
    }

    private void looksTwice() {
        watch.look();
        watch.look();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(bot.resolve(name), text);
    }

    private static String flow(String question) {
        return "flow: hello\nstarts: first\nsteps:\n  - ask: fruit\n    text: " + question + "\n";
    }
}
