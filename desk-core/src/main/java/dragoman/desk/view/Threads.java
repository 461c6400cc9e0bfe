package dragoman.desk.view;

import dragoman.desk.people.Mention;
import dragoman.desk.store.DeskEntry.Noted;
import dragoman.desk.store.DeskStores;
import dragoman.desk.store.Jottings.Passed;
import dragoman.desk.store.Mark;
import dragoman.desk.view.Chats.Part;
import dragoman.desk.view.ThreadLine.FromCustomer;
import dragoman.desk.view.ThreadLine.FromUs;
import dragoman.desk.view.ThreadLine.Handed;
import dragoman.desk.view.ThreadLine.Note;
import dragoman.desk.view.ThreadLine.Question;
import dragoman.desk.view.ThreadLine.What;
import dragoman.model.AgentId;
import dragoman.model.ConversationId;
import dragoman.model.DeliveryStatus;
import dragoman.model.LineState;
import dragoman.model.Milestone;
import dragoman.model.Update;
import dragoman.port.Time;
import dragoman.port.Transcripts;
import dragoman.port.Transcripts.In;
import dragoman.port.Transcripts.Out;
import dragoman.port.Transcripts.Spoken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a thread together: what was said, notes, and how it changed hands. */
final class Threads {
    private final DeskStores stores;
    private final Transcripts transcripts;
    private final Time time;

    Threads(DeskStores stores, Transcripts transcripts, Time time) {
        this.stores = stores;
        this.transcripts = transcripts;
        this.time = time;
    }

    /** What one thread needs besides what was said. */
    private record Beside(Map<AgentId, String> names, Set<String> ticked) {}

    Part part(ConversationId conversation, long afterTurn, int turns) {
        var said = transcripts.read(conversation, afterTurn, turns);
        var beside = beside(conversation);
        var lines = new ArrayList<ThreadLine>();
        said.forEach(spoken -> line(conversation, spoken, beside).ifPresent(lines::add));
        var from = afterTurn < 0 || said.isEmpty() ? Instant.MIN : said.getFirst().at();
        var until = said.isEmpty() ? Instant.MAX : said.getLast().at();
        stores.jottings().notes(List.of(conversation)).stream().filter(note -> !note.at().isBefore(from))
                .map(note -> note(note, beside)).forEach(lines::add);
        stores.jottings().milestones(conversation).stream()
                .filter(passed -> !passed.at().isBefore(from)
                        && !passed.at().isAfter(until.equals(Instant.MAX) ? until : time.now()))
                .flatMap(passed -> handed(passed).stream()).forEach(lines::add);
        lines.sort(Comparator.comparing(ThreadLine::at));
        return new Part(lines, afterTurn < 0 ? Optional.empty() : Optional.of(afterTurn + 1));
    }

    private Beside beside(ConversationId conversation) {
        var names = stores.accounts().all().stream()
                .collect(Collectors.toMap(account -> account.person().id(),
                        account -> account.person().name()));
        var ticked = stores.jottings().marks(List.of(conversation)).getOrDefault(conversation, List.of())
                .stream()
                .filter(mark -> mark.kind() == Mark.Kind.TICKED).map(Mark::name).collect(Collectors.toSet());
        return new Beside(names, ticked);
    }

    private Optional<ThreadLine> line(ConversationId conversation, Spoken spoken, Beside beside) {
        return switch (spoken) {
            case In in when Spoke.isShown(in.update()) -> Optional.of(customer(conversation, in, beside));
            case In _ -> Optional.empty();
            case Out out when out.key().conversation().equals(conversation) -> Optional.of(ours(out, beside));
            case Out _ -> Optional.empty();
        };
    }

    private static ThreadLine customer(ConversationId conversation, In in, Beside beside) {
        var id = conversation + "." + in.turn() + "." + Integer.toHexString(in.update().hashCode());
        var questions = new ArrayList<Question>();
        if (!in.hidden() && in.update() instanceof Update.TextReceived(var text)) {
            for (var words : Questions.in(text)) {
                var question = id + "." + questions.size();
                questions.add(new Question(question, words, beside.ticked().contains(question)));
            }
        }
        return new FromCustomer(id, in.at(), in.update(), in.hidden(), questions);
    }

    private ThreadLine ours(Out out, Beside beside) {
        var agent = out.author().agent();
        var undo = out.state() instanceof LineState.Queued(_, var notBefore) && agent.isPresent()
                && notBefore.isAfter(time.now()) ? Optional.of(notBefore) : Optional.<Instant>empty();
        return new FromUs(out.key(), out.at(), out.author(),
                agent.map(id -> beside.names().getOrDefault(id, id.value()))
                        .orElse(""),
                out.message(), out.state(), undo, canGoAgain(out.state()));
    }

    private static boolean canGoAgain(LineState state) {
        return switch (state) {
            case LineState.Uncertain _,LineState.Refused _ -> true;
            case LineState.Reported(_, var status) -> status == DeliveryStatus.FAILED;
            case LineState.Queued _,LineState.Held _,LineState.Sending _,LineState.Accepted _,LineState.Voided _ ->
                false;
        };
    }

    private static ThreadLine note(Noted noted, Beside beside) {
        var mentions = Mention.in(noted.text()).stream().map(Mention::login)
                .filter(beside.names()::containsKey).distinct().toList();
        return new Note(noted.id(), noted.at(), noted.agent(),
                beside.names().getOrDefault(noted.agent(), noted.agent().value()), noted.text(), mentions);
    }

    private static Optional<ThreadLine> handed(Passed passed) {
        var milestone = passed.milestone();
        return what(milestone.kind()).map(what -> new Handed(passed.at(), what, milestone.agent(),
                Optional.of(milestone.detail()).filter(detail -> !detail.isEmpty())));
    }

    private static Optional<What> what(Milestone.Kind kind) {
        return switch (kind) {
            case WANTED, NOT_SOLVED -> Optional.of(What.WANTED);
            case CLAIMED -> Optional.of(What.CLAIMED);
            case TAKEN_OVER -> Optional.of(What.TAKEN_OVER);
            case PASSED -> Optional.of(What.PASSED);
            case RELEASED -> Optional.of(What.RELEASED);
            case TIMED_OUT -> Optional.of(What.TIMED_OUT);
            case RESOLVED -> Optional.of(What.RESOLVED);
            case GIVEN_BACK, CANCELLED, SOLVED -> Optional.of(What.GIVEN_BACK);
            case FIRST_ANSWER, CUSTOMER_SILENT, PROMISE_WARNING, PROMISE_BROKEN -> Optional.empty();
        };
    }
}
