package dragoman.telegram;

import dragoman.model.Address;
import dragoman.model.Update;
import dragoman.port.Sign;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** Small signs, beside the conversation: none delays a reply, and beyond a bound they are left out. Thread-safe. */
final class Signs {
    private static final Logger LOG = LoggerFactory.getLogger(Signs.class);
    private static final int AT_ONCE = 2048;

    private final Api api;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore room = new Semaphore(AT_ONCE);

    Signs(Api api) {
        this.api = api;
    }

    void show(Sign sign) {
        if (!room.tryAcquire()) {
            return;
        }
        var _ = threads.submit(() -> {
            try {
                call(method(sign));
            } finally {
                room.release();
            }
        });
    }

    private void call(BotApiMethod<?> method) {
        // an old tap, a blocked bot: nothing depends on it
        LOG.debug("{}: {}", method.getMethod(), api.call(method).words());
    }

    private static BotApiMethod<?> method(Sign sign) {
        return switch (sign) {
            case Sign.Typing(var to, _) -> typing(to);
            case Sign.TapSeen(_, var callback) -> seen(callback);
        };
    }

    /** What acknowledges this update, if it is a tap. */
    static Optional<AnswerCallbackQuery> tap(Update update) {
        return update instanceof Update.OptionTapped(_, Optional<String> callback)
                ? callback.map(Signs::seen)
                : Optional.empty();
    }

    private static AnswerCallbackQuery seen(String callback) {
        return AnswerCallbackQuery.builder().callbackQueryId(callback).build();
    }

    private static BotApiMethod<?> typing(Address to) {
        var action = SendChatAction.builder().chatId(to.user()).action(ActionType.TYPING.toString());
        if (!to.thread().isEmpty()) {
            action.messageThreadId(Integer.valueOf(to.thread()));
        }
        return action.build();
    }
}
