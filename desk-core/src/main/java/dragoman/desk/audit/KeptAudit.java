package dragoman.desk.audit;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.store.AuditLinks;
import dragoman.desk.store.AuditLinks.Hashed;
import dragoman.model.BotId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The log of privileged acts, in the store. */
public final class KeptAudit implements AuditLog {
    private static final int MOST = 500;
    private static final int AT_ONCE = 1_000;

    private final AuditLinks links;

    public KeptAudit(AuditLinks links) {
        this.links = links;
    }

    @Override
    public List<Audited> read(Person viewer, Optional<Long> before, int max) {
        var names = links.names();
        return links.before(before.orElse(Long.MAX_VALUE), Math.clamp(max, 0, MOST)).stream()
                .filter(link -> sees(viewer, link)).map(link -> audited(link, names)).toList();
    }

    /** What is about no bot (accounts, logins) is the owners' matter. */
    private static boolean sees(Person viewer, Hashed link) {
        return link.link().bot().isEmpty()
                ? viewer.isA(Role.OWNER)
                : viewer.may(new BotId(link.link().bot()), Role.SUPERVISOR);
    }

    private static Audited audited(Hashed hashed, Map<String, String> names) {
        var link = hashed.link();
        return new Audited(link.number(), link.at(),
                link.bot().isEmpty() ? Optional.empty() : Optional.of(new BotId(link.bot())),
                names.getOrDefault(link.actor(), link.actor()), link.what(),
                names.getOrDefault(link.subject(), link.subject()), link.detail());
    }

    @Override
    public Verified verify() {
        var start = links.start();
        var hash = start.map(AuditLinks.Start::hash).orElse(Chain.BEGINNING);
        long number = start.map(AuditLinks.Start::number).orElse(0L);
        for (var part = links.after(number, AT_ONCE); !part.isEmpty(); part = links.after(number, AT_ONCE)) {
            for (var link : part) {
                if (link.link().number() != number + 1
                        || !Chain.hash(hash, link.link()).equals(link.hash())) {
                    return new Verified(number, Optional.of(link.link().number()));
                }
                number = link.link().number();
                hash = link.hash();
            }
        }
        return new Verified(number, Optional.empty());
    }
}
