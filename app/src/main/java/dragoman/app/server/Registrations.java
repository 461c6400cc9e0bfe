package dragoman.app.server;

import dragoman.app.config.BotSettings;
import dragoman.app.config.Config;
import dragoman.messenger.Messenger;
import dragoman.messenger.Past;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.Picture;
import dragoman.model.Received;
import dragoman.port.Arrival;
import dragoman.port.Conversations;
import dragoman.port.Intake;
import dragoman.port.Media;
import dragoman.port.Sent;
import dragoman.port.Welcomes;
import dragoman.telegram.Telegram;
import dragoman.viber.Viber;
import dragoman.vk.Vk;
import dragoman.whatsapp.WhatsApp;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every messenger account of a configuration, to be registered. */
public final class Registrations {
    private Registrations() {}

    /** What to do with it. */
    public enum Act {
        SET, SHOW, REMOVE
    }

    /** One bot's account with one messenger. */
    public record Registration(String bot, String channel, Function<Act, List<String>> door) {
        /** What came of it, in plain words. */
        public List<String> act(Act act) {
            return door.apply(act);
        }
    }

    public static List<Registration> of(Config config) {
        var all = new ArrayList<Registration>();
        config.bots().forEach(bot -> all.addAll(of(bot)));
        return all;
    }

    private static List<Registration> of(BotSettings bot) {
        var nothing = new Nothing();
        var clock = Clock.systemUTC();
        var found = new ArrayList<Registration>();
        bot.telegram()
                .flatMap(one -> new Telegram(List.of(one), nothing, nothing, clock).registration(bot.id()))
                .ifPresent(one -> found.add(of(bot, "telegram", one::set, one::show, one::remove)));
        bot.viber().flatMap(
                one -> new Viber(List.of(one), nothing, nothing, nothing, clock).registration(bot.id()))
                .ifPresent(one -> found.add(of(bot, "viber", one::set, one::show, one::remove)));
        bot.whatsapp().flatMap(
                one -> new WhatsApp(List.of(one), nothing, Conversations.none(), nothing, clock)
                        .registration(bot.id()))
                .ifPresent(one -> found.add(of(bot, "whatsapp", one::set, one::show, one::remove)));
        bot.meta().forEach(one -> new Messenger(List.of(one), nothing, Past.none(), nothing, clock)
                .registration(one.surface(), bot.id())
                .ifPresent(door -> found
                        .add(of(bot, one.surface().id().value(), door::set, door::show, door::remove))));
        bot.vk().flatMap(one -> new Vk(List.of(one), nothing, nothing, clock).registration(bot.id()))
                .ifPresent(lines -> found.add(of(bot, "vk", () -> lines, () -> lines, () -> lines)));
        return found;
    }

    private static Registration of(BotSettings bot, String channel, Supplier<List<String>> set,
            Supplier<List<String>> show,
            Supplier<List<String>> remove) {
        return new Registration(bot.id().value(), channel, act -> switch (act) {
            case SET -> set.get();
            case SHOW -> show.get();
            case REMOVE -> remove.get();
        });
    }

    /** A registration takes nothing in and shows no pictures. */
    private static final class Nothing implements Intake, Welcomes, Media {
        @Override
        public List<Arrival> accept(List<Received> received) {
            throw new NotCommitted("no server runs here");
        }

        @Override
        public Optional<Line> claim(ConversationId conversation, Duration wait) {
            return Optional.empty();
        }

        @Override
        public void settle(LineKey line, Sent sent) {
            throw new IllegalStateException("no server runs here");
        }

        @Override
        public Optional<Path> file(BotId bot, Picture picture) {
            return Optional.empty();
        }

        @Override
        public URI address(BotId bot, Picture picture) {
            return URI.create(picture.source());
        }
    }
}
