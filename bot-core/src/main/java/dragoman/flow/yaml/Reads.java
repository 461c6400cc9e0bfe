package dragoman.flow.yaml;

import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfStep;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The slots that a step reads, in its conditions, values and texts: when one of them is corrected, what hangs on it is asked again. */
final class Reads {
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[a-zA-Z_]\\w*");
    private static final Pattern BRACES = Pattern.compile("(?<!\\{)\\{([^{}]*)}");

    private final Set<String> slots;
    private final Set<String> found = new LinkedHashSet<>();

    private Reads(Set<String> slots) {
        this.slots = slots;
    }

    /** {@code slots}: all there are. */
    static Set<String> of(OfStep step, Set<String> slots) {
        var reads = new Reads(slots);
        reads.expressions(step.when());
        reads.kind(step.kind());
        return Set.copyOf(reads.found);
    }

    private void kind(Kind kind) {
        switch (kind) {
            case Kind.Ask ask -> texts(ask.text());
            case Kind.Offer offer -> {
                expressions(offer.where());
                expressions(offer.sort().stream().toList());
                texts(offer.text());
                texts(Stream.of(offer.card().title(), offer.card().text(), offer.card().image())
                        .flatMap(text -> text.stream()).toList());
            }
            case Kind.If branching -> expressions(branching.conditions());
            case Kind.Match match -> expressions(List.of(match.value()));
            case Kind.Set(var values) -> values(values.values());
            case Kind.Run run -> values(run.with().values());
            case Kind.Call call -> {
                texts(List.of(call.url()));
                texts(call.headers().values());
                call.body().ifPresent(this::tree);
            }
            case Kind.Say _,Kind.Confirm _,Kind.Go _,Kind.Record _,Kind.Handoff _,Kind.Remind _,Kind.End _ -> {
                // what is only said or written down decides nothing
            }
        }
    }

    private void tree(Tree tree) {
        switch (tree) {
            case Scalar scalar -> values(List.of(scalar));
            case Tree.Items list -> list.items().forEach(this::tree);
            case Tree.Keys keys -> keys.entries().forEach(entry -> tree(entry.value()));
            case Tree.Nothing _ -> {
                // reads nothing
            }
        }
    }

    private void expressions(Collection<Scalar> sources) {
        sources.forEach(source -> expression(source.value()));
    }

    private void values(Collection<Scalar> values) {
        texts(values);
        values.stream().map(value -> value.value().split("\\.", 2)[0]).filter(slots::contains)
                .forEach(found::add);
    }

    private void texts(Collection<Scalar> texts) {
        texts.forEach(
                text -> BRACES.matcher(text.value()).results().forEach(hole -> expression(hole.group(1))));
    }

    private void expression(String source) {
        NAME.matcher(QUOTED.matcher(source).replaceAll("")).results().map(name -> name.group())
                .filter(slots::contains).forEach(found::add);
    }
}
