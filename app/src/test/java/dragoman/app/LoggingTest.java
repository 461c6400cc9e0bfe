package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.ClassicConstants;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.Logger;

@Isolated("sets properties of the whole program")
class LoggingTest {
    private final LoggerContext context = new LoggerContext();

    @AfterEach
    void forget() {
        System.clearProperty(ClassicConstants.CONFIG_FILE_PROPERTY);
        System.clearProperty("DRAGOMAN_LOG");
    }

    @Test
    void a_line_is_one_line_and_shows_no_trace() {
        assertThat(configured()).isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);

        var line = new String(encoder().encode(new LoggingEvent("", context.getLogger("a"), Level.WARN,
                "Ann said hello\r\n00:00:00 ERROR all is lost", new IllegalStateException("a trace"), null)),
                StandardCharsets.UTF_8);
        assertThat(line).matches("\\d\\d:\\d\\d:\\d\\d WARN  Ann said hello 00:00:00 ERROR all is lost\\R");
    }

    @Test
    void the_level_can_be_chosen() {
        System.setProperty("DRAGOMAN_LOG", "debug");
        configured();

        assertThat(context.getLogger("dragoman").getEffectiveLevel()).isEqualTo(Level.DEBUG);
        assertThat(context.getLogger("org.eclipse.jetty.server").getEffectiveLevel()).isEqualTo(Level.WARN);
    }

    @Test
    void an_unknown_level_is_the_usual_one() {
        System.setProperty("DRAGOMAN_LOG", "chatty");
        configured();

        assertThat(context.getLogger("dragoman").getEffectiveLevel()).isEqualTo(Level.INFO);
    }

    @Test
    void a_configuration_of_ones_own_takes_our_place(@TempDir Path folder) throws Exception {
        System.setProperty(ClassicConstants.CONFIG_FILE_PROPERTY,
                Files.writeString(folder.resolve("own.xml"), "<configuration/>").toString());

        assertThat(configured()).isEqualTo(ExecutionStatus.INVOKE_NEXT_IF_ANY);
    }

    @Test
    void one_that_is_not_there_does_not(@TempDir Path folder) {
        System.setProperty(ClassicConstants.CONFIG_FILE_PROPERTY, folder.resolve("onw.xml").toString());

        assertThat(configured()).isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
        assertThat(context.getLogger("dragoman").getEffectiveLevel()).isEqualTo(Level.INFO);
    }

    private ExecutionStatus configured() {
        return new Logging().configure(context);
    }

    @SuppressWarnings("unchecked") // as Logging makes them
    private Encoder<LoggingEvent> encoder() {
        var appender = (ConsoleAppender<?>) context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("stderr");
        return (Encoder<LoggingEvent>) appender.getEncoder();
    }
}
