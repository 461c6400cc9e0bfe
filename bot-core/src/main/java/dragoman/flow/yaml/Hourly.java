package dragoman.flow.yaml;

import dragoman.flow.Hours;
import dragoman.flow.Hours.Span;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Scalar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads opening hours: {@code mon-fri: 09:00-13:00, 14:00-17:00}. */
record Hourly(Notes notes) {
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2}:\\d{2})\\s*[-–]\\s*(\\d{1,2}:\\d{2})");

    Hours read(Mapping bot) {
        var spans = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (var entry : bot.entriesOf("hours")) {
            var hours = Scalars.word(entry.value(), notes).map(this::spans).orElse(List.of());
            for (var day : days(entry)) {
                if (spans.putIfAbsent(day, hours) != null) {
                    notes.error("duplicate-day", entry.key().spot(), "The hours of this day are given twice.",
                            "Keep one of them.");
                }
            }
        }
        return new Hours(Map.copyOf(spans), holidays(bot));
    }

    /** When we may write first: one span, the same every day. */
    Span decent(Mapping bot) {
        return bot.word("decent_hours").flatMap(word -> {
            var spans = spans(word);
            if (spans.size() > 1) {
                notes.error("bad-hours", word.spot(), "These are several spans, and one is wanted here.",
                        "Write from and until: 09:00-21:00");
            }
            return spans.stream().findFirst();
        }).orElse(Span.DECENT);
    }

    private Set<LocalDate> holidays(Mapping bot) {
        var days = new LinkedHashSet<LocalDate>();
        for (var word : bot.words("holidays")) {
            try {
                days.add(LocalDate.parse(word.value()));
            } catch (DateTimeParseException notADay) {
                notes.error("bad-date", word.spot(), "'" + word.value() + "' is not a day.",
                        "Write year-month-day: 2027-01-01");
            }
        }
        return Set.copyOf(days);
    }

    private List<DayOfWeek> days(Entry entry) {
        var names = entry.key().value().split("-", -1);
        int from = DAYS.indexOf(names[0].strip());
        int to = DAYS.indexOf(names[names.length - 1].strip());
        if (from < 0 || to < 0 || names.length > 2) {
            notes.error("bad-day", entry.key().spot(), "'" + entry.key().value() + "' is no day of the week.",
                    "Write one of mon tue wed thu fri sat sun, or a range such as mon-fri.");
            return List.of();
        }
        var days = new ArrayList<DayOfWeek>();
        for (int day = from; days.isEmpty() || day != (to + 1) % 7; day = (day + 1) % 7) {
            days.add(DayOfWeek.of(day + 1));
        }
        return days;
    }

    private List<Span> spans(Scalar written) {
        var spans = new ArrayList<Span>();
        for (var piece : written.value().split(",", -1)) {
            span(piece.strip(), written.spot()).ifPresent(span -> {
                spans.stream().filter(other -> other.overlaps(span)).findFirst()
                        .ifPresent(other -> notes.warn("bad-hours", written.spot(),
                                "'" + piece.strip() + "' begins or ends within other hours of this day.",
                                "Write one span from the first hour until the last, or let one begin when the other has ended."));
                spans.add(span);
            });
        }
        return List.copyOf(spans);
    }

    private Optional<Span> span(String piece, Spot spot) {
        var matcher = SPAN.matcher(piece);
        var from = matcher.matches() ? time(matcher.group(1)) : Optional.<LocalTime>empty();
        var until = from.flatMap(_ -> time(matcher.group(2).equals("24:00") ? "00:00" : matcher.group(2)));
        if (until.isEmpty()) {
            notes.error("bad-hours", spot, "'" + piece + "' is no span of hours.",
                    piece.chars().noneMatch(Character::isDigit)
                            ? "A day on which the shop is closed is not named: take this line out."
                            : "Write from and until: 09:00-13:00, 14:00-17:00");
        } else if (!until.get().equals(LocalTime.MIDNIGHT) && !until.get().isAfter(from.orElseThrow())) {
            notes.error("bad-hours", spot, "'" + piece + "' ends before it begins.",
                    "Write the earlier time first. Hours beyond midnight are written until 24:00 on this day, and from 00:00 on the next.");
            return Optional.empty();
        }
        return from.flatMap(start -> until.map(end -> new Span(start, end)));
    }

    private static Optional<LocalTime> time(String written) {
        try {
            return Optional.of(LocalTime.parse(written.length() == 4 ? "0" + written : written));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
