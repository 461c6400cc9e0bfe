package dragoman.desk.privacy;

import dragoman.desk.act.Desk;
import dragoman.desk.audit.Auditor;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.privacy.Dossier.Fact;
import dragoman.desk.privacy.Dossier.Talk;
import dragoman.desk.store.DeskEntry;
import dragoman.engine.Insight;
import dragoman.engine.Turn.Verdict;
import dragoman.model.AgentAct;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Tie;
import dragoman.model.Update;
import dragoman.model.Update.AgentActed;
import dragoman.port.Time;
import dragoman.port.Transcripts.In;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Export and erasure of what the store keeps of a customer, in all conversations that are known to be theirs. */
public final class StorePrivacy implements PrivacyJobs {
    private static final int ALL_TURNS = 1_000_000;
    private static final int RECEIPT = 8;

    private final Desk desk;
    private final KeptFiles files;
    private final Function<Map<String, Object>, byte[]> json;
    private final Time time;
    private final Auditor auditor;

    /** {@code json}: writes texts, lists and maps by name as a document in UTF-8. */
    public StorePrivacy(Desk desk, KeptFiles files, Function<Map<String, Object>, byte[]> json, Time time,
            Auditor auditor) {
        this.desk = desk;
        this.files = files;
        this.json = json;
        this.time = time;
        this.auditor = auditor;
    }

    @Override
    public Optional<Map<String, Integer>> preview(Person by, ConversationId customer) {
        return seen(by, customer).map(_ -> counted(all(by, customer)));
    }

    private Map<String, Integer> counted(List<Conversation> all) {
        var counts = new TreeMap<String, Integer>();
        all.forEach(chat -> desk.readers().stores().census().count(chat.id())
                .forEach((table, count) -> counts.merge(table, count, Integer::sum)));
        return counts;
    }

    @Override
    public Optional<Dossier> export(Person by, ConversationId customer) {
        return seen(by, customer).map(chat -> {
            auditor.note(by, chat.address().bot(), "customer.export", customer.value());
            return dossier(chat, all(by, customer));
        });
    }

    @Override
    public byte[] json(Dossier dossier) {
        return json.apply(DossierJson.tree(dossier));
    }

    private Dossier dossier(Conversation first, List<Conversation> all) {
        var stores = desk.readers().stores();
        var talks = all.stream().map(chat -> new Talk(chat.id(), chat.address().channel(),
                desk.readers().transcripts().read(chat.id(), -1, ALL_TURNS))).toList();
        var ids = all.stream().map(Conversation::id).toList();
        var marks = stores.jottings().marks(ids);
        var sent = new HashMap<String, KeptFiles.Kept>();
        for (var i = 0; i < all.size(); i++) {
            var chat = all.get(i);
            media(talks.get(i)).forEach(reference -> files.find(chat.address().bot(), chat.id(), reference)
                    .ifPresent(file -> sent.put(reference, file)));
        }
        return new Dossier(time.now(), first.customer().name().orElse(""), first.customer().language(),
                all.stream().flatMap(chat -> stores.whereabouts().addresses(chat.id()).stream())
                        .map(address -> address.channel() + " " + address.user()).toList(),
                all.stream().flatMap(this::known).distinct().toList(), talks,
                stores.whereabouts().records(ids), stores.jottings().notes(ids),
                all.stream().flatMap(chat -> marks.getOrDefault(chat.id(), List.of()).stream())
                        .map(mark -> mark.name()).filter(name -> !name.isEmpty()).distinct().toList(),
                sent);
    }

    private static Stream<String> media(Talk talk) {
        return talk.said().stream().flatMap(spoken -> spoken instanceof In in
                && in.update() instanceof Update.MediaReceived(_, var reference, _)
                        ? Stream.of(reference)
                        : Stream.<String>of());
    }

    /** To the customer themselves nothing of it is private. */
    private Stream<Fact> known(Conversation chat) {
        return desk.readers().shops().bot(chat.address().bot()).stream()
                .flatMap(bot -> Insight.known(bot, chat, time.now()).stream())
                .map(one -> new Fact(one.title(),
                        one.hidden() ? Insight.plain(chat, one.slot()) : one.shown()));
    }

    @Override
    public Optional<Receipt> erase(Person by, ConversationId customer) {
        return seen(by, customer).flatMap(chat -> {
            var all = all(by, customer);
            var before = counted(all);
            for (var each : all) {
                if (!erased(by, each)) {
                    return Optional.empty();
                }
            }
            auditor.note(by, chat.address().bot(), "customer.erase", "");
            var left = counted(all);
            var erased = new TreeMap<String, Integer>();
            before.forEach(
                    (table, count) -> erased.put(table, Math.max(0, count - left.getOrDefault(table, 0))));
            erased.values().removeIf(count -> count == 0);
            return Optional.of(new Receipt(number(), time.now(), erased));
        });
    }

    /** The address goes too, unless a line is just on its way: then within moments. */
    private boolean erased(Person by, Conversation chat) {
        var verdict = desk.mailboxes().act(chat.address(), AgentActed.of(by.id(), new AgentAct.Erase()),
                UUID.randomUUID().toString());
        if (!(verdict instanceof Verdict.Done)) {
            return false;
        }
        desk.readers().conversations().load(chat.id()).ifPresent(left -> desk.keeping()
                .keep(new DeskEntry.Ageing.Gone(left.id(), left.progress().turns(), true)));
        return true;
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, RECEIPT).toUpperCase(Locale.ROOT);
    }

    /** Only those that the viewer owns. */
    private List<Conversation> all(Person by, ConversationId customer) {
        return desk.readers().stores().joinings().person(customer, time.now().minus(Tie.GOOD)).stream()
                .flatMap(id -> seen(by, id).stream()).toList();
    }

    private Optional<Conversation> seen(Person by, ConversationId customer) {
        return desk.readers().conversations().load(customer)
                .filter(chat -> by.may(chat.address().bot(), Role.OWNER));
    }
}
