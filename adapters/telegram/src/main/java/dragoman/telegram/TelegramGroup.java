package dragoman.telegram;

import dragoman.desk.group.Group;
import dragoman.desk.group.Order;
import dragoman.desk.group.Reply;
import dragoman.model.Limits.Bucket;
import dragoman.port.MediaSource;
import dragoman.port.Sent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.forum.CloseForumTopic;
import org.telegram.telegrambots.meta.api.methods.forum.CreateForumTopic;
import org.telegram.telegrambots.meta.api.methods.forum.DeleteForumTopic;
import org.telegram.telegrambots.meta.api.methods.forum.ReopenForumTopic;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.PinChatMessage;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** A forum group through the Bot API. Text goes plain, as everywhere. */
final class TelegramGroup implements Group {
    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_WINDOW = 200;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final String TAKEN = "\uD83D\uDC4C";
    private static final List<String> NO_TOPIC = List.of("thread not found", "topic_deleted",
            "topic_id_invalid");
    private static final List<String> SAME = List.of("is not modified", "topic_not_modified",
            "query is too old");
    private static final List<String> BARRED = List.of("not enough rights", "chat not found", "not a forum",
            "admin_required", "upgraded to a supergroup", "bot was kicked");

    private final Api api;
    private final String chat;
    private final Optional<Bucket> pace;
    private final MediaSource source;
    private final GroupFiles files;

    /** @param source brings what people sent */
    TelegramGroup(Api api, String chat, boolean vendorLimits, MediaSource source) {
        this.source = source;
        this.files = new GroupFiles(api, chat);
        this.api = api;
        this.chat = chat;
        this.pace = TelegramChannel.LIMITS.group().map(it -> it.bucket()).filter(_ -> vendorLimits);
    }

    @Override
    public String id() {
        return chat;
    }

    @Override
    public Optional<Bucket> pace() {
        return pace;
    }

    @Override
    public MediaSource files() {
        return source;
    }

    @Override
    public Reply ask(Order order) {
        var outcome = call(order, true);
        return reply(order, Verdict.dislikesMarkup(outcome) ? call(order, false) : outcome);
    }

    private Outcome call(Order order, boolean withButtons) {
        return switch (order) {
            case Order.Open(var name) ->
                api.call(new CreateForumTopic(chat, Whole.shortened(name, LONGEST_NAME)));
            case Order.Close(var topic) -> api.call(new CloseForumTopic(chat, Math.toIntExact(topic)));
            case Order.Reopen(var topic) -> api.call(new ReopenForumTopic(chat, Math.toIntExact(topic)));
            case Order.Delete(var topic) -> api.call(new DeleteForumTopic(chat, Math.toIntExact(topic)));
            case Order.Say say -> api.call(message(say, withButtons));
            case Order.Show show -> files.show(show);
            case Order.Change(var message, var text, var buttons) -> {
                var change = EditMessageText.builder().chatId(chat).messageId(Math.toIntExact(message))
                        .text(Whole.shortened(text, TelegramChannel.TEXT));
                keyboard(buttons).filter(_ -> withButtons).ifPresent(change::replyMarkup);
                yield api.call(change.build());
            }
            case Order.Pin(var message) ->
                api.call(PinChatMessage.builder().chatId(chat).messageId(Math.toIntExact(message))
                        .disableNotification(true).build());
            case Order.Taken(var message) -> api.call(SetMessageReaction.builder().chatId(chat)
                    .messageId(Math.toIntExact(message))
                    .reactionTypes(List.of(ReactionTypeEmoji.builder().emoji(TAKEN).build())).build());
            case Order.Remove(var message) -> api.call(new DeleteMessage(chat, Math.toIntExact(message)));
            case Order.Tapped(var tap, var text) ->
                api.call(AnswerCallbackQuery.builder().callbackQueryId(tap)
                        .text(Whole.shortened(text, LONGEST_WINDOW)).showAlert(!text.isEmpty()).build());
        };
    }

    private SendMessage message(Order.Say say, boolean withButtons) {
        var text = Whole.shortened(say.text(), TelegramChannel.TEXT);
        var message = SendMessage.builder().chatId(chat).text(text);
        var named = say.named().stream().flatMap(one -> GroupNames.in(text, one).stream()).toList();
        if (!named.isEmpty()) {
            message.entities(named);
        }
        if (say.topic() != 0) {
            message.messageThreadId(Math.toIntExact(say.topic()));
        }
        say.answering().ifPresent(id -> message.replyParameters(ReplyParameters.builder()
                .messageId(Math.toIntExact(id)).allowSendingWithoutReply(true).build()));
        keyboard(say.buttons()).filter(_ -> withButtons).ifPresent(message::replyMarkup);
        return message.build();
    }

    /** Two abreast; addresses open a page. */
    private static Optional<InlineKeyboardMarkup> keyboard(List<Order.Button> buttons) {
        var rows = new ArrayList<InlineKeyboardRow>();
        for (var start = 0; start < buttons.size(); start += 2) {
            rows.add(
                    new InlineKeyboardRow(buttons.subList(start, Math.min(start + 2, buttons.size())).stream()
                            .map(TelegramGroup::button).toList()));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
    }

    private static InlineKeyboardButton button(Order.Button button) {
        var made = InlineKeyboardButton.builder().text(button.title());
        return (button.target().startsWith("http")
                ? made.url(button.target())
                : made.callbackData(button.target()))
                .build();
    }

    private static Reply reply(Order order, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var result) -> new Reply.Done(switch (order) {
                case Order.Open _ -> result.path("message_thread_id").asLong();
                case Order.Say _,Order.Show _ -> result.path("message_id").asLong();
                case Order.Close _,Order.Reopen _,Order.Delete _,Order.Change _,Order.Pin _,Order.Taken _,Order.Remove _,Order.Tapped _ ->
                    0;
            });
            case Outcome.Declined(_, _, _, Optional<String> moved) when moved.isPresent() -> new Reply.Barred(
                    "the group has another number now: write " + moved.get() + " under desk.group");
            case Outcome.Declined declined -> declined(declined);
            case Outcome.Wordless nothing -> wordless(nothing.sent());
        };
    }

    private static Reply declined(Outcome.Declined no) {
        return switch (no.code()) {
            case 429 -> new Reply.Later(no.retryAfter().orElse(A_MOMENT), "Telegram asks us to slow down");
            case 401, 403, 404 -> new Reply.Barred(no.description());
            case 400 -> {
                if (says(no, SAME)) {
                    yield new Reply.Done(0);
                }
                if (says(no, NO_TOPIC)) {
                    yield new Reply.Gone();
                }
                if (says(no, List.of("topic_closed"))) {
                    yield new Reply.Closed();
                }
                yield says(no, BARRED) ? new Reply.Barred(no.description()) : new Reply.No(no.description());
            }
            default -> no.code() >= 500
                    ? new Reply.Later(A_MOMENT, no.description())
                    : new Reply.No(no.description());
        };
    }

    private static boolean says(Outcome.Declined no, List<String> words) {
        var description = no.description().toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(description::contains);
    }

    private static Reply wordless(Sent sent) {
        return switch (sent) {
            case Sent.Accepted _ -> new Reply.Done(0);
            case Sent.TryLater later -> new Reply.Later(later.delay(), later.why());
            case Sent.Refused(var why, _) -> new Reply.Barred(why);
            case Sent.Moved(var where) -> new Reply.Barred("the group has another number now: " + where);
            case Sent.Uncertain(var why) -> new Reply.Unsure(why);
        };
    }
}
