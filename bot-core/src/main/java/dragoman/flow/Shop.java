package dragoman.flow;

import dragoman.model.Language;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who we are: {@code bot.yaml}.
 *
 * @param bot the bot's name
 * @param languages the first is the source language
 * @param country ISO code, for telephone numbers
 * @param owner whom to tell of orders, complaints and handoffs
 * @param facts the shop's own, {@code {shop.address}}
 * @param welcomeBack said instead of the greeting to somebody who comes back another day
 * @param decent when we may write first, whatever day it is
 * @param repeatAfterAnswer whether the pending question is asked once more after an answer
 * @param desk what people of the shop promise, and how long things wait for them
 */
public record Shop(String bot, String name, List<Language> languages, ZoneId zone, Optional<String> country,
        Currency currency,
        Hours hours, Hours.Span decent, Map<String, Text> facts, Optional<Notify> owner,
        Optional<Text> greeting,
        Optional<Text> privacy,
        Optional<Text> welcomeBack, boolean repeatAfterAnswer, DeskRules desk) {

    /** The owner's own chat. */
    public record Notify(String channel, String chat) {}

    public Language source() {
        return languages.getFirst();
    }
}
