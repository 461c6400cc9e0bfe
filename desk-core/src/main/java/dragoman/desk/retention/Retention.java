package dragoman.desk.retention;

import dragoman.desk.audit.Auditor;
import dragoman.desk.retention.RetentionRules.Kind;
import dragoman.desk.store.Ageing;
import dragoman.desk.store.Bulk;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.Keeping;
import dragoman.port.Time;
import dragoman.port.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lets go what the shop's rules keep no longer, or says what would go; statistics stay, without the person. */
public final class Retention {
    private static final int AT_ONCE = 500;

    private final RetentionRules rules;
    private final Ageing ageing;
    private final Keeping keeping;
    private final OldFiles files;
    private final Auditor auditor;
    private final Time time;

    /** What is read, written and written down. */
    public record Parts(Ageing ageing, Keeping keeping, OldFiles files, Auditor auditor) {}

    public Retention(RetentionRules rules, Parts parts, Time time) {
        this.rules = rules;
        this.ageing = parts.ageing();
        this.keeping = parts.keeping();
        this.files = parts.files();
        this.auditor = parts.auditor();
        this.time = time;
    }

    /** What would go now; nothing is touched. */
    public List<Doomed> plan() {
        return each(true);
    }

    /** Lets it go, a little at a time; what has gone. */
    public List<Doomed> run() {
        var gone = each(false);
        gone.stream().filter(one -> one.count() > 0)
                .forEach(one -> keeping.keep(auditor.entry(Auditor.SYSTEM, Optional.empty(),
                        "retention." + one.kind().name().toLowerCase(Locale.ROOT), "")));
        return gone;
    }

    private List<Doomed> each(boolean dry) {
        var all = new ArrayList<Doomed>();
        for (var kind : Kind.values()) {
            rules.of(kind).map(time.now()::minus).ifPresent(before -> all.add(switch (kind) {
                case TRANSCRIPTS -> new OldTalks(ageing, keeping, dry).before(before);
                case RECORDS -> records(before, dry);
                case REPORTS -> figures(before, dry);
                case AUDIT -> acts(before, dry);
                case UPLOADS -> files(before, dry);
                case WEBHOOKS -> events(before, dry);
            }));
        }
        return all;
    }

    private Doomed records(Instant before, boolean dry) {
        var count = 0L;
        var part = ageing.records("", before, AT_ONCE);
        while (!part.isEmpty() && !Thread.currentThread().isInterrupted()) {
            count += part.size();
            if (!dry) {
                part.forEach(number -> keeping.keep(new DeskEntry.Ageing.Blanked(number)));
            }
            part = ageing.records(part.getLast(), before, AT_ONCE);
        }
        return new Doomed(Kind.RECORDS, before, count, count
                + " orders, wishes and complaints that are dealt with lose name, address and what was written; number, kind and state stay",
                List.of());
    }

    private Doomed figures(Instant before, boolean dry) {
        var count = cleared(Bulk.FIGURES, before, dry);
        return new Doomed(Kind.REPORTS, before, count,
                count + " entries of what reports count go: milestones, closed requests, days of customers who are gone",
                List.of());
    }

    private Doomed acts(Instant before, boolean dry) {
        var last = ageing.acts(before);
        if (!dry) {
            last.ifPresent(number -> keeping.keep(new DeskEntry.Ageing.Unchained(number)));
        }
        return new Doomed(Kind.AUDIT, before, last.isPresent() ? 1 : 0,
                last.map(number -> "entries up to number " + number + " go; the chain goes on from there")
                        .orElse("no entry is that old"),
                List.of());
    }

    private Doomed files(Instant before, boolean dry) {
        var open = OldTalks.open(ageing, before);
        var uploaded = dry
                ? files.count(before, id -> !open.contains(id))
                : files.remove(before, id -> !open.contains(id));
        var count = uploaded + cleared(Bulk.FILES, before, dry);
        return new Doomed(Kind.UPLOADS, before, count, count + " files that customers or agents sent go",
                List.of());
    }

    private Doomed events(Instant before, boolean dry) {
        var count = cleared(Bulk.EVENTS, before, dry);
        return new Doomed(Kind.WEBHOOKS, before, count,
                count + " events of which other systems could not be told go", List.of());
    }

    private long cleared(Bulk what, Instant before, boolean dry) {
        var count = ageing.count(what, before);
        for (var left = dry ? 0 : count; left > 0 && !Thread.currentThread().isInterrupted();) {
            keeping.keep(new DeskEntry.Ageing.Cleared(what, before));
            var now = ageing.count(what, before);
            left = now < left ? now : 0;
        }
        return count;
    }

    static boolean done(Keeping keeping, DeskEntry entry) {
        return keeping.keep(entry) instanceof Written.Done;
    }
}
