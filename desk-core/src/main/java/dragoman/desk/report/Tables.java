package dragoman.desk.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dragoman.desk.report.Reports.Table;
import dragoman.desk.store.Figures.Event;
import dragoman.model.ConversationId;
import dragoman.model.Milestone.Kind;
import dragoman.port.ShopRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the tables of a report. Numbers stand as they are computed: seconds, counts, shares between 0 and 1. */
final class Tables {
    /** Nobody waits any more. */
    private static final Set<Kind> ENDS = Set.of(Kind.CANCELLED, Kind.GIVEN_BACK, Kind.RESOLVED);
    private final Counted counted;
    private final Set<ConversationId> withPeople;

    Tables(Counted counted) {
        this.counted = counted;
        this.withPeople = counted.events().stream()
                .filter(event -> event.milestone().kind() == Kind.WANTED
                        || event.milestone().kind() == Kind.TAKEN_OVER)
                .map(Event::conversation).collect(toSet());
    }

    List<Table> all() {
        return List.of(volume(), times("first-answer", Kind.FIRST_ANSWER), times("resolution", Kind.RESOLVED),
                solvedByBot(), promises(), counts("handoffs-by-step", details(Kind.WANTED)),
                counts("reasons", reasons()),
                counts("origin", records(record -> record.kind().equals("source")).map(ShopRecord::summary)),
                opinion("opinion-bot", false), opinion("opinion-people", true), retention());
    }

    private Table volume() {
        var began = counted.active().stream()
                .collect(groupingBy(active -> day(active.began()), TreeMap::new, counting()));
        var wanted = of(Kind.WANTED).collect(groupingBy(event -> day(event.at()), TreeMap::new, counting()));
        var days = new TreeMap<LocalDate, List<String>>();
        Stream.concat(began.keySet().stream(), wanted.keySet().stream())
                .forEach(day -> days.put(day,
                        List.of(day.toString(), number(began, day), number(wanted, day))));
        return new Table("volume", List.of("day", "new-customers", "handoffs"), List.copyOf(days.values()));
    }

    private static <K> String number(Map<K, Long> counts, K of) {
        return Long.toString(counts.getOrDefault(of, 0L));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, counted.zone());
    }

    /** From the wish for a person to this, by day of the wish; median and the slowest tenth, in seconds. */
    private Table times(String name, Kind until) {
        var since = new HashMap<ConversationId, Instant>();
        var byDay = new TreeMap<LocalDate, List<Long>>();
        for (var event : counted.events()) {
            var kind = event.milestone().kind();
            if (kind == Kind.WANTED || kind == Kind.TAKEN_OVER || kind == Kind.NOT_SOLVED) {
                since.putIfAbsent(event.conversation(), event.at());
            } else if (kind != until && ENDS.contains(kind)) {
                since.remove(event.conversation());
            } else if (kind == until && since.containsKey(event.conversation())) {
                var from = Objects.requireNonNull(since.remove(event.conversation()));
                byDay.computeIfAbsent(day(from), _ -> new ArrayList<>())
                        .add(Duration.between(from, event.at()).toSeconds());
            }
        }
        return new Table(name, List.of("day", "count", "median-seconds", "slowest-tenth-seconds"),
                byDay.entrySet().stream().map(day -> {
                    var sorted = day.getValue().stream().sorted().toList();
                    return List.of(day.getKey().toString(), Integer.toString(sorted.size()),
                            Long.toString(sorted.get(sorted.size() / 2)),
                            Long.toString(sorted.get(Math.min(sorted.size() - 1, sorted.size() * 9 / 10))));
                }).toList());
    }

    private Table solvedByBot() {
        var all = counted.active().size();
        var alone = (int) counted.active().stream().map(active -> active.conversation())
                .filter(id -> !withPeople.contains(id)).count();
        return new Table("solved-by-bot", List.of("conversations", "without-people", "share"),
                List.of(List.of(Integer.toString(all), Integer.toString(alone), share(alone, all))));
    }

    private static String share(long part, long all) {
        return all == 0 ? "" : String.format(Locale.ROOT, "%.4f", (double) part / all);
    }

    private Table promises() {
        var warned = counts(details(Kind.PROMISE_WARNING));
        var broken = counts(details(Kind.PROMISE_BROKEN));
        var names = Stream.concat(warned.keySet().stream(), broken.keySet().stream()).distinct().sorted()
                .toList();
        return new Table("promises", List.of("promise", "warnings", "broken"), names.stream()
                .map(name -> List.of(name, number(warned, name), number(broken, name))).toList());
    }

    private Stream<Event> of(Kind kind) {
        return counted.events().stream().filter(event -> event.milestone().kind() == kind);
    }

    private Stream<String> details(Kind kind) {
        return of(kind).map(event -> event.milestone().detail());
    }

    /** What customers came for, as far as it was written down, and how often they wanted a person. */
    private Stream<String> reasons() {
        return Stream.concat(records(record -> !record.kind().equals("source")).map(ShopRecord::kind),
                of(Kind.WANTED).map(_ -> "person"));
    }

    private Stream<ShopRecord> records(java.util.function.Predicate<ShopRecord> wanted) {
        return counted.records().stream().filter(wanted);
    }

    private static Map<String, Long> counts(Stream<String> all) {
        return all.collect(groupingBy(Function.identity(), counting()));
    }

    private static Table counts(String name, Stream<String> all) {
        return new Table(name, List.of("what", "count"), counts(all).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> List.of(each.getKey(), Long.toString(each.getValue()))).toList());
    }

    /** Of customers who gave a mark, apart by whether a person took part in the period. */
    private Table opinion(String name, boolean people) {
        return counts(name,
                counted.active().stream().filter(one -> withPeople.contains(one.conversation()) == people)
                        .flatMap(one -> one.opinion().stream()));
    }

    /** Retention is (customers at the end − new ones) / customers at the start; churn is the rest. */
    private Table retention() {
        var start = counted.before().stream().map(active -> active.conversation())
                .collect(Collectors.toSet());
        var stayed = counted.active().stream().map(active -> active.conversation())
                .filter(start::contains).count();
        var fresh = counted.active().size() - stayed;
        return new Table("retention", List.of("at-start", "at-end", "new", "retention", "churn"),
                List.of(List.of(Integer.toString(start.size()), Integer.toString(counted.active().size()),
                        Long.toString(fresh), share(stayed, start.size()),
                        share(start.size() - stayed, start.size()))));
    }
}
