package dragoman.desk.privacy;

import dragoman.desk.act.Desk;
import dragoman.desk.audit.Auditor;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.engine.Insight;
import dragoman.engine.Turn.Verdict;
import dragoman.model.AgentAct;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Update.AgentActed;
import dragoman.port.ShopRecord;
import dragoman.port.Time;
import dragoman.port.Transcripts.In;
import dragoman.port.Transcripts.Out;
import dragoman.port.Transcripts.Spoken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Export and erasure of what the store keeps of a customer. */
public final class StorePrivacy implements PrivacyJobs {
    private static final int ALL_TURNS = 1_000_000;
    private static final int RECEIPT = 8;

    private final Desk desk;
    private final Function<Map<String, Object>, byte[]> json;
    private final Time time;
    private final Auditor auditor;

    /** {@code json}: writes texts, lists and maps by name as a document in UTF-8. */
    public StorePrivacy(Desk desk, Function<Map<String, Object>, byte[]> json, Time time, Auditor auditor) {
        this.desk = desk;
        this.json = json;
        this.time = time;
        this.auditor = auditor;
    }

    @Override
    public Optional<Map<String, Integer>> preview(Person by, ConversationId customer) {
        return seen(by, customer).map(_ -> desk.readers().stores().census().count(customer));
    }

    @Override
    public Optional<byte[]> export(Person by, ConversationId customer) {
        return seen(by, customer).map(chat -> {
            auditor.note(by, chat.address().bot(), "customer.export", customer.value());
            return json.apply(everything(chat));
        });
    }

    private Map<String, Object> everything(Conversation chat) {
        var stores = desk.readers().stores();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("exported", time.now().toString());
        tree.put("name", chat.customer().name().orElse(""));
        tree.put("language", chat.customer().language().code());
        tree.put("channels", stores.whereabouts().addresses(chat.id()).stream()
                .map(address -> address.channel() + " " + address.user()).toList());
        tree.put("known", known(chat));
        tree.put("said", desk.readers().transcripts().read(chat.id(), -1, ALL_TURNS).stream()
                .map(StorePrivacy::spoken).toList());
        tree.put("records",
                stores.whereabouts().records(List.of(chat.id())).stream().map(StorePrivacy::record).toList());
        tree.put("notes", stores.jottings().notes(List.of(chat.id())).stream()
                .map(note -> Map.of("at", note.at().toString(), "text", note.text())).toList());
        tree.put("labels",
                stores.jottings().marks(List.of(chat.id())).getOrDefault(chat.id(), List.of()).stream()
                        .map(mark -> mark.name()).filter(name -> !name.isEmpty()).toList());
        return tree;
    }

    /** To the customer themselves nothing of it is private. */
    private Map<String, Object> known(Conversation chat) {
        var known = new LinkedHashMap<String, Object>();
        desk.readers().shops().bot(chat.address().bot()).ifPresent(bot -> Insight.known(bot, chat, time.now())
                .forEach(one -> known.put(one.title(),
                        one.hidden() ? Insight.plain(chat, one.slot()) : one.shown())));
        return known;
    }

    private static Map<String, Object> spoken(Spoken spoken) {
        return switch (spoken) {
            case In in -> Map.of("at", in.at().toString(), "from", "customer", "text",
                    in.update().words().orElseGet(() -> kind(in.update())));
            case Out out -> Map.of("at", out.at().toString(), "from",
                    out.author().agent().isPresent() ? "shop" : "bot", "text", out.message().text());
        };
    }

    private static String kind(Object update) {
        return "[" + update.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT) + "]";
    }

    private static Map<String, Object> record(ShopRecord record) {
        return Map.of("number", record.number(), "kind", record.kind(), "state", record.state(), "summary",
                record.summary(), "fields", record.fields(), "at", record.at().toString());
    }

    @Override
    public Optional<Receipt> erase(Person by, ConversationId customer) {
        return seen(by, customer).flatMap(chat -> {
            var before = desk.readers().stores().census().count(customer);
            var verdict = desk.mailboxes().act(chat.address(), AgentActed.of(by.id(), new AgentAct.Erase()),
                    UUID.randomUUID().toString());
            if (!(verdict instanceof Verdict.Done)) {
                return Optional.empty();
            }
            auditor.note(by, chat.address().bot(), "customer.erase", "");
            var left = desk.readers().stores().census().count(customer);
            var erased = new LinkedHashMap<String, Integer>();
            before.forEach(
                    (table, count) -> erased.put(table, Math.max(0, count - left.getOrDefault(table, 0))));
            erased.values().removeIf(count -> count == 0);
            return Optional.of(new Receipt(number(), time.now(), erased));
        });
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, RECEIPT).toUpperCase(Locale.ROOT);
    }

    private Optional<Conversation> seen(Person by, ConversationId customer) {
        return desk.readers().conversations().load(customer)
                .filter(chat -> by.may(chat.address().bot(), Role.OWNER));
    }
}
