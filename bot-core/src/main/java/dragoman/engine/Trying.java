package dragoman.engine;

import dragoman.flow.Scope;
import dragoman.model.Language;
import dragoman.model.Value;
import java.util.Optional;

/** What is known, as if this slot held this value already. */
record Trying(View view, String slot, Value tried) implements Scope {
    @Override
    public Optional<Object> value(String name) {
        return name.equals(slot) ? view.plain(tried) : view.value(name);
    }

    @Override
    public Optional<String> shown(String name) {
        return name.equals(slot) ? Optional.of(Values.shown(view, slot, tried)) : view.shown(name);
    }

    @Override
    public Language language() {
        return view.language();
    }
}
