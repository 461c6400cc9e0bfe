package dragoman.agentdesk;

import dragoman.desk.act.Outcome;
import dragoman.desk.join.Merging;
import dragoman.desk.join.Side;
import dragoman.desk.join.Whole;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.store.Joinings.Kept;
import dragoman.model.ConversationId;
import dragoman.model.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two conversations at most are one customer's. */
final class JoinedInMemory implements Merging {
    final List<Side> sides = new ArrayList<>();
    private Optional<Kept> merging = Optional.empty();

    private Stream<Side> sees(Person viewer) {
        return sides.stream().filter(_ -> viewer.may(DeskOnTrial.BOT, Role.AGENT));
    }

    @Override
    public Optional<Whole> whole(Person viewer, ConversationId conversation) {
        return sees(viewer).filter(side -> side.id().equals(conversation)).findFirst()
                .map(side -> merging.filter(kept -> kept.conversations().contains(conversation))
                        .map(kept -> new Whole(Stream.concat(Stream.of(side),
                                sides.stream().filter(one -> !one.equals(side))).toList(), List.of(kept)))
                        .orElseGet(() -> new Whole(List.of(side), List.of())));
    }

    @Override
    public List<Side> candidates(Person viewer, ConversationId conversation, String words) {
        return merging.isPresent()
                ? List.of()
                : sees(viewer).filter(side -> !side.id().equals(conversation))
                        .filter(side -> side.customer().contains(words)).toList();
    }

    @Override
    public Outcome merge(Person by, ConversationId one, ConversationId other) {
        if (sees(by).noneMatch(side -> side.id().equals(other))) {
            return new Outcome.Refused(Refusal.NOT_FOUND);
        }
        merging = Optional
                .of(new Kept("m1", DeskOnTrial.BOT, List.of(one, other), by.id(), Instant.now()));
        return new Outcome.Done();
    }

    @Override
    public Outcome part(Person by, ConversationId conversation, String id) {
        if (merging.filter(kept -> kept.id().equals(id)).isEmpty()) {
            return new Outcome.Refused(Refusal.NOT_FOUND);
        }
        merging = Optional.empty();
        return new Outcome.Done();
    }
}
