package dragoman.agentdesk;

import dragoman.desk.files.Attachment;
import dragoman.desk.view.ThreadLine;
import dragoman.model.AgentId;
import dragoman.model.LineState;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the thread's lines of what the desk tells. */
final class Lines {
    private final Times times;
    private final AgentId me;
    private final Map<AgentId, String> people;
    private final Function<String, Optional<Attachment>> files;
    private final Map<String, String> titles = new HashMap<>();

    /** @param files what a reference in a line stands for */
    Lines(Times times, AgentId me, Map<AgentId, String> people,
            Function<String, Optional<Attachment>> files) {
        this.files = files;
        this.times = times;
        this.me = me;
        this.people = people;
    }

    List<LineView> of(List<ThreadLine> thread) {
        var lines = new ArrayList<LineView>();
        var day = "";
        for (var line : thread) {
            var next = times.day(line.at());
            if (!next.equals(day)) {
                lines.add(LineView.day(next));
                day = next;
            }
            view(line).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<LineView> view(ThreadLine line) {
        return switch (line) {
            case ThreadLine.FromCustomer said -> customer(said);
            case ThreadLine.FromUs said -> Optional.of(us(said));
            case ThreadLine.Note note -> Optional.of(LineView.plain("note-" + note.id(), "note", note.name(),
                    times.clock(note.at()), Piece.note(note.text(), me)));
            case ThreadLine.Handed handed -> Optional.of(LineView.plain("handed-" + handed.at().toEpochMilli()
                    + "-" + handed.what(), "event", "", times.clock(handed.at()), handed(handed)));
        };
    }

    private Optional<LineView> customer(ThreadLine.FromCustomer said) {
        var words = said.hidden()
                ? Optional.of(times.words().get("line.hidden"))
                : new Heard(times.words(), titles).words(said.update());
        return words.map(text -> LineView.plain("said-" + said.id(),
                Heard.isEvent(said.update()) ? "event" : "customer",
                "", times.clock(said.at()), text).with(brought(said)));
    }

    private Optional<Attachment> brought(ThreadLine line) {
        return line.file().flatMap(files);
    }

    private LineView us(ThreadLine.FromUs said) {
        var options = options(said.message().buttons());
        options.forEach(option -> titles.put(option.data(), option.title()));
        var agent = said.author().agent();
        var who = agent.map(id -> id.equals(me) ? times.words().get("who.you") : said.name())
                .orElse(times.words().get("who.bot"));
        var undo = said.undoUntil().filter(until -> until.isAfter(times.now()));
        return new LineView("line-" + said.key(), agent.isPresent() ? "agent" : "bot", who,
                times.clock(said.at()),
                Piece.of(said.message().hidden() ? times.words().get("line.hidden") : text(said)),
                options.stream().map(Option::title).toList(), Optional.of(state(said, undo)), undo,
                said.again(), brought(said));
    }

    /** What can be tapped. */
    static List<Option> options(Buttons buttons) {
        return switch (buttons) {
            case Buttons.None _,Buttons.Share _ -> List.of();
            case Buttons.Row(var row) -> row;
            case Buttons.Menu(_, var menu) -> menu;
            case Buttons.Cards(var cards) -> cards.stream().map(Buttons.Cards.Choice::option).toList();
        };
    }

    private String text(ThreadLine.FromUs said) {
        var shown = brought(said).isPresent();
        var picture = said.message().picture().isPresent() && !shown ? times.words().get("line.picture") : "";
        var file = said.message().document().isPresent() && !shown ? times.words().get("line.file") : "";
        return (picture + "\n" + file + "\n" + said.message().text()).strip();
    }

    private LineView.State state(ThreadLine.FromUs said, Optional<Instant> undo) {
        var name = undo.isPresent() ? "queued" : name(said.state());
        return new LineView.State(name, times.words().get("state." + name), Cause.of(times.words(), said));
    }

    private static String name(LineState state) {
        return switch (state) {
            case LineState.Queued _,LineState.Held _ -> "queued";
            case LineState.Sending _ -> "sending";
            case LineState.Accepted _ -> "sent";
            case LineState.Reported(_, var status) -> switch (status) {
                case SENT -> "sent";
                case DELIVERED -> "delivered";
                case READ -> "read";
                case FAILED -> "failed";
            };
            case LineState.Uncertain _ -> "uncertain";
            case LineState.Refused _ -> "failed";
            case LineState.Voided _ -> "voided";
        };
    }

    private String handed(ThreadLine.Handed handed) {
        var by = handed.by().map(agent -> people.getOrDefault(agent, agent.value())).orElse("");
        var to = handed.to().map(whom -> people.getOrDefault(new AgentId(whom), whom)).orElse("");
        return times.words()
                .fill("handed." + handed.what().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        by, to)
                .strip();
    }
}
