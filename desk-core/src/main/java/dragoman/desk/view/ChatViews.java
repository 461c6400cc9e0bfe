package dragoman.desk.view;

import dragoman.desk.audit.Auditor;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.shop.Complaints;
import dragoman.desk.store.DeskStores;
import dragoman.desk.view.Chat.Composer;
import dragoman.desk.view.Chat.CustomerPane;
import dragoman.engine.Insight;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Ownership;
import dragoman.model.Reach;
import dragoman.model.Refusal;
import dragoman.port.Conversations;
import dragoman.port.Ticket;
import dragoman.port.Time;
import dragoman.port.Transcripts;
import java.util.List;
import java.util.Optional;

/** One conversation, from the store. Who opened which is written down. */
public final class ChatViews implements Chats {
    private static final int TURNS = 60;
    private static final int LONGEST = 20_000;

    private final DeskStores stores;
    private final Conversations conversations;
    private final Threads threads;
    private final Shops shops;
    private final Rows rows;
    private final Time time;
    private final Auditor auditor;

    public ChatViews(DeskStores stores, World world, Time time, Auditor auditor) {
        this.stores = stores;
        this.conversations = world.conversations();
        this.shops = world.shops();
        this.threads = new Threads(stores, world.transcripts(), time);
        this.rows = new Rows(stores, shops, world.transcripts());
        this.time = time;
        this.auditor = auditor;
    }

    /** What of the running program is looked at. */
    public record World(Conversations conversations, Transcripts transcripts, Shops shops) {}

    @Override
    public Optional<Chat> open(Person viewer, ConversationId conversation) {
        return seen(viewer, conversation).map(chat -> {
            auditor.note(viewer, chat.address().bot(), listensIn(viewer, chat) ? "chat.listen" : "chat.open",
                    conversation.value());
            return chat(viewer, chat);
        });
    }

    /** Who supervises looks at what a colleague has. */
    private static boolean listensIn(Person viewer, Conversation chat) {
        return viewer.may(chat.address().bot(), Role.SUPERVISOR)
                && chat.custody().owner().holder().filter(holder -> !holder.equals(viewer.id())).isPresent();
    }

    private Chat chat(Person viewer, Conversation chat) {
        var part = threads.part(chat.id(), Math.max(-1, chat.progress().turns() - 1 - TURNS), TURNS + 1);
        var bot = shops.bot(chat.address().bot());
        return new Chat(rows.of(chat),
                stores.jottings().tickets(chat.id()).stream().findFirst().map(Ticket::card),
                part.thread(), part.earlier(), composer(viewer, chat), customer(viewer, chat),
                bot.map(running -> Insight.points(running, chat, time.now())).orElse(List.of()));
    }

    private CustomerPane customer(Person viewer, Conversation chat) {
        var bot = chat.address().bot();
        var channels = stores.whereabouts().addresses(chat.id()).stream()
                .map(address -> address.channel().value())
                .distinct().toList();
        var records = stores.whereabouts().records(List.of(chat.id())).stream()
                .filter(record -> Complaints.sees(viewer, bot, record.kind()))
                .toList();
        return new CustomerPane(chat.customer().name().orElse(""), channels,
                shops.bot(bot).map(running -> Insight.known(running, chat, time.now())).orElse(List.of()),
                records,
                stores.whereabouts().firstSeen(chat.id()), Optional.of(chat.progress().heardAt()));
    }

    private Composer composer(Person viewer, Conversation chat) {
        var reach = chat.customer().reach();
        if (reach == Reach.UNREACHABLE || reach == Reach.NOT_YET) {
            return new Composer.Closed(Refusal.UNREACHABLE);
        }
        var window = shops.channel(chat.address().bot(), chat.address().channel())
                .flatMap(channel -> channel.window());
        if (window.filter(lasts -> !time.now().isBefore(chat.progress().heardAt().plus(lasts))).isPresent()) {
            return new Composer.Closed(Refusal.WINDOW_CLOSED);
        }
        if (chat.custody().owner() instanceof Ownership.Bot) {
            return new Composer.Closed(Refusal.NOBODY_WAITS);
        }
        var holder = chat.custody().owner().holder();
        return holder.isEmpty() || holder.get().equals(viewer.id())
                ? new Composer.Open(LONGEST)
                : new Composer.Closed(Refusal.NOT_YOURS);
    }

    @Override
    public Optional<Part> earlier(Person viewer, ConversationId conversation, long before) {
        return seen(viewer, conversation)
                .map(chat -> threads.part(chat.id(), Math.max(-1, before - 1 - TURNS),
                        (int) Math.min(TURNS, before)));
    }

    private Optional<Conversation> seen(Person viewer, ConversationId conversation) {
        return conversations.load(conversation).filter(chat -> viewer.may(chat.address().bot(), Role.AGENT));
    }
}
