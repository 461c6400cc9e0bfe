package dragoman.agentdesk;

import dragoman.desk.shop.Follow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What macros do, in words, and as the form of a ready answer has it. */
final class FollowView {
    private static final List<Integer> SNOOZES = List.of(30, 120, 1440, 4320);
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private FollowView() {}

    static String one(Words words, Follow act) {
        return switch (act) {
            case Follow.Label(var label) -> words.fill("macro.act.label", label);
            case Follow.Queue(var queue) -> words.fill("macro.act.queue", queue);
            case Follow.Snooze(var minutes) -> words.fill("macro.act.snooze", length(words, minutes));
            case Follow.Resolve() -> words.get("macro.act.resolve");
            case Follow.Back() -> words.get("macro.act.back");
        };
    }

    private static String length(Words words, int minutes) {
        if (minutes % DAY == 0) {
            return words.fill("time.days", minutes / DAY);
        }
        return minutes % HOUR == 0
                ? words.fill("time.hours", minutes / HOUR)
                : words.fill("time.minutes", minutes);
    }

    /** {@code ""} for a ready answer that does nothing else. */
    static String all(Words words, List<Follow> acts) {
        return acts.isEmpty()
                ? ""
                : words.fill("macro.after",
                        acts.stream().map(act -> one(words, act)).collect(Collectors.joining(", ")));
    }

    static String labels(List<Follow> acts) {
        return acts.stream()
                .flatMap(act -> act instanceof Follow.Label(var label) ? Stream.of(label) : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    /** What can end a macro; what stands in it already is among them. */
    static List<Follow> choices(List<Follow> chosen, List<String> queues) {
        var choices = new LinkedHashSet<Follow>(List.of(new Follow.Resolve(), new Follow.Back()));
        SNOOZES.forEach(minutes -> choices.add(new Follow.Snooze(minutes)));
        queues.forEach(queue -> choices.add(new Follow.Queue(queue)));
        chosen.stream().filter(act -> !(act instanceof Follow.Label)).forEach(choices::add);
        return List.copyOf(choices);
    }

    static List<Follow> read(Form form) {
        var acts = new ArrayList<Follow>();
        Arrays.stream(form.get("labels").split(",")).map(label -> Follow.of("label=" + label))
                .forEach(label -> label.ifPresent(acts::add));
        Follow.of(form.get("then")).ifPresent(acts::add);
        return acts;
    }
}
