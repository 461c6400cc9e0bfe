package dragoman.agentdesk;

import dragoman.desk.act.Deeds;
import dragoman.desk.act.Outcome;
import dragoman.desk.act.Wish;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.shop.Templates;
import dragoman.model.AgentAct;
import dragoman.model.ConversationId;
import dragoman.model.Refusal;
import dragoman.model.Template;
import java.util.List;

/** One template, for everybody of the shop. */
record ApprovedInMemory(Deeds deeds) implements Templates {
    static final Template READY = new Template("order_ready", "en",
            "Hello {{1}}! Your order {{2}} is ready.", List.of("customer.name"));

    @Override
    public List<Offered> offered(Person viewer, ConversationId conversation) {
        return viewer.may(DeskOnTrial.BOT, Role.AGENT)
                ? List.of(new Offered(READY, List.of("Maria", "")))
                : List.of();
    }

    @Override
    public Outcome send(Person by, ConversationId on, Choice choice) {
        if (!viewer(by)) {
            return new Outcome.Refused(Refusal.NOT_FOUND);
        }
        return READY.filled(choice.values())
                .map(text -> deeds.act(by, on,
                        new Wish(new AgentAct.SendTemplate(text, AgentAct.UNDO), choice.epoch(),
                                choice.key())))
                .orElseGet(() -> new Outcome.Refused(Refusal.PLACE_EMPTY));
    }

    private static boolean viewer(Person by) {
        return by.may(DeskOnTrial.BOT, Role.AGENT);
    }
}
