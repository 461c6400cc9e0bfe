package dragoman.agentdesk;

import dragoman.desk.join.Whole;
import dragoman.desk.people.Person;
import dragoman.desk.people.Presence.Present;
import dragoman.desk.people.Role;
import dragoman.desk.shop.Templates.Offered;
import dragoman.desk.view.Chat;
import dragoman.desk.view.Filter;
import dragoman.desk.view.Filter.Kind;
import dragoman.desk.view.Row;
import dragoman.desk.view.ThreadLine;
import dragoman.model.AgentId;
import dragoman.model.ConversationId;
import dragoman.model.Refusal;
import dragoman.port.Time;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together what the three panes show one person. */
final class Screens {
    private static final int ROWS = 100;
    private final UseCases desk;
    private final Time time;
    private final ZoneId zone;

    Screens(UseCases desk, Time time, ZoneId zone) {
        this.desk = desk;
        this.time = time;
        this.zone = zone;
    }

    Times times(Words words) {
        return new Times(words, zone, time.now());
    }

    /** As asked for; what nobody knows is the person's own list. */
    static Kind kind(Visit visit) {
        var asked = visit.call().query("list").orElse("queue").toUpperCase(Locale.ROOT).replace('-', '_');
        for (var kind : Kind.values()) {
            if (kind.name().equals(asked)) {
                return kind;
            }
        }
        return Kind.QUEUE;
    }

    QueueView queue(Visit visit, Kind kind, String selected) {
        var times = times(visit.words());
        var names = names(visit.person());
        var rows = desk.chat().lists().rows(visit.person(), Filter.of(kind), 0, ROWS).stream()
                .map(row -> RowView.of(row, times, names, visit.person().id())).toList();
        return new QueueView(visit.words(), kind, desk.chat().lists().counts(visit.person()), rows, selected);
    }

    Optional<ChatView> chat(Visit visit, ConversationId id, Notice notice) {
        return desk.chat().chats().open(visit.person(), id).map(chat -> view(visit, chat, notice));
    }

    List<LineView> lines(Visit visit, ConversationId chat, List<ThreadLine> thread) {
        return lines(visit, chat, thread, times(visit.words()), names(visit.person()));
    }

    private List<LineView> lines(Visit visit, ConversationId chat, List<ThreadLine> thread, Times times,
            Map<AgentId, String> names) {
        return new Lines(times, visit.person().id(), names,
                reference -> desk.chat().files().find(chat, reference)).of(thread);
    }

    private ChatView view(Visit visit, Chat chat, Notice notice) {
        var times = times(visit.words());
        var names = names(visit.person());
        var whole = MergePages.together(
                desk.office().merging().whole(visit.person(), chat.row().conversation()));
        return new ChatView(visit.words(), times, chat, owner(visit, chat.row(), times, names),
                lines(visit, chat.row().conversation(), chat.thread(), times, names),
                others(visit, chat.row().conversation()),
                notice,
                QueueView.name(kind(visit)), desk.chat().files().allowed(chat.row().conversation()),
                visit.person().may(chat.row().bot(), Role.OWNER),
                whole, names, templates(visit.person(), chat), records(chat, whole));
    }

    private List<RecordView> records(Chat chat, Optional<Whole> whole) {
        return new RecordViews(desk.chat().files())
                .of(whole.map(one -> one.sides().stream().flatMap(side -> side.records().stream()).toList())
                        .orElse(chat.customer().records()));
    }

    private static OwnerView owner(Visit visit, Row row, Times times, Map<AgentId, String> names) {
        var me = visit.person().id();
        var owner = OwnerView.of(row, times, names, me);
        return row.owner().holder()
                .filter(holder -> !holder.equals(me) && visit.person().may(row.bot(), Role.SUPERVISOR))
                .map(holder -> owner.listeningTo(names.getOrDefault(holder, holder.value()), times.words()))
                .orElse(owner);
    }

    /** Where only the messenger's rule is in the way. */
    private List<Offered> templates(Person viewer, Chat chat) {
        var owner = chat.row().owner();
        var theirs = owner.holder().map(viewer.id()::equals).orElse(!owner.botAnswers());
        return theirs && chat.composer() instanceof Chat.Composer.Closed(var why)
                && why == Refusal.WINDOW_CLOSED
                        ? desk.shop().texts().templates().offered(viewer, chat.row().conversation())
                        : List.of();
    }

    /** Colleagues' names as this person may know them. */
    Map<AgentId, String> names(Person person) {
        var names = new HashMap<AgentId, String>();
        desk.people().staff().all(person).forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    /** Who else looks at it, and types. */
    private String others(Visit visit, ConversationId id) {
        var others = desk.people().presence().viewers(id).stream()
                .filter(one -> !one.agent().equals(visit.person().id())).toList();
        return line(visit.words(), "presence.types", others.stream().filter(Present::typing).toList()) + " "
                + line(visit.words(), "presence.looks",
                        others.stream().filter(one -> !one.typing()).toList());
    }

    private static String line(Words words, String key, List<Present> people) {
        return people.isEmpty()
                ? ""
                : words.fill(key,
                        people.stream().map(Present::name).distinct().collect(Collectors.joining(", ")));
    }
}
