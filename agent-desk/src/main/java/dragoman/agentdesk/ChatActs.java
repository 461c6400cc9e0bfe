package dragoman.agentdesk;

import dragoman.desk.act.Deeds;
import dragoman.desk.act.Deeds.LineWish;
import dragoman.desk.act.Outcome;
import dragoman.desk.act.Wish;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.people.Role;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.LineKey;
import dragoman.model.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What is done with a conversation, from the page; each answer is the conversation as it is then. */
final class ChatActs {
    private static final Pattern PLACE = Pattern.compile("\\{[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*}");
    private final Gate gate;
    private final ChatPages pages;
    private final Deeds deeds;
    private final ChatFiles files;

    ChatActs(Gate gate, ChatPages pages, Deeds deeds, ChatFiles files) {
        this.files = files;
        this.gate = gate;
        this.pages = pages;
        this.deeds = deeds;
    }

    List<Route> routes() {
        return List.of(gate.post("/desk/next", Role.AGENT, this::next),
                act("claim", _ -> new AgentAct.Claim()),
                act("takeover", _ -> new AgentAct.TakeOver()), act("release", _ -> new AgentAct.Release()),
                act("resolve", _ -> new AgentAct.Resolve()),
                act("pass-to",
                        visit -> new AgentAct.PassTo(
                                new AgentId(visit.form().find("colleague").orElse("-")))),
                act("queue", visit -> new AgentAct.PassToQueue(visit.form().get("queue"))),
                gate.post("/desk/c/{id}/answer", Role.AGENT, this::answer),
                gate.post("/desk/c/{id}/undo", Role.AGENT, visit -> line(visit, LineWish.TAKE_BACK)),
                gate.post("/desk/c/{id}/again", Role.AGENT, visit -> line(visit, LineWish.SEND_AGAIN)));
    }

    /** Makes the act of what the form says. */
    @FunctionalInterface
    private interface Act {
        AgentAct of(Visit visit);
    }

    private Route act(String name, Act act) {
        return gate.post("/desk/c/{id}/" + name, Role.AGENT,
                visit -> done(visit, deed(visit, act.of(visit))));
    }

    private Outcome deed(Visit visit, AgentAct act) {
        return deeds.act(visit.person(), visit.conversation(),
                new Wish(act, visit.form().number("epoch"), key(visit)));
    }

    /** Of the page, which keeps it when it tries again; a page without script gets a new one. */
    static String key(Visit visit) {
        return visit.form().find("key").filter(key -> key.length() <= 64)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    Answer done(Visit visit, Outcome outcome) {
        var notice = Refusals.notice(visit.words(), outcome);
        return visit.byScript() || !notice.equals(Notice.NONE)
                ? pages.shown(visit, notice)
                : Html.to("/desk/c/" + visit.conversation().value(), false);
    }

    /** A ready answer's blank that nobody has filled. */
    static boolean hasBlank(String text) {
        return PLACE.matcher(text).find();
    }

    private Answer answer(Visit visit) {
        var text = visit.form().get("text");
        if (hasBlank(text)) {
            return pages.shown(visit, Notice.bad(visit.words().get("answer.places")));
        }
        var file = visit.form().find("file")
                .flatMap(id -> files.attached(visit.person(), visit.conversation(), id));
        var outcome = deed(visit, new AgentAct.Answer(text, file, AgentAct.UNDO));
        if (outcome instanceof Outcome.Done && visit.form().get("then").equals("resolve")) {
            return done(visit, deeds.act(visit.person(), visit.conversation(),
                    new Wish(new AgentAct.Resolve(), java.util.OptionalLong.empty(), key(visit) + "r")));
        }
        return done(visit, outcome);
    }

    private Answer next(Visit visit) {
        return deeds.takeNext(visit.person(), Optional.empty())
                .map(taken -> Html.with(
                        Html.to("/desk/c/" + taken.conversation().value() + "?list=mine", visit.byScript()),
                        "Cache-Control", "no-store"))
                .orElseGet(() -> visit.byScript()
                        ? Html.with(Answer.text(204, ""), "HX-Trigger", "desk-nobody-waits")
                        : Html.to("/desk", false));
    }

    private Answer line(Visit visit, LineWish wish) {
        try {
            var key = LineKey.parse(visit.form().get("line"));
            return done(visit,
                    key.conversation().equals(visit.conversation())
                            ? deeds.line(visit.person(), key, wish)
                            : new Outcome.Refused(Refusal.NOT_FOUND));
        } catch (IllegalArgumentException noKey) {
            return done(visit, new Outcome.Refused(Refusal.NOT_FOUND));
        }
    }
}
