package dragoman.engine;

import dragoman.engine.Question.Choice;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Entity.DateFound;
import dragoman.model.Entity.MoneyFound;
import dragoman.model.Entity.TimeFound;
import dragoman.model.Frame;
import dragoman.model.Match;
import dragoman.model.Pending;
import dragoman.model.Pending.Phase;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** 'No, size 42': what a sentence changes of what is known, at whatever step. */
final class Corrections {
    private static final List<String> MARKS = List.of("no", "change");
    private static final Pattern WORDS = Pattern.compile("\\P{L}+");
    private static final int FEW = 3;

    private Corrections() {}

    /** Changes the slots of a confirmation that the sentence names anew; false when it names none. */
    static boolean apply(Draft draft, Step.Confirm confirm, Said said) {
        var changes = values(draft, confirm.slots(), said, true);
        if (changes.isEmpty()) {
            return refused(draft, confirm.slots(), said) || stands(draft, confirm.slots(), said);
        }
        store(draft, changes);
        draft.understood();
        draft.spent();
        Walk.on(draft);
        return true;
    }

    /** A new answer that a rule of its slot has something against. */
    private static boolean refused(Draft draft, List<String> slots, Said said) {
        if (nothing(said)) {
            return false;
        }
        var why = slots.stream().flatMap(slot -> value(draft, slot, said)
                .filter(value -> !draft.conversation().slot(slot).equals(Optional.of(value)))
                .flatMap(value -> Refusal.broken(draft, slot, value)).stream()).findFirst();
        why.ifPresent(refused -> {
            Speaker.sayFilled(draft, refused.words());
            Answering.again(draft);
        });
        return why.isPresent();
    }

    /** 'No, size 39' where it is 39 already: that is said, and the question stands. */
    private static boolean stands(Draft draft, List<String> slots, Said said) {
        return !nothing(said) && marked(said) && !Matches.yesNo(said.reading()).orElse(false)
                && saysWhatStands(draft, slots, said);
    }

    private static boolean saysWhatStands(Draft draft, List<String> slots, Said said) {
        var same = new LinkedHashMap<String, Value>();
        Unchanged.of(draft, slots, said)
                .forEach(slot -> draft.conversation().slot(slot).ifPresent(value -> same.put(slot, value)));
        if (!same.isEmpty()) {
            draft.spent();
            Speaker.say(draft, "stands", Map.of("what", words(draft, same)));
            Answering.again(draft);
        }
        return !same.isEmpty();
    }

    /** A sentence that plainly corrects something else than what is asked. */
    static boolean plainly(Draft draft, Pending pending, Said said) {
        if (nothing(said) || !marked(said)) {
            return false;
        }
        var asked = Answering.asking(draft, pending);
        var slots = known(draft, asked.map(Step.Ask::slot));
        var named = named(slots, said);
        var free = asked
                .filter(ask -> ask.type() instanceof SlotType.AnyText || ask.type() instanceof SlotType.Place
                        || ask.type() instanceof SlotType.PersonName && !Unchanged.isIntroduced(said))
                .isPresent();
        var number = asked.filter(ask -> ask.type() instanceof SlotType.Number).isPresent();
        var changes = values(draft, free ? named : slots, said, !number && !free || !named.isEmpty());
        if (!changes.isEmpty() && asked.filter(ask -> answersBetter(ask, said)).isEmpty()) {
            correct(draft, changes);
            return true;
        }
        if (changes.isEmpty() && !named.isEmpty() && !free && stands(draft, named, said)) {
            return true;
        }
        return changes.isEmpty() && named.size() == 1
                && Matches.word(said.reading(), "change") >= Matches.OPTION
                && asked.filter(ask -> free || answersBetter(ask, said)).isEmpty()
                && (isShort(said) || !asks(said))
                && (new Proviso(draft, said).rewrites(named) || askAnew(draft, named.getFirst()));
    }

    /** A sentence that is no answer, and may be a correction without a word that says so. */
    static boolean perhaps(Draft draft, Optional<Pending> pending, Said said) {
        if (nothing(said)) {
            return false;
        }
        var asked = pending.flatMap(question -> Answering.asking(draft, question)).map(Step.Ask::slot);
        var slots = known(draft, asked);
        var named = named(slots, said);
        var changes = values(draft, slots, said, marked(said) || !named.isEmpty());
        if (!changes.isEmpty()) {
            correct(draft, changes);
            return true;
        }
        var meant = named.isEmpty() ? slots : named;
        return (marked(said) || !named.isEmpty()) && refused(draft, meant, said)
                || stands(draft, meant, said);
    }

    /** An earlier button was tapped: one slot gets another answer. */
    static void change(Draft draft, String slot, Value value) {
        if (isSettled(draft, slot)) {
            leavesToPerson(draft);
            return;
        }
        draft.understood();
        store(draft, Map.of(slot, value));
        Walk.on(draft);
    }

    /** Shall a person change it? Who says once more what it should be means yes. */
    private static void leavesToPerson(Draft draft) {
        if (OwnQuestions.waits(draft, OwnQuestions.SETTLED)) {
            decided(draft, true);
        } else {
            OwnQuestions.pose(draft, OwnQuestions.SETTLED);
        }
    }

    /** What is written down already is for a person to change. */
    static void decided(Draft draft, boolean person) {
        if (person) {
            HandOver.toPerson(draft, HandOver.ANY_QUEUE, HandOver.reason(draft, "reason-correction"));
        } else {
            OwnQuestions.resume(draft);
        }
    }

    /** Little more than the name of a slot and a value for it, and no question: 'size 42', not 'is there a size 42?'. */
    static boolean isNamedValue(Draft draft, Said part) {
        return isShort(part) && draft.bot().slots().keySet().stream()
                .anyMatch(slot -> isNamed(slot, part) && value(draft, slot, part).isPresent());
    }

    static boolean isShort(Said said) {
        return !said.text().strip().endsWith("?") && words(said) <= FEW;
    }

    private static long words(Said said) {
        return WORDS.splitAsStream(said.text()).filter(word -> !word.isEmpty()).count();
    }

    /** Nothing but a value: '42', '38-as'. */
    static boolean isBareValue(Said part) {
        return !part.reading().entities().isEmpty() && words(part) <= 1
                && !part.text().strip().endsWith("?");
    }

    /** Nothing but an option of a slot that is known: 'for work', behind 'not for a wedding'. */
    static boolean isBareOption(Draft draft, Said part) {
        return part.reading().matches().stream()
                .filter(match -> match.whole() && match.score() >= Matches.SURE
                        && match.phrase().kind() == Kind.OPTION)
                .map(match -> match.phrase().name()).map(name -> name.substring(0, name.indexOf('/')))
                .anyMatch(draft::knows);
    }

    private static boolean nothing(Said said) {
        return said.reading().matches().isEmpty() && said.reading().entities().isEmpty();
    }

    static boolean marked(Said said) {
        return MARKS.stream().anyMatch(mark -> Matches.word(said.reading(), mark) >= Matches.OPTION);
    }

    private static boolean answersBetter(Step.Ask ask, Said said) {
        return switch (ask.type()) {
            case SlotType.Choice _ ->
                Matches.only(said.reading(), Kind.OPTION, ask.slot() + "/", Matches.SURE).isPresent();
            case SlotType.Phone _ -> AnswerFinder.phone(said.reading()).isPresent();
            case SlotType.Email _ -> AnswerFinder.email(said.reading()).isPresent();
            case SlotType.Choices _ -> said.reading().matches().stream()
                    .anyMatch(match -> match.phrase().kind() == Kind.OPTION && match.score() >= Matches.SURE
                            && match.phrase().name().startsWith(ask.slot() + "/"));
            case SlotType.Money _ -> !said.reading().found(MoneyFound.class).isEmpty();
            case SlotType.Date _ -> !said.reading().found(DateFound.class).isEmpty();
            case SlotType.Time _ -> !said.reading().found(TimeFound.class).isEmpty();
            case SlotType.AnyText _,SlotType.PersonName _,SlotType.Number _,SlotType.YesNo _,SlotType.Photo _,SlotType.File _,SlotType.Place _,SlotType.Formed _,SlotType.Item _,SlotType.Recorded _,SlotType.Returned _ ->
                false;
        };
    }

    /** The known slots that are asked for in what runs, and those kept for the customer. */
    static List<String> known(Draft draft, Optional<String> but) {
        var slots = new LinkedHashSet<String>();
        draft.talk().stack().reversed().forEach(frame -> slots.addAll(asked(draft, frame)));
        draft.customer().kept().keySet().stream().sorted().forEach(slots::add);
        return slots.stream().filter(draft::knows).filter(slot -> !but.equals(Optional.of(slot))).toList();
    }

    static Set<String> asked(Draft draft, Frame frame) {
        var slots = new LinkedHashSet<String>();
        draft.bot().flow(frame.flow()).ifPresent(flow -> flow.nodes().values()
                .forEach(node -> Walk.answer(node.step()).ifPresent(slots::add)));
        return slots;
    }

    /** Those that are called by their title. */
    private static List<String> named(List<String> slots, Said said) {
        return slots.stream()
                .filter(slot -> Matches.word(said.reading(), PhraseKey.SLOT + slot) >= Matches.OPTION)
                .toList();
    }

    /** Changes the slots; what the sentence says beside that may answer the question that waits. */
    static void correct(Draft draft, Map<String, Value> changes) {
        if (changes.keySet().stream().anyMatch(slot -> isSettled(draft, slot))) {
            draft.spent();
            leavesToPerson(draft);
            return;
        }
        var place = draft.said();
        var news = changes.keySet().stream().noneMatch(draft::knows);
        var back = store(draft, changes);
        changes.forEach(draft::used);
        var changing = draft.pending().filter(pending -> pending.phase() instanceof Phase.Changing)
                .isPresent();
        if (back || changing || Hanging.reads(draft, changes.keySet()) || OutOfTurn.fillsAsked(draft)) {
            draft.understood();
            Walk.on(draft);
        } else {
            Answering.again(draft);
        }
        draft.spent();
        tell(draft, place, changes, news ? "noted" : "corrected");
    }

    /** Says what was changed, before what was said since then; not where the confirmation that waits says it anyway. */
    static void tell(Draft draft, int place, Map<String, Value> changes, String words) {
        if (!changes.isEmpty() && !repeated(draft, changes.keySet())) {
            draft.sayAt(place, Speaker.fill(View.of(draft).with(Map.of("what", words(draft, changes))),
                    draft.bot().words().text(words)));
        }
    }

    private static boolean store(Draft draft, Map<String, Value> changes) {
        changes.forEach((slot, value) -> {
            draft.store(slot, value);
            draft.keepsPrivate(slot);
        });
        return Hanging.askAgain(draft, changes.keySet());
    }

    static boolean isSettled(Draft draft, String slot) {
        return draft.trail().settled().contains(slot) && !draft.bot().isKept(slot);
    }

    /** The confirmation that waits says it anyway. */
    private static boolean repeated(Draft draft, Set<String> slots) {
        return Confirming.waits(draft).filter(confirm -> confirm.slots().containsAll(slots)).isPresent();
    }

    private static String words(Draft draft, Map<String, Value> changes) {
        var words = new ArrayList<String>();
        var view = View.of(draft);
        changes.forEach((slot, value) -> words.add(Choice.of(slot, Values.title(view, slot)).title()
                + Values.between(value) + Values.shown(view, slot, value)));
        return String.join(", ", words);
    }

    /** 'What if I choose the wrong size?' is a question, 'change the size' is none, however much it looks like one. */
    private static boolean asks(Said said) {
        var least = said.text().indexOf('?') >= 0 ? Matches.DIGRESSION : Matches.EXACT;
        return Matches.best(said.reading(), Kind.INTENT, least).isPresent();
    }

    /** 'Size 42' while something else is asked, a telephone number in place of a name: what this flow has asked or will ask for. */
    static boolean ahead(Draft draft, Pending pending, Said said) {
        var asked = Answering.asking(draft, pending);
        if (draft.talk().idle() || nothing(said) || !isShort(said) || asked.filter(
                ask -> Answering.waitsForText(draft)
                        && !(ask.type() instanceof SlotType.PersonName && words(said) == 0))
                .isPresent()) {
            return false;
        }
        var named = asked(draft, draft.talk().top()).stream()
                .filter(slot -> !asked.map(Step.Ask::slot).equals(Optional.of(slot)))
                .filter(slot -> isNamed(slot, said) || isPhoneAlone(draft, slot, said)).toList();
        var changes = values(draft, named, said, true);
        if (changes.size() != 1) {
            return changes.isEmpty() && !Matches.yesNo(said.reading()).orElse(false)
                    && saysWhatStands(draft, named, said);
        }
        correct(draft, changes);
        return true;
    }

    private static boolean isPhoneAlone(Draft draft, String slot, Said said) {
        return words(said) == 0 && !draft.knows(slot)
                && Confirming.type(draft, slot) instanceof SlotType.Phone;
    }

    /** 'Change the size': asks for it once more, wherever it was asked. */
    private static boolean askAnew(Draft draft, String slot) {
        if (isSettled(draft, slot)) {
            leavesToPerson(draft);
            return true;
        }
        return Confirming.askAnew(draft, slot);
    }

    private static Map<String, Value> values(Draft draft, List<String> slots, Said said, boolean numbersToo) {
        var changes = new LinkedHashMap<String, Value>();
        if (nothing(said)) {
            return changes;
        }
        var numbers = slots.stream().filter(slot -> number(draft, slot, said).isPresent()).toList();
        for (var slot : slots) {
            var clear = !numbers.contains(slot) || numbersToo && (numbers.size() == 1 || isNamed(slot, said));
            Optional.of(clear).filter(yes -> yes).flatMap(_ -> value(draft, slot, said))
                    .filter(value -> Refusal.broken(draft, slot, value).isEmpty())
                    .filter(value -> !draft.conversation().slot(slot).equals(Optional.of(value)))
                    .ifPresent(value -> changes.put(slot, value));
        }
        return changes;
    }

    static boolean isNamed(String slot, Said said) {
        return Matches.word(said.reading(), PhraseKey.SLOT + slot) >= Matches.OPTION;
    }

    static Optional<Value> value(Draft draft, String slot, Said said) {
        return switch (Confirming.type(draft, slot)) {
            case SlotType.Number _ -> number(draft, slot, said);
            case SlotType.Money money -> Amounts.surely(money, said.reading());
            case SlotType.Date _ -> DatesAndTimes.surelyDate(draft, said.reading());
            case SlotType.Time _ -> DatesAndTimes.surelyTime(draft, said.reading());
            case SlotType.Choices several -> several(draft, slot, several, said);
            case SlotType.Choice type -> choice(draft, slot, type, said);
            case SlotType.Item(var list) -> Exchange.item(draft, slot, list, said);
            case SlotType.Phone _ -> AnswerFinder.phone(said.reading());
            case SlotType.Email _ -> AnswerFinder.email(said.reading());
            case SlotType.AnyText _,SlotType.PersonName _,SlotType.YesNo _,SlotType.Photo _,SlotType.File _,SlotType.Place _,SlotType.Formed _,SlotType.Recorded _,SlotType.Returned _ ->
                Optional.empty();
        };
    }

    private static Optional<Value> several(Draft draft, String slot, SlotType.Choices type, Said said) {
        var named = Picking.named(draft, slot, type, said, Matches.SURE);
        return !named.isEmpty() && Collecting.counted(draft, slot, type, named) instanceof Found.Is(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /** 'Not work, walking': the one that was named beside what is known, unless that was named more surely. */
    private static Optional<Value> choice(Draft draft, String slot, SlotType.Choice type, Said said) {
        var current = draft.conversation().slot(slot)
                .map(value -> value instanceof Value.Choice(var option) ? option : "").orElse("");
        var known = PhraseKey.option(slot, current);
        var all = said.reading().matches();
        var least = all.stream().filter(match -> match.phrase().equals(known)).mapToDouble(Match::score)
                .reduce(Matches.SURE, Math::max);
        var others = all.stream().filter(match -> !match.phrase().equals(known)).toList();
        return Matches.only(said.reading().withMatches(others), Kind.OPTION, slot + "/", least)
                .map(Match::phrase).filter(phrase -> !Unused.isYesOrNo(draft, said.reading(), phrase))
                .map(phrase -> phrase.name().substring(slot.length() + 1))
                .filter(option -> Values.option(type, option).isPresent()).map(Value.Choice::new);
    }

    private static Optional<Value> number(Draft draft, String slot, Said said) {
        if (!(Confirming.type(draft, slot) instanceof SlotType.Number bounds)) {
            return Optional.empty();
        }
        var current = draft.conversation().slot(slot);
        var others = Numbers.all(said.reading()).stream()
                .filter(number -> !(current.isPresent() && current.get() instanceof Value.Number(var known)
                        && known.compareTo(number) == 0))
                .toList();
        return Numbers.within(bounds, others).map(Value.Number::new);
    }
}
