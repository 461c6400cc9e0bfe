package dragoman.engine;

import dragoman.engine.Turn.Verdict;
import dragoman.flow.Bot;
import dragoman.flow.Slot;
import dragoman.flow.SlotType;
import dragoman.handoff.OwnershipTable;
import dragoman.model.Author;
import dragoman.model.Conversation;
import dragoman.model.Customer;
import dragoman.model.Footing;
import dragoman.model.Frame;
import dragoman.model.Language;
import dragoman.model.Mood;
import dragoman.model.Ownership;
import dragoman.model.Pending;
import dragoman.model.Progress;
import dragoman.model.Reply;
import dragoman.model.Talk;
import dragoman.model.Trail;
import dragoman.model.Value;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A turn in the making: the only thing in the engine that changes, and nobody sees it outside the turn. */
final class Draft {
    private static final int MOST_STEPS = 1_000;
    private static final int MISSED_KEPT = 5;

    private final Bot bot;
    private final Instant now;
    private final Facts facts;
    private final Conversation before;
    private final Script script = new Script();
    private final List<Frame> walked = new ArrayList<>();
    private final Privacy privacy = new Privacy();
    private final Kin kin;
    private final Told told = new Told();
    private Conversation conversation;
    private Verdict verdict = new Verdict.Done();
    private int steps;
    private boolean lostWay;
    private boolean cameBack;
    private boolean stale;
    private boolean met;
    private int records;
    private int after;
    private Optional<String> tapped;
    private int calls;

    Draft(Bot bot, Conversation before, Instant now, Facts facts) {
        this.bot = bot;
        this.before = before;
        this.conversation = before;
        this.now = now;
        this.facts = facts;
        this.kin = new Kin(before.customer());
        this.after = before.footing().after();
        this.tapped = before.footing().tapped();
    }

    Bot bot() {
        return bot;
    }

    Instant now() {
        return now;
    }

    Kin kin() {
        return kin;
    }

    Facts facts() {
        return facts;
    }

    /** At that time the messenger no longer lets us write freely. */
    boolean windowCloses(Instant by) {
        return facts.window().map(window -> !by.isBefore(progress().heardAt().plus(window))).orElse(false);
    }

    ZonedDateTime localTime() {
        return now.atZone(bot.shop().zone());
    }

    Conversation conversation() {
        return conversation;
    }

    Talk talk() {
        return conversation.talk();
    }

    Customer customer() {
        return conversation.customer();
    }

    Progress progress() {
        return conversation.progress();
    }

    Ownership owner() {
        return conversation.custody().owner();
    }

    Language language() {
        return conversation.customer().language();
    }

    Trail trail() {
        return conversation.talk().trail();
    }

    Mood mood() {
        return conversation.talk().trail().mood();
    }

    Optional<Pending> pending() {
        return conversation.talk().pending();
    }

    void set(Conversation other) {
        conversation = other;
        set(other.talk());
    }

    void set(Talk talk) {
        if (talk.idle()) {
            after = progress().serial();
        }
        conversation = conversation.with(talk);
    }

    void set(Trail trail) {
        set(talk().with(trail));
    }

    void set(Mood mood) {
        set(trail().with(mood));
    }

    void set(Customer customer) {
        conversation = conversation.with(customer);
    }

    void set(Progress progress) {
        conversation = conversation.with(progress);
    }

    void pass(Ownership next) {
        conversation = conversation.with(OwnershipTable.pass(conversation.custody(), next));
    }

    void refuse(Verdict why) {
        verdict = why;
    }

    void add(Effect effect) {
        script.add(effect);
        if (effect instanceof Effect.Ended(var outcome)) {
            Reminders.happened(this, outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } else if (effect instanceof Effect.WriteDown(var record)) {
            Reminders.happened(this, record.kind());
        }
    }

    void say(Reply reply) {
        script.add(said(reply));
    }

    /** Says a question. An earlier one of the same turn was answered or overtaken before anybody saw it, and is taken back. */
    void ask(Reply reply) {
        script.ask(said(reply));
    }

    void withdrawQuestion() {
        script.withdrawQuestion();
    }

    /** Says that something was not understood: void when a later message of the same turn makes it clear after all. */
    void excuse(Runnable saying) {
        script.excuse(saying);
    }

    /** The question that waits was asked in this very turn: the customer has not seen it yet. */
    boolean questionUnseen() {
        return script.asks();
    }

    /** The way was lost before in this turn. */
    boolean losesWay() {
        var before = lostWay;
        lostWay = true;
        return before;
    }

    int said() {
        return script.size();
    }

    /** Says a line before what was said since {@code place}, which is how much {@link #said} then. */
    void sayAt(int place, String line) {
        script.insert(place, said(Reply.text(line, language())));
    }

    private static Effect said(Reply reply) {
        return new Effect.Say(reply, Author.BOT);
    }

    /** The flow below was interrupted long ago. */
    void staleNow() {
        stale = true;
    }

    /** Whether a flow came back that was interrupted long ago; asked once. */
    boolean stale() {
        var was = stale;
        stale = false;
        return was;
    }

    /** The flow below still waits for an answer to its question. */
    void comesBack() {
        cameBack = true;
    }

    /** Whether a flow came back to a question that waits; asked once. */
    boolean cameBack() {
        var came = cameBack;
        cameBack = false;
        return came;
    }

    boolean tooManySteps() {
        return ++steps > MOST_STEPS;
    }

    void waitFor(Pending question) {
        set(talk().waiting(Optional.of(question)));
    }

    void waitsNoMore() {
        set(talk().waiting(Optional.empty()));
    }

    /** An answer was understood: nothing waits, nothing is missed. */
    void understood() {
        script.withdrawExcuse();
        waitsNoMore();
        if (!talk().missed().isEmpty()) {
            set(talk().withMissed(List.of()));
        }
    }

    /** What is being heard is not to be seen by others when this slot is private. */
    void keepsPrivate(String slot) {
        if (Privacy.isPrivate(bot, slot)) {
            privacy.heard();
            privacy.heard(told.words());
            told.keepPrivate();
        }
    }

    void nextHearing() {
        privacy.next();
    }

    void missed(String words) {
        set(talk().missing(words.length() > 200 ? words.substring(0, 200) : words, MISSED_KEPT));
    }

    boolean knows(String slot) {
        return conversation.slot(slot).isPresent();
    }

    void store(String name, Value value) {
        var slot = bot.slots().get(name);
        switch (slot == null ? Slot.Keep.FLOW : slot.keep()) {
            case FLOW -> set(talk().knowing(name, value));
            case CONVERSATION -> set(talk().remembering(name, value));
            case CUSTOMER -> set(customer().keeping(name, value));
        }
        if (slot != null && slot.hidden()) {
            privacy.holds(View.of(this), name, value);
        }
        if (slot != null && slot.type() instanceof SlotType.PersonName && !slot.hidden()
                && value instanceof Value.Text(var given)) {
            set(customer().named(given));
        }
    }

    void forget(String slot) {
        set(talk().forgetting(slot));
        set(customer().forgetting(slot));
    }

    /** Forgets what is known for the running flows only. */
    void forgetForFlow(String slot) {
        var declared = bot.slots().get(slot);
        if (declared == null || declared.keep() == Slot.Keep.FLOW) {
            forget(slot);
        }
    }

    void timer(String name, Instant due) {
        set(progress().timing(name, due));
    }

    void dropTimer(String name) {
        set(progress().without(name::equals));
    }

    long turn() {
        return before.progress().turns();
    }

    /** The place of the next record among those of this turn. */
    int nextRecord() {
        return records++;
    }

    int nextCall() {
        return calls++;
    }

    /** A new question waits that did not wait before the turn. */
    boolean askedAnew() {
        return pending().isPresent() && progress().serial() != before.progress().serial();
    }

    /** The customer said or did something in this turn. */
    void meets(boolean yes) {
        met = yes;
        tapped = Optional.empty();
        if (yes) {
            Reminders.happened(this, Reminders.ANSWER);
        }
    }

    /** The customer tapped a button. */
    void taps(String data) {
        tapped = Optional.of(data);
    }

    /** The button that was tapped last, if nothing was said since. */
    Optional<String> tapped() {
        return tapped;
    }

    /** A question with a greater serial belongs to the flows that run. */
    int after() {
        return after;
    }

    boolean met() {
        return met;
    }

    Told told() {
        return told;
    }

    Unused unused() {
        return told.unused();
    }

    void spent() {
        told.spend();
    }

    /** The words have answered this. */
    void used(String slot, Value value) {
        keepsPrivate(slot);
        told.answers(slot, value);
    }

    void walks(Frame step) {
        walked.add(step);
    }

    Turn done() {
        if (met && !customer().known()) {
            set(customer().nowKnown());
        }
        var secrets = privacy.secrets(this, before);
        return new Turn(conversation.with(progress().turned()).with(footing()), script.effects(), walked,
                verdict,
                secrets);
    }

    private Footing footing() {
        var revision = talk().idle() ? Optional.<String>empty() : Optional.of(bot.revision());
        return new Footing(revision, after, tapped);
    }
}
