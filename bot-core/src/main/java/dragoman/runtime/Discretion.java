package dragoman.runtime;

import dragoman.flow.Bot;
import dragoman.flow.Slot;
import dragoman.flow.Step;
import dragoman.model.Conversation;
import dragoman.model.Value;
import java.util.Locale;
import java.util.Optional;

/** What a customer tells us alone is read without help from outside. */
final class Discretion {
    private Discretion() {}

    /** Whether these words may hold a private answer: one was asked for, or one that was given is in them. */
    static boolean wanted(Bot bot, Conversation chat, String words) {
        return asksPrivately(bot, chat) || bot.slots().values().stream().filter(Slot::hidden)
                .anyMatch(slot -> chat.slot(slot.name()).filter(value -> repeats(words, value)).isPresent());
    }

    private static boolean asksPrivately(Bot bot, Conversation chat) {
        return chat.talk().pending()
                .flatMap(asked -> bot.flow(asked.flow()).flatMap(flow -> flow.node(asked.step())))
                .map(node -> node.step() instanceof Step.Ask ask
                        && bot.slots().get(ask.slot()) instanceof Slot slot
                        && slot.hidden()
                        || node.step() instanceof Step.Confirm confirm && confirm.slots().stream()
                                .anyMatch(
                                        name -> bot.slots().get(name) instanceof Slot slot && slot.hidden()))
                .orElse(false);
    }

    /** Numbers and addresses are masked by whoever asks outside; here it is about names and other free words. */
    private static boolean repeats(String words, Value value) {
        return text(value).map(text -> words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    private static Optional<String> text(Value value) {
        return value instanceof Value.Text(var text) && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }
}
