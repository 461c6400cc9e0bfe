package dragoman.app.rehearsal;

import dragoman.authoring.Rehearsal.Answers;
import dragoman.authoring.Rehearsal.Play;
import dragoman.authoring.Rehearsal.State;
import dragoman.authoring.Rehearsal.Visit;
import dragoman.flow.Outcome;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.CallOutcome;
import dragoman.model.Card;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Ownership;
import dragoman.model.Reply;
import dragoman.model.Update;
import dragoman.model.Value;
import dragoman.port.ShopRecord;
import dragoman.runtime.Simulator;
import dragoman.runtime.Simulator.Said;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rehearsed talk. */
final class Talk implements Play {
    private static final AgentId AGENT = new AgentId("agent");
    /** People think a moment before they write; time stands still otherwise. */
    private static final Duration THOUGHT = Duration.ofSeconds(5);

    private final Simulator simulator;
    private final Set<Visit> visited = new HashSet<>();
    private final SystemForTests calls;
    private Instant now;
    private List<Option> options = List.of();
    private boolean tappable = true;

    Talk(Simulator simulator, Instant now, Answers answers) {
        this.simulator = simulator;
        this.now = now;
        this.calls = new SystemForTests(answers);
    }

    @Override
    public List<String> open() {
        return said(simulator.take(Update.Opened.plain(), now));
    }

    @Override
    public List<String> me(List<String> texts) {
        return customer(texts.stream().<Update>map(Update.TextReceived::new).toList());
    }

    @Override
    public List<String> sends(Update update) {
        return customer(List.of(update));
    }

    @Override
    public List<String> tap(String title) {
        for (var i = 0; i < options.size(); i++) {
            if (options.get(i).title().equals(title)) {
                return customer(List.of(tappable
                        ? new Update.OptionTapped(options.get(i).data(), Optional.empty())
                        : new Update.TextReceived(Integer.toString(i + 1))));
            }
        }
        throw new IllegalArgumentException("there is no button " + title);
    }

    private List<String> customer(List<Update> quick) {
        now = now.plus(THOUGHT);
        return said(simulator.take(quick, now));
    }

    @Override
    public List<String> pass(Duration time) {
        now = now.plus(time);
        return said(simulator.wait(now));
    }

    @Override
    public List<String> agent(String text) {
        return said(
                simulator.take(Update.AgentActed.of(AGENT, new AgentAct.Answer(text, Duration.ZERO)), now));
    }

    @Override
    public List<String> resolve(Outcome outcome) {
        return said(simulator.take(Update.AgentActed.of(AGENT, new AgentAct.Resolve()), now));
    }

    @Override
    public State state() {
        var conversation = simulator.conversation();
        var slots = new HashMap<String, Value>(conversation.customer().kept());
        slots.putAll(conversation.talk().lasting());
        slots.putAll(conversation.talk().slots());
        return new State(options.stream().map(Option::title).toList(), slots,
                queue(conversation.custody().owner()),
                simulator.records().stream().map(ShopRecord::kind).toList(), simulator.outcome(),
                Set.copyOf(visited));
    }

    @Override
    public Optional<List<String>> returned(String slot, CallOutcome outcome) {
        return simulator.calls().stream().filter(call -> call.slot().equals(slot)).findFirst()
                .map(call -> said(simulator.returned(call, outcome, now)));
    }

    @Override
    public Set<String> unanswered() {
        return calls.unanswered();
    }

    /** Every step walked so far, with the option that was chosen there. */
    private void visit() {
        for (var step : simulator.walked()) {
            visited.add(new Visit(step.flow(), step.step(), Optional.empty()));
            chosen(step.step())
                    .forEach(option -> visited.add(new Visit(step.flow(), step.step(), Optional.of(option))));
        }
    }

    private List<String> chosen(String slot) {
        return switch (simulator.conversation().slot(slot).orElse(null)) {
            case Value.Choice(var option) -> List.of(option);
            case Value.Choices(var options) -> options;
            case null, default -> List.of();
        };
    }

    private static Optional<String> queue(Ownership owner) {
        return switch (owner) {
            case Ownership.Bot _,Ownership.Resolved _ -> Optional.empty();
            case Ownership.Queued queued -> Optional.of(queued.queue());
            case Ownership.WaitingForHours waiting -> Optional.of(waiting.queue());
            case Ownership.Assigned assigned -> Optional.of(assigned.queue());
            case Ownership.Active active -> Optional.of(active.queue());
            case Ownership.WaitingForCustomer waiting -> Optional.of(waiting.queue());
        };
    }

    /** One text a reply: an offer with its cards is one. What an agent writes is not said by the bot. */
    private List<String> said(List<Said> first) {
        visit();
        var all = new ArrayList<>(first);
        for (var next = calls.answer(simulator, now); next.isPresent(); next = calls.answer(simulator, now)) {
            visit();
            all.addAll(next.get());
        }
        for (var said : all) {
            if (!said.reply().options().isEmpty()) {
                options = said.reply().options();
                tappable = said.messages().stream()
                        .anyMatch(message -> !(message.buttons() instanceof Buttons.None));
            }
        }
        return all.stream().filter(said -> said.author().agent().isEmpty()).map(said -> text(said.reply()))
                .toList();
    }

    private static String text(Reply reply) {
        return Stream
                .of(Stream.of(reply.text()), reply.cards().stream().flatMap(Talk::lines),
                        Stream.of(reply.choosing()))
                .flatMap(lines -> lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Card card) {
        return Stream.of(card.title(), card.text());
    }
}
