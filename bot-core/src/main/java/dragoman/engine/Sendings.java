package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import dragoman.model.Value;
import java.util.List;
import java.util.Optional;

/** Photos, files, places and contacts that customers send: answers, also to what has not been asked yet. */
final class Sendings {
    private Sendings() {}

    /** Takes it where it answers something; false where nothing here asks for it. */
    static boolean take(Draft draft, Update sent) {
        var pending = draft.pending().flatMap(question -> Answering.asking(draft, question));
        var answer = pending.flatMap(ask -> value(ask.type(), sent));
        if (answer.isPresent()) {
            Asking.judge(draft, pending.orElseThrow(), answer.get());
            return true;
        }
        return early(draft, sent) || enough(draft, sent);
    }

    private static boolean early(Draft draft, Update sent) {
        var ask = asks(draft, sent).stream().filter(step -> !draft.knows(step.slot())).findFirst();
        var value = ask.flatMap(step -> value(step.type(), sent))
                .filter(found -> Refusal.broken(draft, ask.orElseThrow().slot(), found).isEmpty());
        value.ifPresent(found -> {
            draft.store(ask.orElseThrow().slot(), found);
            draft.used(ask.orElseThrow().slot(), found);
            Speaker.say(draft, "kept-for-later");
            Answering.again(draft);
        });
        return value.isPresent();
    }

    /** The second photo of several. */
    private static boolean enough(Draft draft, Update sent) {
        var known = !asks(draft, sent).isEmpty();
        if (known) {
            Speaker.say(draft, "one-is-enough");
        }
        return known;
    }

    /** What the running flow asks for that this answers. */
    private static List<Step.Ask> asks(Draft draft, Update sent) {
        return draft.talk().idle() || draft.pending().isEmpty()
                ? List.of()
                : draft.bot().flow(draft.talk().top().flow()).stream()
                        .flatMap(flow -> flow.nodes().values().stream())
                        .flatMap(node -> node.step() instanceof Step.Ask ask
                                ? Optional.of(ask).stream()
                                : Optional.<Step.Ask>empty().stream())
                        .filter(ask -> value(ask.type(), sent).isPresent()).toList();
    }

    private static Optional<Value> value(SlotType type, Update sent) {
        return switch (sent) {
            case Update.MediaReceived(var kind, var reference, var caption) when takes(type, kind) ->
                Optional.of(new Value.Media(kind, reference, caption));
            case Update.PlaceShared(var latitude, var longitude, var title) when type instanceof SlotType.Place ->
                Optional.of(new Value.Place(Optional.of(new Value.Place.Point(latitude, longitude)),
                        title.orElse("")));
            case Update.ContactShared(var phone, _, _) when type instanceof SlotType.Phone ->
                Optional.of(new Value.Phone(phone.startsWith("+") ? phone : "+" + phone));
            default -> Optional.empty();
        };
    }

    /** Many send a photo as a file, so that it keeps its quality. */
    private static boolean takes(SlotType type, MediaKind kind) {
        return type instanceof SlotType.Photo && (kind == MediaKind.PHOTO || kind == MediaKind.FILE)
                || type instanceof SlotType.File && kind != MediaKind.STICKER;
    }
}
