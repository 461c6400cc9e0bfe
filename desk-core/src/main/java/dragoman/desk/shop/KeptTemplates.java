package dragoman.desk.shop;

import dragoman.desk.act.Deeds;
import dragoman.desk.act.Outcome;
import dragoman.desk.act.Wish;
import dragoman.desk.people.Person;
import dragoman.desk.shop.Variables.Seen;
import dragoman.model.AgentAct;
import dragoman.model.ConversationId;
import dragoman.model.Refusal;
import dragoman.model.Template;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The templates of the channels' configuration. */
public final class KeptTemplates implements Templates {
    private final Variables variables;
    private final Deeds deeds;

    public KeptTemplates(Variables variables, Deeds deeds) {
        this.variables = variables;
        this.deeds = deeds;
    }

    @Override
    public List<Offered> offered(Person viewer, ConversationId conversation) {
        return variables.seen(viewer, conversation).map(seen -> offered(viewer, seen)).orElse(List.of());
    }

    private List<Offered> offered(Person viewer, Seen seen) {
        var values = variables.values(viewer, seen);
        var language = seen.chat().customer().language().code();
        return all(seen).stream().sorted(Comparator.comparing(one -> !one.language().startsWith(language)))
                .map(one -> new Offered(one, IntStream.range(0, one.places())
                        .mapToObj(place -> place < one.fills().size()
                                ? values.getOrDefault(one.fills().get(place), "")
                                : "")
                        .toList()))
                .toList();
    }

    private List<Template> all(Seen seen) {
        var address = seen.chat().address();
        return variables.shops().channel(address.bot(), address.channel())
                .map(channel -> channel.extras().templates()).orElse(List.of());
    }

    @Override
    public Outcome send(Person by, ConversationId on, Choice choice) {
        var seen = variables.seen(by, on);
        if (seen.isEmpty()) {
            return new Outcome.Refused(Refusal.NOT_FOUND);
        }
        return all(seen.get()).stream()
                .filter(one -> one.name().equals(choice.name()) && one.language().equals(choice.language()))
                .findFirst().map(one -> send(by, on, one, choice))
                .orElseGet(() -> new Outcome.Refused(Refusal.NO_SUCH_TEMPLATE));
    }

    private Outcome send(Person by, ConversationId on, Template template, Choice choice) {
        return template.filled(choice.values())
                .map(text -> deeds.act(by, on,
                        new Wish(new AgentAct.SendTemplate(text, AgentAct.UNDO), choice.epoch(),
                                choice.key())))
                .orElseGet(() -> new Outcome.Refused(Refusal.PLACE_EMPTY));
    }
}
