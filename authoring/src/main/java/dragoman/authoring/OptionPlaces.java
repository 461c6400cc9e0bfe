package dragoman.authoring;

import dragoman.flow.Node;
import dragoman.flow.Place;
import dragoman.flow.yaml.Worded;
import dragoman.model.Language;
import java.util.List;

/** Where the options of a question stand, each on a line of its own. {@code words}: all that customers read; {@code source}: the flows' language. */
record OptionPlaces(List<Worded> words, Language source) {

    /** The option's title; the question where it is not found. */
    Place of(Node node, String slot, String option) {
        var title = ".options." + option + ".title";
        return words.stream()
                .filter(word -> word.language().equals(source)
                        && word.place().file().equals(node.place().file())
                        && (word.key().endsWith("." + node.id() + title)
                                || word.key().endsWith(".slots." + slot + title)))
                .map(Worded::place).findFirst().orElse(node.place());
    }
}
