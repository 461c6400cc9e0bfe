package dragoman.engine;

import dragoman.flow.Bot;
import dragoman.flow.Slot;
import dragoman.model.Conversation;
import dragoman.model.Value;
import java.util.HashSet;
import java.util.Set;

/** Keeps track of what the owner has marked as private, through one turn. */
final class Privacy {
    private Set<Integer> hearings = Set.of();
    private Set<String> texts = Set.of();
    private int hearing;

    static boolean isPrivate(Bot bot, String slot) {
        var declared = bot.slots().get(slot);
        return declared != null && declared.hidden();
    }

    /** The next update is heard. */
    void next() {
        hearing++;
    }

    /** What is being heard is private. */
    void heard() {
        hearings = with(hearings, hearing - 1);
    }

    /** These words held something private: nobody else reads them, wherever they are said again. */
    void heard(String words) {
        if (!words.isBlank()) {
            texts = with(texts, words);
        }
    }

    /** A private slot holds this, or did until now. */
    void holds(View view, String slot, Value value) {
        texts = with(texts, Values.shown(view, slot, value));
        switch (value) {
            case Value.Phone(var phone) -> texts = with(texts, phone.substring(Math.min(1, phone.length())));
            case Value.Money money -> texts = with(texts, Values.plain(money.amount()));
            default -> {
                // as it is shown
            }
        }
    }

    /** With all that private slots hold at the turn's end and held at its beginning. */
    Secrets secrets(Draft draft, Conversation before) {
        for (var slot : draft.bot().slots().values()) {
            if (slot.hidden()) {
                holds(draft, slot, before);
                holds(draft, slot, draft.conversation());
            }
        }
        return hearings.isEmpty() && texts.isEmpty()
                ? Secrets.NONE
                : new Secrets(hearings, texts.stream().filter(text -> !text.isBlank()).toList());
    }

    /** Most turns hold nothing private: they make nothing. */
    private static <T> Set<T> with(Set<T> all, T one) {
        var more = new HashSet<>(all);
        more.add(one);
        return more;
    }

    private void holds(Draft draft, Slot slot, Conversation conversation) {
        conversation.slot(slot.name()).ifPresent(value -> holds(View.of(draft), slot.name(), value));
    }
}
