package dragoman.agentdesk;

import dragoman.desk.RecordBook;
import dragoman.desk.Records;
import dragoman.desk.Result;
import dragoman.desk.audit.AuditLog;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.privacy.Dossier;
import dragoman.desk.privacy.PrivacyJobs;
import dragoman.desk.report.Reports;
import dragoman.desk.search.Search;
import dragoman.desk.shop.CannedReplies;
import dragoman.desk.shop.Complaints;
import dragoman.desk.shop.Follow;
import dragoman.desk.shop.KeptMacros;
import dragoman.desk.shop.Wishes;
import dragoman.desk.tip.Tips.Tip;
import dragoman.engine.Turn.Verdict;
import dragoman.http.HttpServer;
import dragoman.model.Address;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.port.ShopRecord;
import dragoman.port.Time;
import dragoman.runtime.Stopped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The desk on a free port, over conversations in memory: Ana answers, Boris supervises, Vesna owns; Zoe belongs to another shop. */
final class DeskOnTrial implements AutoCloseable {
    static final String PASSWORD = "a long enough word";
    static final BotId BOT = new BotId("opanak");
    final PeopleInMemory people = new PeopleInMemory(Instant::now);
    final ShopInMemory shop = new ShopInMemory(Instant::now);
    final List<ShopRecord> records = new ArrayList<>();
    final List<String> erased = new ArrayList<>();
    final List<Hit> hits = new ArrayList<>();
    final JoinedInMemory joined = new JoinedInMemory();
    Dossier dossier = new Dossier(Instant.now(), "Maria", Language.ENGLISH, List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), Map.of());
    final Ready ready = new Ready();
    final FilesOnTrial files = new FilesOnTrial(BOT);
    final HeldAnswers answers = new HeldAnswers();
    private final List<Stopped> stopped = new ArrayList<>();
    private final HttpServer server;

    /** What the search finds. */
    record Hit(Search.Hit hit) {}

    DeskOnTrial() {
        this(0);
    }

    DeskOnTrial(int port) {
        person("ana", "Ana Kovač", Role.AGENT, BOT, "en");
        person("boris", "Борис Петров", Role.SUPERVISOR, BOT, "ru");
        person("vesna", "Vesna", Role.OWNER, BOT, "en");
        person("eleni", "Ελένη", Role.AGENT, BOT, "el");
        person("zoe", "Zoe", Role.OWNER, new BotId("other"), "en");
        var desk = new AgentDesk(useCases(), URI.create("http://127.0.0.1"), ZoneId.of("Europe/Sarajevo"),
                Time.system());
        server = new HttpServer("127.0.0.1", port, desk.routes().stream().map(answers::over).toList(),
                desk.live());
        server.start();
    }

    private void person(String id, String name, Role role, BotId bot, String language) {
        people.add(Person.of(new AgentId(id), name, Map.of(bot, role), new Language(language)), PASSWORD);
        shop.named(new AgentId(id), name);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** Somebody who waits since so many minutes. */
    Chatter waits(String id, String name, String language, String reason, int minutes, String... said) {
        var since = Instant.now().minus(Duration.ofMinutes(minutes));
        var chat = new Chatter(id, BOT, name, language, reason, since);
        chat.bot(since.minusSeconds(90), "I am Danica, the bot of Opanak. How can I help?");
        for (var i = 0; i < said.length; i++) {
            chat.says(since.plusSeconds(20L * i), said[i]);
        }
        return shop.add(chat);
    }

    ShopRecord record(String number, String kind, String summary) {
        return record(number, kind, summary, Map.of("size", "42"));
    }

    ShopRecord record(String number, String kind, String summary, Map<String, String> fields) {
        var record = new ShopRecord(number, kind, "new", summary, fields,
                new ConversationId("c1"),
                new Address(BOT, new ChannelId("telegram"), "7"), "Maria",
                Instant.now().minus(Duration.ofHours(3)));
        records.add(record);
        return record;
    }

    /** What programs see of it. */
    Api api() {
        return new Api(useCases());
    }

    /** A vendor takes nothing from this channel any more. */
    void stops(String channel, String why) {
        stopped.add(new Stopped(BOT, new ChannelId(channel), why, Instant.now()));
    }

    private UseCases useCases() {
        return new UseCases(new UseCases.Person(people, people, people, people),
                new UseCases.Chat(shop, shop, shop, shop, shop, this::find, files.chatFiles()),
                new UseCases.Shop(new RecordBook(new Book(), (_, _) -> new Verdict.Done(),
                        _ -> new dragoman.port.Written.Done()), new WishList(),
                        new Worries(), new UseCases.Texts(ready, new ApprovedInMemory(shop),
                                new KeptMacros(ready, shop, shop, Time.system()))),
                new UseCases.Office(new Log(), () -> List.copyOf(stopped), DeskOnTrial::report,
                        new Privacy(), joined),
                new UseCases.Beside(DeskOnTrial::tips, Optional.empty()));
    }

    private List<Search.Hit> find(Person viewer, String words, Optional<BotId> bot, int max) {
        return viewer.may(BOT, Role.AGENT) ? hits.stream().map(Hit::hit).toList() : List.of();
    }

    private static Optional<Reports.Report> report(Person viewer, BotId bot, Reports.Period period) {
        return viewer.may(bot, Role.SUPERVISOR)
                ? Optional.of(new Reports.Report(period, List.of(
                        new Reports.Table("first-answer", List.of("day", "minutes"),
                                List.of(List.of("2026-11-20", "3.5"), List.of("2026-11-21", "2"),
                                        List.of("2026-11-22", "4.25"))),
                        new Reports.Table("reasons", List.of("reason", "count"),
                                List.of(List.of("=cmd|' /C calc'!A0", "7"),
                                        List.of("asked for a person", "12"))))))
                : Optional.empty();
    }

    /** Enough to see that what the use case says is shown. */
    private static List<Tip> tips(Person viewer, ConversationId conversation, String draft) {
        return draft.contains("promise")
                ? List.of(new Tip("W4", "i promise", true), new Tip("O2", "Maria", false))
                : List.of();
    }

    private final class Book implements Records {
        @Override
        public List<ShopRecord> list(Optional<String> kind) {
            return records.stream().filter(one -> kind.isEmpty() || kind.get().equals(one.kind())).toList();
        }

        @Override
        public Optional<ShopRecord> find(String number) {
            return records.stream().filter(one -> one.number().equals(number)).findFirst();
        }
    }

    private final class WishList implements Wishes {
        @Override
        public List<Wanted> wanted(Person viewer, BotId bot) {
            var open = records.stream().filter(one -> one.kind().equals("wish")).toList();
            return open.isEmpty()
                    ? List.of()
                    : List.of(new Wanted(open.getFirst().summary(), open.size() + 4, open));
        }

        @Override
        public Result arrived(Person by, BotId bot, String what) {
            return new Result.Done();
        }
    }

    private final class Worries implements Complaints {
        @Override
        public List<Complaint> all(Person viewer, BotId bot) {
            return viewer.may(bot, Role.SUPERVISOR)
                    ? records.stream().filter(one -> one.kind().equals("complaint"))
                            .map(one -> new Complaint(one, Optional.empty())).toList()
                    : List.of();
        }

        @Override
        public Result next(Person by, String number, Step step) {
            return new Result.Done();
        }
    }

    static final class Ready implements CannedReplies {
        final List<Canned> put = new ArrayList<>();

        @Override
        public List<Canned> all(Person viewer, BotId bot) {
            return List.of(
                    new Canned("hello", "Greeting", Map.of(Language.ENGLISH, "Good day, {customer.name}!")));
        }

        @Override
        public List<Filled> filled(Person viewer, ConversationId conversation) {
            return List.of(new Filled("hello", "Greeting", "Good day, Maria! How can I help?", Set.of()),
                    new Filled("parcel", "Where the parcel is", "Your parcel {parcel.number} is on its way.",
                            Set.of("parcel.number")),
                    new Filled("thanks", "Thanks", "Thank you for writing to us!", Set.of()),
                    new Filled("returned", "Parcel is back", "Your parcel is back, thank you!", Set.of(),
                            List.of(new Follow.Label("returns"), new Follow.Resolve())));
        }

        @Override
        public Result put(Person by, BotId bot, Canned canned) {
            put.add(canned);
            return new Result.Done();
        }
    }

    private static final class Log implements AuditLog {
        @Override
        public List<Audited> read(Person viewer, Optional<Long> before, int max) {
            return List.of(
                    new Audited(2, Instant.now(), Optional.of(BOT), "Ana Kovač", "chat.open", "Maria", ""),
                    new Audited(1, Instant.now(), Optional.empty(), "Vesna", "login", "", ""));
        }

        @Override
        public Verified verify() {
            return new Verified(2, Optional.empty());
        }
    }

    private final class Privacy implements PrivacyJobs {
        @Override
        public Optional<Map<String, Integer>> preview(Person by, ConversationId customer) {
            return by.may(BOT, Role.OWNER)
                    ? Optional.of(Map.of("transcript", 12, "records", 2))
                    : Optional.empty();
        }

        @Override
        public Optional<Dossier> export(Person by, ConversationId customer) {
            return Optional.of(dossier).filter(_ -> by.may(BOT, Role.OWNER));
        }

        @Override
        public byte[] json(Dossier all) {
            return ("{\"name\":\"" + all.name() + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Receipt> erase(Person by, ConversationId customer) {
            erased.add(customer.value());
            return by.may(BOT, Role.OWNER)
                    ? Optional.of(new Receipt("E-1", Instant.now(), Map.of("transcript", 12)))
                    : Optional.empty();
        }
    }

    @Override
    public void close() {
        answers.letGo();
        server.stop(Duration.ofMillis(200));
        files.close();
    }
}
