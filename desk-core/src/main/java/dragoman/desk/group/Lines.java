package dragoman.desk.group;

import dragoman.desk.files.ChatFiles.Opened;
import dragoman.desk.group.Order.Named;
import dragoman.desk.group.Order.Say;
import dragoman.desk.store.DeskEntry.Grouped.How;
import dragoman.desk.store.DeskEntry.Grouped.Relayed;
import dragoman.desk.store.Keeping;
import dragoman.desk.store.Topics;
import dragoman.desk.store.Topics.Told;
import dragoman.desk.store.Topics.Topic;
import dragoman.desk.view.Mirrors.Keyed;
import dragoman.desk.view.Mirrors.Mirror;
import dragoman.desk.view.ThreadLine;
import dragoman.desk.view.ThreadLine.FromUs;
import dragoman.model.Language;
import dragoman.model.LineState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What was said, noted and done goes into the topic, as many lines as fit into a message. Before a message goes its lines are marked as being on the wire;
 * who finds such a mark says them again, and that they may be there already.
 */
final class Lines {
    /** Telegram's most is 4096; some is for what stands before. */
    private static final int LONGEST = 3_900;
    /** Under a file Telegram takes 1024; some is for what stands before. */
    private static final int LONGEST_UNDER_FILE = 900;
    /** So much of a line reminds of it. */
    private static final int REMINDER = 300;

    private final Language language;
    private final Group group;
    private final Topics topics;
    private final Keeping keeping;
    private final Telling telling;
    private final ShownFiles files;
    private final Addressed addressed;

    Lines(GroupDesk.Settings settings, Group group, GroupDesk.Parts parts) {
        this.language = settings.language();
        this.files = new ShownFiles(settings, parts);
        this.addressed = new Addressed(parts.members());
        this.group = group;
        this.topics = parts.desk().readers().stores().topics();
        this.keeping = parts.desk().keeping();
        this.telling = parts.telling();
    }

    /** A line with its key; {@code file}: goes in a message of its own; {@code named}: who is told of it. */
    record Due(String key, String text, boolean perhapsThere, Optional<Opened> file, List<Named> named) {
        Due(String key, String text, boolean perhapsThere) {
            this(key, text, perhapsThere, Optional.empty(), List.of());
        }

        Due naming(List<Named> whom) {
            return new Due(key, text, perhapsThere, file, whom);
        }
    }

    /** In order. */
    List<Due> due(Topic topic, Mirror mirror) {
        var told = topics.told(topic.conversation());
        var all = new ArrayList<Due>();
        for (var keyed : mirror.lines()) {
            if (!told.sure().contains(keyed.key()) && !waits(keyed.line()) && !isVoid(keyed.line())) {
                all.addAll(said(topic, keyed, told));
            }
            files.due(topic, keyed, told).ifPresent(all::add);
            fault(keyed, told).ifPresent(all::add);
        }
        return all;
    }

    private List<Due> said(Topic topic, Keyed keyed, Told told) {
        var file = files.attached(topic, keyed);
        if (file.isPresent() && keyed.line() instanceof FromUs said) {
            return withFile(keyed.key(), telling.line(language, said.wordsAlone()).orElse(""), file.get(),
                    told);
        }
        var named = addressed.in(keyed.line());
        var elsewhere = files.elsewhere(topic, keyed).map(words -> "\n" + words).orElse("");
        return telling.line(language, keyed.line())
                .map(text -> cut(keyed.key(), text + elsewhere, told).stream()
                        .map(part -> part.naming(named)).toList())
                .orElse(List.of());
    }

    /** Words stand under the file; many of them go before it. */
    private static List<Due> withFile(String key, String words, Opened file, Told told) {
        var brings = words.length() <= LONGEST_UNDER_FILE;
        var all = new ArrayList<>(brings ? List.<Due>of() : cut(key + " words", words, told));
        all.removeIf(part -> told.sure().contains(part.key()));
        all.add(new Due(key, brings ? words : "", told.unsure().contains(key), Optional.of(file), List.of()));
        return all;
    }

    /** Whether something is not said yet only because it can still be taken back. */
    boolean someWait(Topic topic, Mirror mirror) {
        var told = topics.told(topic.conversation());
        return mirror.lines().stream()
                .anyMatch(keyed -> waits(keyed.line()) && !told.sure().contains(keyed.key()));
    }

    private static boolean waits(ThreadLine line) {
        return line instanceof FromUs said && said.undoUntil().isPresent();
    }

    private static boolean isVoid(ThreadLine line) {
        return line instanceof FromUs said && said.state() instanceof LineState.Voided;
    }

    /** A line that did not arrive, or of which nobody knows; also one that was written here. */
    private Optional<Due> fault(Keyed keyed, Told told) {
        var key = "fault " + keyed.key();
        return keyed.line() instanceof FromUs said && said.again() && !told.sure().contains(key)
                ? telling.line(language, said)
                        .map(text -> new Due(key,
                                telling.words(language, "group.fault", telling.cause(language, said),
                                        text.substring(0, Math.min(REMINDER, text.length()))),
                                told.unsure().contains(key)))
                : Optional.empty();
    }

    /** What is longer than a message goes in several; only the last one carries the line's key, so that all go again if one did not. */
    private static List<Due> cut(String key, String text, Told told) {
        var parts = new ArrayList<Due>();
        var from = 0;
        while (text.length() - from > LONGEST) {
            var end = from + LONGEST;
            end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
            var part = key + "#" + parts.size();
            if (!told.sure().contains(part)) {
                parts.add(new Due(part, text.substring(from, end), told.unsure().contains(part)));
            }
            from = end;
        }
        parts.add(new Due(key, text.substring(from), told.unsure().contains(key)));
        return parts;
    }

    /** As many as fit; {@link Reply.Done} also for what the messenger never will take. */
    Reply say(Topic topic, List<Due> due) {
        var now = fitting(due);
        var keys = now.stream().map(Due::key).toList();
        keeping.keep(new Relayed(topic.conversation(), keys, How.WIRE));
        var reply = group.ask(order(topic, now));
        switch (reply) {
            case Reply.No _ when now.getFirst().file().isPresent() -> {
                files.refused(keys.getFirst());
                keeping.keep(new Relayed(topic.conversation(), fresh(now), How.NOT));
            }
            case Reply.Done _,Reply.No _ -> keeping.keep(new Relayed(topic.conversation(), keys, How.THERE));
            case Reply.Later _,Reply.Barred _,Reply.Closed _,Reply.Gone _ ->
                keeping.keep(new Relayed(topic.conversation(), fresh(now), How.NOT));
            case Reply.Unsure _ -> {
                // the marks stay: the next attempt says that it is one
            }
        }
        return reply instanceof Reply.No ? new Reply.Done(0) : reply;
    }

    private Order order(Topic topic, List<Due> now) {
        return now.getFirst().file()
                .<Order>map(one -> new Order.Show(topic.id(), one.file(), one.about().name(),
                        text(now).strip()))
                .orElseGet(() -> new Say(topic.id(), text(now), List.of(), OptionalLong.empty(),
                        now.stream().flatMap(line -> line.named().stream()).distinct().toList()));
    }

    /** Of an earlier attempt nobody knows still. */
    private static List<String> fresh(List<Due> lines) {
        return lines.stream().filter(line -> !line.perhapsThere()).map(Due::key).toList();
    }

    private static List<Due> fitting(List<Due> due) {
        var some = new ArrayList<Due>();
        var length = 0;
        for (var line : due) {
            length += line.text().length() + 2;
            if (!some.isEmpty() && (length > LONGEST || line.file().isPresent()
                    || some.getFirst().file().isPresent()
                    || line.perhapsThere() != some.getFirst().perhapsThere())) {
                break;
            }
            some.add(line);
        }
        return some;
    }

    private String text(List<Due> lines) {
        var all = lines.stream().map(Due::text).collect(Collectors.joining("\n\n"));
        return lines.getFirst().perhapsThere() ? telling.words(language, "group.perhaps") + "\n" + all : all;
    }
}
