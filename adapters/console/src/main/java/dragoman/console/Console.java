package dragoman.console;

import dragoman.model.Author;
import dragoman.model.Call;
import dragoman.model.CallOutcome;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Update;
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
    private final Simulator simulator;
    private final String botName;
    private final PrintWriter out;
    private final TravelTime time;

    public Console(Simulator simulator, String botName, PrintWriter out, Time time) {
        this.simulator = simulator;
        this.botName = botName;
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
            said.messages().forEach(message -> print(said.author(), message));
        }
        out.flush();
    }

    /** Nothing outside is called from a rehearsal. */
    private List<Said> unanswered(Call call) {
        out.println("[the call '" + call.slot() + "' is not made here and ends as an error]");
        return simulator.returned(call, new CallOutcome.Failed("not called from the terminal"), time.now());
    }

    private void print(Author author, Message message) {
        var name = author.agent().map(Object::toString).orElse(botName);
        message.picture().ifPresent(picture -> out.println(name + ": [" + picture.source() + "]"));
        message.document().ifPresent(document -> out.println(name + ": [" + document.source() + "]"));
        if (!message.text().isEmpty()) {
            out.println(name + ": " + message.text().replace("\n", "\n" + " ".repeat(name.length() + 2)));
        }
        switch (message.buttons()) {
            case Buttons.None _,Buttons.Share _ -> {
            }
            case Buttons.Row row -> options(row.options());
            case Buttons.Menu menu -> options(menu.options());
            case Buttons.Cards cards ->
                options(cards.all().stream().map(Buttons.Cards.Choice::option).toList());
        }
    }

    private void options(List<Option> options) {
        for (var i = 0; i < options.size(); i++) {
            var option = options.get(i);
            out.println("   " + (i + 1) + ") " + option.title()
                    + option.description().map(more -> " – " + more).orElse(""));
        }
    }

    /** Where lines come from. */
    @FunctionalInterface
    public interface Lines {
        /** The next one; empty at the end. */
        Optional<String> next();
    }
}
