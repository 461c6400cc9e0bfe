package dragoman.flow.text;

import dragoman.flow.Scope;
import dragoman.flow.Template;

/** A text without places to fill in. */
record Fixed(String text) implements Template {
    @Override
    public String fill(Scope scope) {
        return text;
    }
}
