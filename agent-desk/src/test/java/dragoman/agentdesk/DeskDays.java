package dragoman.agentdesk;

import static org.junit.jupiter.api.Assumptions.abort;

import dragoman.testkit.Chromium;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Days at the desk in a real browser, each at a desk of its own. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DeskDays {
    private Optional<Chromium> chromium = Optional.empty();
    DeskOnTrial desk = new DeskOnTrial();

    @BeforeAll
    void open() {
        desk.close();
        chromium = Chromium.installed().map(Chromium::start);
    }

    @BeforeEach
    void begin() {
        desk = new DeskOnTrial();
    }

    @AfterEach
    void clear() {
        desk.close();
    }

    @AfterAll
    void close() {
        chromium.ifPresent(Chromium::close);
    }

    DeskBrowser at(int width, int height) {
        return chromium.map(browser -> DeskBrowser.of(browser, width, height))
                .orElseGet(() -> abort("no browser on this machine"));
    }
}
