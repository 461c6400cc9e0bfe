package dragoman.agentdesk;

import dragoman.desk.act.Outcome;
import dragoman.desk.files.ChatFiles.Added;
import dragoman.desk.group.Telling;
import dragoman.desk.store.Accounts;
import dragoman.desk.view.Mirrors.Mirror;
import dragoman.desk.view.ThreadLine;
import dragoman.model.AgentId;
import dragoman.model.Language;
import dragoman.model.Ownership;
import dragoman.port.Ticket;
import dragoman.port.Time;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the pages say, for a desk that is a group in a messenger: plain text, and each line shows by its sign who said it. */
public final class GroupWords implements Telling {
    private static final AgentId NOBODY = new AgentId("-");
    private static final int LONGEST = 3_900;
    private static final Map<String, String> SIGNS = Map.of("customer", "💬", "bot", "🤖", "agent", "👤",
            "note",
            "📝", "event", "·");

    private final ZoneId zone;
    private final Time time;
    private final Accounts accounts;

    public GroupWords(ZoneId zone, Time time, Accounts accounts) {
        this.zone = zone;
        this.time = time;
        this.accounts = accounts;
    }

    @Override
    public String words(Language language, String key, Object... values) {
        return Words.in(language).fill(key, values);
    }

    @Override
    public Optional<String> problem(Language language, Outcome outcome) {
        return Refusals.problem(Words.in(language), outcome);
    }

    @Override
    public Optional<String> problem(Language language, Added file) {
        return FileTexts.problem(Words.in(language), file);
    }

    @Override
    public String cause(Language language, ThreadLine.FromUs line) {
        return Cause.of(Words.in(language), line).map(Cause.Told::line).orElse("");
    }

    @Override
    public String because(Language language, String why) {
        return Cause.within(Words.in(language), why);
    }

    @Override
    public String card(Language language, Mirror mirror) {
        var times = times(language);
        var words = times.words();
        var row = mirror.row();
        var channel = row.channel().value();
        var lines = new ArrayList<String>();
        lines.add(RowView.name(row.customer(), words) + " · " + words.or("channel." + channel, channel));
        lines.add(owner(row.owner(), times, mirror));
        mirror.card().ifPresent(card -> lines.addAll(facts(card, times)));
        var text = String.join("\n", lines);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** Without how long it is: a card is not drawn anew each minute. */
    private String owner(Ownership owner, Times times, Mirror mirror) {
        return "▶ " + (owner instanceof Ownership.Queued(var queue, var since)
                ? times.words().fill("group.queued", queue, times.clock(since))
                : OwnerView.of(mirror.row(), times, names(), NOBODY).text());
    }

    private static List<String> facts(Ticket.Card card, Times times) {
        var words = times.words();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(words.get("card.why") + ": " + card.reason());
        lines.add(words.get("card.since") + ": " + times.full(card.since()));
        lines.add(words.get("card.language") + ": "
                + card.language().locale().getDisplayLanguage(words.language().locale()));
        if (!card.where().isBlank()) {
            lines.add(words.get("card.where") + ": " + card.where());
        }
        card.known().forEach((name, value) -> lines.add(name + ": " + value));
        list(lines, words.get("card.agreed"), card.agreed());
        list(lines, words.get("card.missed"), card.notUnderstood());
        return lines;
    }

    private static void list(List<String> lines, String title, List<String> what) {
        if (!what.isEmpty()) {
            lines.add("");
            lines.add(title + ":");
            what.forEach(one -> lines.add("• " + one));
        }
    }

    @Override
    public Optional<String> line(Language language, ThreadLine line) {
        var times = times(language);
        return new Lines(times, NOBODY, names(), _ -> Optional.empty()).of(List.of(line)).stream()
                .filter(view -> !view.kind().equals("day"))
                .findFirst().map(view -> text(view, times.words()));
    }

    private static String text(LineView view, Words words) {
        var who = switch (view.kind()) {
            case "agent" -> view.who() + ": ";
            case "note" -> view.who() + " (" + words.get("group.colleagues") + "): ";
            default -> "";
        };
        var options = view.options().isEmpty()
                ? ""
                : view.options().stream().collect(Collectors.joining("] [", "\n[", "]"));
        return SIGNS.getOrDefault(view.kind(), "") + " " + who + view.words() + options;
    }

    private Times times(Language language) {
        return new Times(Words.in(language), zone, time.now());
    }

    private Map<AgentId, String> names() {
        return accounts.all().stream().map(Accounts.Account::person)
                .collect(Collectors.toMap(person -> person.id(), person -> person.name()));
    }
}
