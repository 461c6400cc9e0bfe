package dragoman.app;

import ch.qos.logback.classic.ClassicConstants;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.OptionHelper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;

/**
 * What is logged: one line each to standard error, in plain words, from the level that {@code DRAGOMAN_LOG} names (INFO). Written in Java, since reading it from XML costs
 * each start a tenth of a second on one core. A file that {@code logback.configurationFile} names takes its place.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_NORMAL_PRIORITY)
public final class Logging extends ContextAwareBase implements Configurator {
    /** What came from outside begins no line of its own, and no trace reaches a user. */
    private static final String PATTERN = "%d{HH:mm:ss} %-5level %replace(%msg){'[\\r\\n\\x1b]+', ' '}%n%nopex";
    private static final String LEVEL = "DRAGOMAN_LOG";
    private static final List<String> TALKATIVE = List.of("org.eclipse.jetty", "org.flywaydb",
            "com.zaxxer.hikari");

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        var own = System.getProperty(ClassicConstants.CONFIG_FILE_PROPERTY);
        if (own != null && isThere(own)) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        TALKATIVE.forEach(each -> context.getLogger(each).setLevel(Level.WARN));
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.toLevel(OptionHelper.getSystemProperty(LEVEL, System.getenv(LEVEL)), Level.INFO));
        root.addAppender(standardError(context));
        if (own != null) {
            root.warn("There is no logging configuration {}. Check {}.", own,
                    ClassicConstants.CONFIG_FILE_PROPERTY);
        }
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Logback takes a file, a resource or an address. */
    private static boolean isThere(String configuration) {
        return configuration.contains("://") || configuration.startsWith("file:")
                || Files.isRegularFile(Path.of(configuration))
                || Logging.class.getClassLoader().getResource(configuration) != null;
    }

    private static ConsoleAppender<ILoggingEvent> standardError(LoggerContext context) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        var appender = new ConsoleAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName("stderr");
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
