package dragoman.app;

import dragoman.authoring.CannotRun;
import dragoman.authoring.TranslationReport;
import dragoman.authoring.TranslationWork;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How the translations of a bot stand, and what helps those who write them. */
@Command(name = "translations", mixinStandardHelpOptions = true, description = "Say which translations are missing or older than their source.")
final class TranslationsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "a bot's folder")
    Path folder = Path.of(".");

    @Option(names = "--update", description = "write empty places for what is missing, and write down what is new")
    boolean update;

    @Option(names = "--confirm", paramLabel = "KEY", description = "this translation was looked over and is up to date: a key, a flow's name, or all")
    List<String> confirm = List.of();

    @Override
    public Integer call() {
        try {
            var work = new TranslationWork(folder);
            var report = report(work);
            System.out.print(report.text());
            return report.exitCode();
        } catch (CannotRun e) {
            throw Trouble.told(e);
        }
    }

    private TranslationReport report(TranslationWork work) {
        if (!confirm.isEmpty()) {
            work.confirm(confirm);
        }
        return update ? work.update() : work.list();
    }
}
