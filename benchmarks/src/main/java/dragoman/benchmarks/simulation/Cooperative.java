package dragoman.benchmarks.simulation;

import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Pending;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Shown;
import dragoman.model.Update;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who comes for something, reads what is asked and answers it: by a tap, the title, a synonym, a number, with slips; now and then they ask
 * something in between, think twice about their size or put the telephone away for a day. They look what was understood and say so when it is wrong.
 */
final class Cooperative implements Customer {
    private static final int PATIENCE = 40;
    private final Shop shop;
    private final Dice dice;
    private final Goal goal;
    private final Wanted wanted;
    private final Map<String, String> chosen = new HashMap<>();
    private int said;
    private int began;
    private boolean reached;
    private boolean aside;

    Cooperative(Shop shop, Dice dice, Goal goal) {
        this.shop = shop;
        this.dice = dice;
        this.goal = goal;
        this.wanted = Wanted.of(shop, dice);
    }

    @Override
    public String kind() {
        return goal.name();
    }

    @Override
    public Optional<Boolean> content(Chat chat) {
        return Optional.of(reached);
    }

    @Override
    public Optional<Act> next(Chat chat) {
        reached = reached || goal.reached(chat, wanted);
        if (said++ > PATIENCE || !chat.botAnswers()
                || reached && (chat.nothingRuns() || goal.flow().isEmpty())) {
            return Optional.empty();
        }
        if (said == 1 && dice.percent(40)) {
            return Optional.of(new Act.Sends(Update.Opened.plain()));
        }
        return Optional.of(interrupted(chat).orElseGet(() -> answers(chat)));
    }

    /** Life comes between, never twice in a row, and not where any words are an answer. */
    private Optional<Act> interrupted(Chat chat) {
        var may = !aside && said > 1;
        aside = may && dice.percent(12);
        if (!aside) {
            return Optional.empty();
        }
        return switch (dice.below(5)) {
            case 0 -> Optional.of(new Act.Restarts());
            case 1 -> Optional.of(new Act.Waits(Duration.ofHours(dice.pick(List.of(1, 10, 24)))));
            case 2 -> asked(chat, SlotType.Choice.class).map(_ -> new Act.Writes(question(chat)));
            default -> Optional.empty();
        };
    }

    private String question(Chat chat) {
        var questions = shop.vocabulary().all(Kind.INTENT, chat.language()).stream()
                .filter(phrase -> shop.bot().answers().containsKey(phrase.key().name())).toList();
        return dice.pick(dice.pick(questions).texts());
    }

    private <T extends SlotType> Optional<T> asked(Chat chat, Class<T> type) {
        return chat.pending().flatMap(this::step)
                .flatMap(step -> step instanceof Step.Ask ask && type.isInstance(ask.type())
                        ? Optional.of(type.cast(ask.type()))
                        : Optional.empty());
    }

    private Optional<Step> step(Pending pending) {
        return shop.bot().flow(pending.flow()).flatMap(flow -> flow.node(pending.step()))
                .map(node -> node.step());
    }

    private Act answers(Chat chat) {
        if (chat.pending().isEmpty()) {
            return begins(chat);
        }
        var pending = chat.pending().get();
        var step = step(pending);
        if (step.isEmpty()) {
            return own(chat, pending);
        }
        if (goal.flow().isEmpty() && !reached || !goal.isOn(pending.flow())) {
            return strays(chat);
        }
        return switch (step.get()) {
            case Step.Ask ask -> answer(chat, pending, ask);
            case Step.Confirm confirm -> confirm(chat, pending, confirm);
            default -> offered(chat, pending);
        };
    }

    /** Says what it is about; in other words each time. */
    private Act begins(Chat chat) {
        began++;
        var name = goal.flow().orElse(wanted.answer());
        var says = shop.vocabulary().of(new PhraseKey(Kind.INTENT, name), chat.language());
        var text = dice.pick(says);
        return new Act.Writes(began == 1 && dice.percent(30) ? Fingers.type(text, dice) : text);
    }

    /** A flow that has nothing to do with it: the question is asked all the same, otherwise back to the menu. */
    private Act strays(Chat chat) {
        if (goal.flow().isEmpty() || began == 0) {
            return begins(chat);
        }
        return new Act.Writes(
                dice.pick(shop.vocabulary().of(new PhraseKey(Kind.COMMAND, "menu"), chat.language())));
    }

    /** A question of the engine's own: on with what I came for, without a person. */
    private Act own(Chat chat, Pending pending) {
        var ids = pending.shown().stream().map(Shown::id).toList();
        var name = goal.flow().orElse(wanted.answer());
        for (var good : List.of(name, chat.language().code(), "menu",
                pending.flow().equals("@resolved") ? "yes" : "no")) {
            if (ids.contains(good)) {
                return tap(chat, good);
            }
        }
        return ids.isEmpty() ? begins(chat) : tap(chat, ids.getLast());
    }

    private Act answer(Chat chat, Pending pending, Step.Ask ask) {
        if (ask.slot().equals("purpose") && goal.choices("purpose").isEmpty()) {
            return begins(chat);
        }
        if (!pending.shown().isEmpty()) {
            var ids = pending.shown().stream().map(Shown::id).toList();
            var option = chosen.computeIfAbsent(ask.slot(), slot -> choice(slot, ids));
            return says(chat, pending, ask.slot(), option);
        }
        return new Act.Writes(wanted.answer(ask, chat.language(), pending.tries() == 0));
    }

    private String choice(String slot, List<String> ids) {
        if (slot.equals("use") || slot.equals("gift_use")) {
            return wanted.use();
        }
        var wishes = goal.choices(slot).stream().filter(ids::contains).toList();
        return dice.pick(wishes.isEmpty() ? ids : wishes);
    }

    /** The first time in any way people do, after that as clearly as can be. */
    private Act says(Chat chat, Pending pending, String slot, String option) {
        var title = pending.shown().stream().filter(shown -> shown.id().equals(option)).findFirst()
                .map(Shown::title).orElse(option);
        var also = shop.vocabulary().of(PhraseKey.option(slot, option), chat.language());
        var way = pending.tries() > 0 ? 0 : dice.below(20);
        return switch (way) {
            case 11, 12 -> new Act.Writes(title);
            case 13, 14, 15 -> new Act.Writes(also.isEmpty() ? title : dice.pick(also));
            case 16 -> new Act.Writes(Fingers.type(title, dice));
            case 17, 18 -> new Act.Writes(Integer.toString(number(pending, option)));
            default -> tap(chat, option);
        };
    }

    private static int number(Pending pending, String option) {
        return pending.shown().stream().map(Shown::id).toList().indexOf(option) + 1;
    }

    private Act tap(Chat chat, String id) {
        var shown = chat.pending().orElseThrow().shown();
        for (var i = 0; i < shown.size() && i < chat.shown().size(); i++) {
            if (shown.get(i).id().equals(id)) {
                return new Act.Taps(chat.shown().get(i));
            }
        }
        return shown.stream().filter(one -> one.id().equals(id)).findFirst()
                .<Act>map(one -> new Act.Writes(one.title())).orElseGet(() -> begins(chat));
    }

    private Act confirm(Chat chat, Pending pending, Step.Confirm confirm) {
        var wrong = confirm.slots().stream().filter(slot -> isWrong(chat, slot)).findFirst();
        if (pending.phase() instanceof Pending.Phase.Changing) {
            return tap(chat, "=" + confirm.slots().indexOf(wrong.orElse(confirm.slots().getFirst())));
        }
        if (wrong.isEmpty() && confirm.slots().contains("size") && wanted.thinksTwice()) {
            return new Act.Writes(wanted.otherSize(chat.language()));
        }
        if (wrong.isPresent() || dice.percent(70)) {
            return tap(chat, wrong.isPresent() ? "no" : "yes");
        }
        return new Act.Writes(dice.pick(shop.vocabulary().of(PhraseKey.word("yes"), chat.language())));
    }

    private boolean isWrong(Chat chat, String slot) {
        var known = chat.conversation().slot(slot);
        if (known.isEmpty()) {
            return false;
        }
        return switch (known.get()) {
            case Value.Choice(var option) -> !chosen.getOrDefault(slot, option).equals(option);
            case Value.Number(var number) ->
                slot.endsWith("size") && number.compareTo(BigDecimal.valueOf(wanted.size())) != 0;
            default -> false;
        };
    }

    /** Buys one of those shown; who wishes for what we do not have turns them all down. */
    private Act offered(Chat chat, Pending pending) {
        var ids = pending.shown().stream().map(Shown::id).toList();
        if (goal.equals(Goal.WISH)) {
            var no = ids.stream().filter(id -> id.equals("+none") || id.equals("+others")).findFirst();
            return no.map(id -> tap(chat, id)).orElseGet(() -> begins(chat));
        }
        var item = dice.pick(ids.stream().filter(id -> !id.startsWith("+")).toList());
        return dice.percent(70) ? tap(chat, item) : new Act.Writes(Integer.toString(number(pending, item)));
    }
}
