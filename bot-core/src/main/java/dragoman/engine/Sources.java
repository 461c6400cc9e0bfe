package dragoman.engine;

import dragoman.flow.Slot;
import dragoman.flow.SlotType;
import dragoman.flow.Source;
import dragoman.model.Value;
import java.util.Optional;

/** Works out where a value comes from. */
final class Sources {
    private Sources() {}

    /** For a slot; empty when it cannot be known. */
    static Optional<Value> value(Draft draft, String slot, Source source) {
        var declared = draft.bot().slots().get(slot);
        var type = Optional.ofNullable(declared).map(Slot::type).orElseGet(SlotType.AnyText::new);
        return switch (source) {
            case Source.Copied(var from) -> draft.conversation().slot(from);
            case Source.Computed(var expression) ->
                expression.evaluate(View.of(draft)).flatMap(v -> Values.of(type, v));
            case Source.Filled(var template) -> Values.of(type, template.fill(View.of(draft)));
        };
    }

    /** As people of the shop read it; {@code ""} when it cannot be known. */
    static String text(Draft draft, Source source) {
        var view = View.forShop(draft);
        return switch (source) {
            case Source.Copied(var from) -> view.shown(from).orElse("");
            case Source.Computed(var expression) -> expression.evaluate(view).map(Values::plain).orElse("");
            case Source.Filled(var template) -> template.fill(view);
        };
    }
}
