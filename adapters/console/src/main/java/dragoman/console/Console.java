package dragoman.console;

import dragoman.model.Address;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.Call;
import dragoman.model.CallOutcome;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Message;
import dragoman.model.Update;
import dragoman.port.Channel;
import dragoman.port.Time;
import dragoman.runtime.Simulator;
import dragoman.runtime.Simulator.Said;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Talks with a bot in the terminal, or line by line from a pipe. A number chooses an option, an empty line is passed over, the end of the input ends
 * the talk. {@code /wait 23h} lets time pass.
 */
public final class Console {
    private static final ConversationId TALK = new ConversationId("terminal");
    private static final Address HERE = new Address(new BotId("bot"), Terminal.ID, "you");

    private final Simulator simulator;
    private final Channel terminal;
    private final PrintWriter out;
    private final TravelTime time;
    private long lines;

    public Console(Simulator simulator, String botName, PrintWriter out, Time time) {
        this.simulator = simulator;
        this.terminal = new Terminal(botName, out);
        this.out = out;
        this.time = new TravelTime(time);
    }

    /** Opens the chat, as a customer does, and answers every line. */
    public void talk(Lines lines) {
        print(simulator.take(Update.Opened.plain(), time.now()));
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            answer(line.get().strip());
            out.flush();
        }
    }

    private void answer(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("/wait ")) {
            time.pass(line.substring("/wait ".length()).strip()).ifPresentOrElse(out::println,
                    () -> print(simulator.wait(time.now())));
        } else if (line.equals("/start")) {
            print(simulator.take(Update.Opened.plain(), time.now()));
        } else {
            print(simulator.wait(time.now()));
            print(simulator.take(new Update.TextReceived(line), time.now()));
        }
    }

    private void print(List<Said> first) {
        var all = new ArrayList<>(first);
        for (var calls = simulator.calls(); !calls.isEmpty(); calls = simulator.calls()) {
            all.addAll(unanswered(calls.getFirst()));
        }
        for (var said : all) {
            said.messages().forEach(message -> terminal.send(line(said.author(), message)));
        }
        out.flush();
    }

    /** Nothing outside is called from a rehearsal. */
    private List<Said> unanswered(Call call) {
        out.println("[the call '" + call.slot() + "' is not made here and ends as an error]");
        return simulator.returned(call, new CallOutcome.Failed("not called from the terminal"), time.now());
    }

    private Line line(Author author, Message message) {
        return new Line(new LineKey(TALK, lines++, 0), HERE, message, author, 0);
    }

    /** Where lines come from. */
    @FunctionalInterface
    public interface Lines {
        /** The next one; empty at the end. */
        Optional<String> next();
    }
}
