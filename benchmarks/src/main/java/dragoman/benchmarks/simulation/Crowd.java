package dragoman.benchmarks.simulation;

import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.Language;
import dragoman.model.Profile;
import dragoman.model.Taken;
import dragoman.runtime.Simulator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds the conversations of a plan, each for itself and so at once. */
final class Crowd {
    /** A Monday, just before the shop opens; conversations begin in the week after it, by day and by night. */
    private static final Instant MONDAY = Instant.parse("2026-11-16T07:30:00Z");
    private static final int HOURS = 168;
    private static final List<String> NAMES = List.of("Ana", "Дмитрий", "Ελένη", "Zsófi", "Emir");

    private final Shop shop;
    private final Plan plan;

    Crowd(Shop shop, Plan plan) {
        this.shop = shop;
        this.plan = plan;
    }

    /** In the order of their numbers, however long each took. */
    List<Held> talks() {
        var numbers = plan.only().isPresent()
                ? IntStream.of(plan.only().getAsInt())
                : IntStream.range(0, plan.conversations());
        return numbers.parallel().mapToObj(this::talk).toList();
    }

    private Held talk(int number) {
        var dice = new Dice(plan.seed(), number);
        var customer = dice.below(100) < plan.cooperative()
                ? new Cooperative(shop, dice, dice.pick(Goal.ALL))
                : new Wild(shop, dice);
        var chat = chat(dice, customer);
        var act = customer.next(chat);
        while (act.isPresent() && chat.take(act.get())) {
            act = customer.next(chat);
        }
        var content = customer.content(chat);
        var tell = plan.only().isPresent() || !chat.violations().isEmpty()
                || content.filter(reached -> !reached).isPresent();
        return new Held(number, customer.kind(), content, chat.violations(),
                tell ? Optional.of(chat.protocol().toString()) : Optional.empty(), chat.coverage());
    }

    private Chat chat(Dice dice, Customer customer) {
        var channel = dice.pick(shop.channelNames());
        var language = dice.percent(95)
                ? Optional.of(dice.pick(shop.vocabulary().languages()))
                : Optional.<Language>empty();
        var name = dice.percent(60) ? Optional.of(dice.pick(NAMES)) : Optional.<String>empty();
        var at = MONDAY.plus(Duration.ofMinutes(dice.below(HOURS * 60)));
        var setting = new Simulator.Setting(
                new Address(new BotId("opanak"), new ChannelId(channel), "customer"),
                new Profile(name, language, Optional.empty()),
                shop.channels().getOrDefault(channel, dragoman.model.Capabilities.everything()), at);
        var simulator = new Simulator(shop.bot(), shop.reader(), setting);
        var chat = new Chat(shop,
                customer.kind().equals(Goal.STATUS.name()) ? withOrder(simulator, dice, at) : simulator, at,
                dice);
        chat.coverage().counts("channel " + channel);
        chat.coverage().counts("language " + chat.language());
        return chat;
    }

    private Simulator withOrder(Simulator simulator, Dice dice, Instant at) {
        var begun = simulator.conversation();
        var order = new Taken(Wanted.ORDER, "order", dice.pick(List.of("new", "sent", "ready")),
                "Drina, size 42", at.minus(Duration.ofDays(3)));
        return simulator.resumed(shop.bot(), begun.with(begun.customer().taking(order)));
    }
}
