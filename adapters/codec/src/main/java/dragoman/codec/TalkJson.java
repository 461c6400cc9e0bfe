package dragoman.codec;

import dragoman.model.Errands;
import dragoman.model.Frame;
import dragoman.model.Matter;
import dragoman.model.Pending;
import dragoman.model.Shown;
import dragoman.model.Talk;
import dragoman.model.Trail;
import java.util.Optional;

/** Where the bot is in its flows. */
final class TalkJson {
    private TalkJson() {}

    static void write(JsonOut out, Talk talk) {
        out.objects("stack", talk.stack(), TalkJson::frame);
        out.objects("slots", talk.slots(), ValueJson::write);
        out.objects("lasting", talk.lasting(), ValueJson::write);
        talk.pending().ifPresent(pending -> out.object("pending", pending, TalkJson::pending));
        if (!talk.variants().isEmpty()) {
            out.object("variants",
                    () -> talk.variants().forEach((text, variant) -> out.numberEvenZero(text, variant)));
        }
        out.texts("missed", talk.missed());
        talk.matter().ifPresent(matter -> out.object("matter", matter, TalkJson::matter));
        if (!talk.trail().equals(Trail.NONE)) {
            out.object("trail", talk.trail(), TrailJson::write);
        }
        if (!talk.errands().equals(Errands.NONE)) {
            out.object("errands", talk.errands(), ErrandsJson::write);
        }
    }

    static Talk read(JsonIn in) {
        return new Talk(in.objects("stack", TalkJson::frame),
                in.map("slots", ValueJson::read), in.map("lasting", ValueJson::read),
                in.has("pending") ? Optional.of(pending(in.object("pending"))) : Optional.empty(),
                in.integers("variants"), in.textList("missed"),
                in.has("matter") ? Optional.of(matter(in.object("matter"))) : Optional.empty(),
                in.has("trail") ? TrailJson.read(in.object("trail")) : Trail.NONE,
                in.has("errands") ? ErrandsJson.read(in.object("errands")) : Errands.NONE);
    }

    private static void matter(JsonOut out, Matter matter) {
        out.text("reason", matter.reason());
        out.instant("answered", matter.answered());
        out.instant("resolved", matter.resolved());
        out.instant("reassured", matter.reassured());
        out.objects("promises", matter.promises(), AgentActJson::promise);
    }

    private static Matter matter(JsonIn in) {
        return new Matter(in.text("reason"), in.optionalInstant("answered"), in.optionalInstant("resolved"),
                in.instant("reassured"), in.objects("promises", AgentActJson::promise));
    }

    static void frame(JsonOut out, Frame frame) {
        out.text("flow", frame.flow());
        out.text("step", frame.step());
        out.instant("paused", frame.paused());
    }

    static Frame frame(JsonIn in) {
        return new Frame(in.text("flow"), in.text("step"), in.optionalInstant("paused"));
    }

    private static void pending(JsonOut out, Pending pending) {
        out.number("serial", pending.serial());
        out.text("flow", pending.flow());
        out.text("step", pending.step());
        out.objects("shown", pending.shown(), TalkJson::shown);
        out.number("tries", pending.tries());
        out.number("refusals", pending.refusals());
        out.object("phase", pending.phase(), TalkJson::phase);
    }

    private static Pending pending(JsonIn in) {
        return new Pending(in.integer("serial"), in.text("flow"), in.text("step"),
                in.objects("shown", each -> new Shown(each.text("id"), each.text("title"))),
                in.integer("tries"), in.integer("refusals", 0),
                phase(in.object("phase")));
    }

    private static void shown(JsonOut out, Shown shown) {
        out.text("id", shown.id());
        out.text("title", shown.title());
    }

    private static void phase(JsonOut out, Pending.Phase phase) {
        switch (phase) {
            case Pending.Phase.Asked() -> out.text("t", "asked");
            case Pending.Phase.Changing() -> out.text("t", "changing");
            case Pending.Phase.Meaning(var told, var reading) -> {
                out.text("t", "meaning");
                out.text("told", told);
                out.object("reading", reading, ReadingJson::reading);
            }
            case Pending.Phase.Offering(var from, var all) -> {
                out.text("t", "offering");
                out.number("from", from);
                out.flag("all", all);
            }
            case Pending.Phase.Collecting(var chosen) -> {
                out.text("t", "collecting");
                out.texts("chosen", chosen);
            }
        }
    }

    private static Pending.Phase phase(JsonIn in) {
        return switch (in.text("t")) {
            case "asked" -> new Pending.Phase.Asked();
            case "changing" -> new Pending.Phase.Changing();
            case "meaning" -> new Pending.Phase.Meaning(in.text("told"),
                    ReadingJson.reading(in.object("reading")));
            case "collecting" -> new Pending.Phase.Collecting(in.textList("chosen"));
            case "offering" -> new Pending.Phase.Offering(in.integer("from"), in.flag("all"));
            default -> throw new Unreadable("a question in an unknown phase: " + in.text("t"));
        };
    }
}
