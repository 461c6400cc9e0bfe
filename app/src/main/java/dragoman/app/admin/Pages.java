package dragoman.app.admin;

import dragoman.desk.Handoffs.Opened;
import dragoman.desk.SendingAgain;
import dragoman.model.AgentAct;
import dragoman.model.LineState;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Ownership;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.model.Value;
import dragoman.port.Parked.Found;
import dragoman.port.ShopRecord;
import dragoman.port.Ticket;
import dragoman.port.Time;
import dragoman.port.Transcripts.In;
import dragoman.port.Transcripts.Out;
import dragoman.port.Transcripts.Spoken;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests, talks and records as plain text for a terminal. */
public final class Pages {
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private final DateTimeFormatter clock;
    private final Time time;
    private final FilePlaces files;

    public Pages(ZoneId zone, Time time, FilePlaces files) {
        this.files = files;
        this.clock = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
        this.time = time;
    }

    String list(List<Ticket> tickets) {
        if (tickets.isEmpty()) {
            return "Nobody waits for a person.";
        }
        var rows = tickets.stream()
                .map(ticket -> "%-10s %-10s %-18s %-10s %-18s %s".formatted(ticket.id(),
                        age(ticket.card().since()),
                        owner(ticket.owner()), ticket.from().channel(),
                        shortened(ticket.card().customer(), 18), ticket.card().reason()))
                .map(Pages::plain);
        return "%-10s %-10s %-18s %-10s %-18s %s%n".formatted("ID", "WAITING", "OWNER", "CHANNEL", "CUSTOMER",
                "WHY")
                + rows.collect(Collectors.joining("\n"));
    }

    String handoff(Opened opened) {
        var ticket = opened.ticket();
        var card = ticket.card();
        var page = new StringBuilder();
        row(page, "Request", ticket.id() + ", " + owner(ticket.owner()));
        row(page, "Why", card.reason());
        row(page, "Queue", card.queue());
        row(page, "Customer",
                card.customer() + ", " + ticket.from().channel() + ", speaks " + card.language());
        row(page, "Waiting", age(card.since()) + ", since " + clock.format(card.since()));
        if (!card.where().isBlank()) {
            row(page, "Bot was at", card.where());
        }
        card.known().forEach((title, value) -> row(page, title, value));
        card.agreed().forEach(agreed -> row(page, "Recorded", agreed));
        card.notUnderstood().forEach(words -> row(page, "Not understood", words));
        page.append('\n');
        var titles = titles(opened.talk());
        opened.talk().forEach(spoken -> page.append(plain(line(spoken, titles))).append('\n'));
        return page.toString();
    }

    String records(List<ShopRecord> records, Optional<String> kind) {
        if (records.isEmpty()) {
            return kind.map(one -> "There is no record of the kind '" + one
                    + "'. Usual kinds: order, wish, complaint, agreement, source, return, objection.")
                    .orElse("Nothing has been recorded yet.");
        }
        return "%-10s %-17s %-10s %-10s %-18s %s%n".formatted("NUMBER", "WHEN", "KIND", "STATE", "CUSTOMER",
                "WHAT")
                + records.stream()
                        .map(one -> "%-10s %-17s %-10s %-10s %-18s %s".formatted(one.number(),
                                clock.format(one.at()), one.kind(), one.state(),
                                shortened(one.customer(), 18), one.summary()))
                        .map(Pages::plain)
                        .collect(Collectors.joining("\n"));
    }

    String record(ShopRecord found) {
        var page = new StringBuilder();
        row(page, "Number", found.number());
        row(page, "Kind", found.kind());
        row(page, "State", found.state());
        row(page, "When", clock.format(found.at()));
        row(page, "Customer", found.customer() + ", " + found.from().channel());
        row(page, "What", found.summary());
        found.fields().forEach((name, value) -> row(page, name, value + files.of(value)));
        return page.toString();
    }

    String parked(List<Found> found) {
        if (found.isEmpty()) {
            return "Nothing is set aside.";
        }
        return "%-8s %-17s %-10s %-18s %s%n".formatted("NUMBER", "WHEN", "CHANNEL", "CUSTOMER", "WHY")
                + found.stream()
                        .map(one -> "%-8s %-17s %-10s %-18s %s".formatted(one.number(),
                                one.received().map(in -> clock.format(in.at())).orElse("unreadable"),
                                one.received().map(in -> in.from().channel().value()).orElse(""),
                                one.received().map(in -> shortened(customer(in), 18)).orElse(""),
                                shortened(one.reason(), 100)))
                        .map(Pages::plain)
                        .collect(Collectors.joining("\n"));
    }

    String parked(Found found) {
        var page = new StringBuilder();
        row(page, "Number", String.valueOf(found.number()));
        found.received().ifPresentOrElse(in -> {
            row(page, "When", clock.format(in.at()));
            row(page, "Customer", customer(in) + ", " + in.from().channel() + ", bot " + in.from().bot());
            row(page, "Event", in.event().value());
            row(page, "What", words(in.update(), Map.of()));
        }, () -> row(page, "What", "it cannot be read"));
        row(page, "Conversation", found.conversation().value());
        row(page, "Why", found.reason());
        return page.toString();
    }

    private static String customer(Received in) {
        return in.profile().name().orElse(in.from().user());
    }

    private static void row(StringBuilder page, String title, String value) {
        page.append("%-15s %s%n".formatted(plain(title), plain(value)));
    }

    /** A customer's words in the owner's terminal: on their own line, without signs that could rewrite what stands there. */
    static String plain(String text) {
        return UNSAFE.matcher(text.replaceAll("\\R", " / ")).replaceAll("");
    }

    /** What stood on the buttons, by what they carry. */
    private static Map<String, String> titles(List<Spoken> talk) {
        var titles = new HashMap<String, String>();
        for (var spoken : talk) {
            if (spoken instanceof Out out) {
                options(out.message()).forEach(option -> titles.put(option.data(), option.title()));
            }
        }
        return titles;
    }

    private static List<Option> options(Message message) {
        return switch (message.buttons()) {
            case Buttons.None _ -> List.of();
            case Buttons.Row row -> row.options();
            case Buttons.Menu menu -> menu.options();
            case Buttons.Share _ -> List.of();
            case Buttons.Cards cards -> cards.all().stream().map(Buttons.Cards.Choice::option).toList();
        };
    }

    private String line(Spoken spoken, Map<String, String> titles) {
        return switch (spoken) {
            case In in -> clock.format(in.at()) + "  " + (isOurs(in.update()) ? "" : "customer: ")
                    + (in.hidden() ? Value.HIDDEN : indented(words(in.update(), titles)));
            case Out out -> clock.format(out.at()) + "  "
                    + out.author().agent().map(Object::toString).orElse("bot") + ": "
                    + (out.message().hidden() ? Value.HIDDEN : indented(words(out.message())))
                    + state(out.state()) + SendingAgain.name(out)
                            .map(name -> "  (once more: handoffs again ID " + name + ")").orElse("");
        };
    }

    /** What the shop or the clock did, not the customer. */
    private static boolean isOurs(Update update) {
        return switch (update) {
            case Update.AnsweredElsewhere _,Update.AgentActed _,Update.RecordChanged _,Update.TimerFired _,Update.ReceiptReceived _,Update.CallReturned _,Update.ToldElsewhere _ ->
                true;
            case Update.TextReceived _,Update.OptionTapped _,Update.Opened _,Update.Referred _,Update.CartSent _,Update.ContactShared _,Update.PlaceShared _,Update.MediaReceived _,Update.Edited _,Update.Reacted _,Update.Left _,Update.CameBack _,Update.AddressChanged _,Update.TakenUp _,Update.Unrecognised _ ->
                false;
        };
    }

    /** Lines after the first stand below it, so that each time begins a line of its own. */
    private static String indented(String text) {
        return text.replace("\n", "\n                  ");
    }

    private String words(Update update, Map<String, String> titles) {
        return switch (update) {
            case Update.TextReceived text -> text.text();
            case Update.OptionTapped tapped ->
                "[tapped " + titles.getOrDefault(tapped.data(), tapped.data()) + "]";
            case Update.Opened opened ->
                "[opened the chat" + opened.payload().map(from -> ", from " + from).orElse("") + "]";
            case Update.Referred referred -> "[comes from " + referred.from() + "]";
            case Update.CartSent cart ->
                "[sent a cart: " + cart.wares().stream().map(ware -> ware.count() + " × " + ware.article())
                        .collect(Collectors.joining(", ")) + "] " + cart.note().orElse("");
            case Update.AnsweredElsewhere answered ->
                "[the shop answered from the messenger's own app] " + answered.text();
            case Update.ContactShared contact -> "[shared a phone number: " + contact.phone() + "]";
            case Update.PlaceShared place ->
                "[shared a place: " + place.latitude() + ", " + place.longitude() + "]";
            case Update.MediaReceived media -> "[sent a " + media.kind() + files.of(media.reference()) + "] "
                    + media.caption().orElse("");
            case Update.Edited edited -> "[changed to] " + edited.text();
            case Update.Reacted reacted -> "[reacted] " + reacted.sign().orElse("took it back");
            case Update.Left left -> "[left: " + left.how() + "]";
            case Update.CameBack _ -> "[came back]";
            case Update.AgentActed acted -> "[" + acted.agent() + " " + done(acted.act()) + "]";
            case Update.RecordChanged changed -> "[" + changed.number() + " is now " + changed.state() + "]";
            case Update.TimerFired timer -> "[time: " + timer.timer() + "]";
            case Update.AddressChanged _ -> "[has another id]";
            case Update.ReceiptReceived report -> "[report: " + report.status() + "]";
            case Update.CallReturned returned ->
                "[a call to the shop's system: " + returned.outcome().result() + "]";
            case Update.ToldElsewhere told -> told.parted()
                    ? "[wants to be forgotten, in another conversation]"
                    : "[known from another conversation: " + kept(told) + "]";
            case Update.TakenUp taken -> "[taken up now] " + taken.text();
            case Update.Unrecognised unknown -> "[sent something unknown: " + unknown.kind() + "]";
        };
    }

    /** The slots' names only: what they hold may be private. */
    private static String kept(Update.ToldElsewhere told) {
        return Stream.concat(told.kept().keySet().stream(), told.forgotten().stream()).sorted()
                .collect(Collectors.joining(", "));
    }

    private static String done(AgentAct act) {
        return switch (act) {
            case AgentAct.Claim _,AgentAct.TakeOver _ -> "took over";
            case AgentAct.Answer _,AgentAct.SendTemplate _ -> "answers";
            case AgentAct.Away _ -> "is away";
            case AgentAct.Erase _ -> "erased what was kept";
            case AgentAct.PassTo(var colleague) -> "passes it to " + colleague;
            case AgentAct.PassToQueue(var queue) -> "passes it to " + queue;
            case AgentAct.Release _ -> "puts it back";
            case AgentAct.Resolve _ -> "closed the matter";
            case AgentAct.TakenBack _ -> "takes an answer back";
            case AgentAct.GiveBack _ -> "gives it back to the bot";
        };
    }

    private static String words(Message message) {
        return message.picture().map(picture -> "[picture " + picture.source() + "] ").orElse("")
                + message.document().map(document -> "[file " + document.source() + "] ").orElse("")
                + message.text()
                + labels(options(message));
    }

    private static String labels(List<Option> options) {
        return options.isEmpty()
                ? ""
                : options.stream().map(Option::title).collect(Collectors.joining(" | ", "  [", "]"));
    }

    private static String state(LineState state) {
        return switch (state) {
            case LineState.Accepted _ -> "";
            case LineState.Reported reported ->
                "  (" + reported.status().name().toLowerCase(java.util.Locale.ROOT) + ")";
            case LineState.Queued _ -> "  (queued)";
            case LineState.Held _ -> "  (held until the customer writes)";
            case LineState.Sending _ -> "  (sending)";
            case LineState.Uncertain uncertain -> "  (not known whether it arrived: " + uncertain.why() + ")";
            case LineState.Refused refused -> "  (refused: " + refused.why() + ")";
            case LineState.Voided _ -> "  (taken back)";
        };
    }

    private static String owner(Ownership owner) {
        return switch (owner) {
            case Ownership.Bot _ -> "bot";
            case Ownership.Queued _ -> "queue";
            case Ownership.WaitingForHours _ -> "waits for hours";
            case Ownership.Assigned assigned -> assigned.agent().value();
            case Ownership.Active active -> active.agent().value();
            case Ownership.WaitingForCustomer waiting -> waiting.agent() + ", waits";
            case Ownership.Resolved resolved -> "closed by " + resolved.agent();
        };
    }

    private String age(Instant since) {
        var age = Duration.between(since, time.now());
        return age.toHours() > 0
                ? age.toHours() + " h " + age.toMinutesPart() + " min"
                : Math.max(0, age.toMinutes()) + " min";
    }

    private static String shortened(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }
}
