package dragoman.telegram;

import dragoman.model.Received;
import dragoman.port.Intake;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** One bot in Telegram, put together. {@code ignored} counts the updates that were nobody's or not for us. */
record Bot(TelegramSettings settings, Api api, UpdateParser parser, TelegramChannel channel, Myself me,
        LongAdder ignored, DeskDoor desk) {

    static Bot of(TelegramSettings settings, Api api, TelegramChannel channel) {
        var me = new Myself(settings.id());
        return new Bot(settings, api, new UpdateParser(settings.bot(), me), channel, me, new LongAdder(),
                new DeskDoor(api, settings.desk(), me));
    }

    void takes(List<Received> updates, Intake intake) {
        if (updates.isEmpty()) {
            ignored.increment();
        } else {
            intake.accept(updates);
        }
    }
}
