package dragoman.codec;

import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.MediaId;
import dragoman.model.Promise;
import dragoman.model.Update;
import dragoman.model.Update.AgentActed;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What people of the shop do, and what they have promised. */
final class AgentActJson {
    private static final Words<Promise.Kind> PROMISE = new Words<>(
            Map.of(Promise.Kind.FIRST_ANSWER, "first-answer", Promise.Kind.NEXT_ANSWER, "next-answer",
                    Promise.Kind.RESOLUTION, "resolution"));

    private AgentActJson() {}

    static void write(JsonOut out, AgentActed acted) {
        out.text("t", "agent-acted");
        out.text("agent", acted.agent().value());
        out.flag("supervises", acted.supervises());
        acted.epoch().ifPresent(epoch -> out.numberEvenZero("epoch", epoch));
        out.object("act", acted.act(), AgentActJson::act);
    }

    private static void act(JsonOut out, AgentAct act) {
        switch (act) {
            case AgentAct.Claim() -> out.text("t", "claim");
            case AgentAct.TakeOver() -> out.text("t", "take-over");
            case AgentAct.Answer(var text, var file, var held) -> {
                out.text("t", "answer");
                out.text("text", text);
                out.number("held", held.toMillis());
                file.ifPresent(one -> out.object("file", one, AgentActJson::attached));
            }
            case AgentAct.SendTemplate(var text, var held) -> {
                out.text("t", "send-template");
                out.text("text", text);
                out.number("held", held.toMillis());
            }
            case AgentAct.Away() -> out.text("t", "away");
            case AgentAct.Erase() -> out.text("t", "erase");
            case AgentAct.PassTo(var colleague) -> {
                out.text("t", "pass-to");
                out.text("colleague", colleague.value());
            }
            case AgentAct.PassToQueue(var queue) -> {
                out.text("t", "pass-to-queue");
                out.text("queue", queue);
            }
            case AgentAct.Release() -> out.text("t", "release");
            case AgentAct.TakenBack(var turn) -> {
                out.text("t", "taken-back");
                out.number("turn", turn);
            }
            case AgentAct.Resolve() -> out.text("t", "resolve");
            case AgentAct.GiveBack(var at, var slots) -> {
                out.text("t", "give-back");
                at.ifPresent(frame -> out.object("at", frame, TalkJson::frame));
                out.texts("slots", slots);
            }
        }
    }

    private static void attached(JsonOut out, AgentAct.Attached file) {
        out.text("id", file.id().value());
        out.text("name", file.name());
        out.flag("photo", file.photo());
    }

    private static AgentAct.Attached attached(JsonIn in) {
        return new AgentAct.Attached(new MediaId(in.text("id")), in.text("name"), in.flag("photo"));
    }

    static Update read(JsonIn in) {
        var epoch = in.has("epoch") ? OptionalLong.of(in.number("epoch")) : OptionalLong.empty();
        return new AgentActed(new AgentId(in.text("agent")), in.flag("supervises"), epoch,
                act(in.object("act")));
    }

    private static AgentAct act(JsonIn in) {
        return switch (in.text("t")) {
            case "claim" -> new AgentAct.Claim();
            case "take-over" -> new AgentAct.TakeOver();
            case "answer" -> new AgentAct.Answer(in.text("text"),
                    in.has("file") ? Optional.of(attached(in.object("file"))) : Optional.empty(),
                    Duration.ofMillis(in.number("held")));
            case "send-template" ->
                new AgentAct.SendTemplate(in.text("text"), Duration.ofMillis(in.number("held")));
            case "away" -> new AgentAct.Away();
            case "erase" -> new AgentAct.Erase();
            case "pass-to" -> new AgentAct.PassTo(new AgentId(in.text("colleague")));
            case "pass-to-queue" -> new AgentAct.PassToQueue(in.text("queue"));
            case "release" -> new AgentAct.Release();
            case "taken-back" -> new AgentAct.TakenBack(in.number("turn"));
            case "resolve" -> new AgentAct.Resolve();
            case "give-back" -> new AgentAct.GiveBack(
                    in.has("at") ? Optional.of(TalkJson.frame(in.object("at"))) : Optional.empty(),
                    in.texts("slots"));
            default -> throw new Unreadable("an agent's act of an unknown kind: " + in.shortly());
        };
    }

    /** As it was written before there were more acts. */
    static Update earlier(JsonIn in) {
        var act = switch (in.text("t")) {
            case "agent-claimed" -> new AgentAct.Claim();
            case "agent-replied" -> new AgentAct.Answer(in.text("text"), Duration.ZERO);
            default -> new AgentAct.Resolve();
        };
        return AgentActed.of(new AgentId(in.text("agent")), act);
    }

    static void promise(JsonOut out, Promise promise) {
        out.text("kind", PROMISE.of(promise.kind()));
        out.instant("warning", promise.warning());
        out.instant("due", promise.due());
    }

    static Promise promise(JsonIn in) {
        return new Promise(PROMISE.get(in.text("kind")), in.instant("warning"), in.instant("due"));
    }
}
