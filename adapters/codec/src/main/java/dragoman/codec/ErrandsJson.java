package dragoman.codec;

import dragoman.model.Awaited;
import dragoman.model.CallKey;
import dragoman.model.CallResult;
import dragoman.model.Errands;
import dragoman.model.Frame;
import dragoman.model.Reminder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What goes on besides talking. */
final class ErrandsJson {
    static final Words<CallResult> RESULT = new Words<>(Map.of(CallResult.OK, "ok", CallResult.ERROR, "error",
            CallResult.TIMED_OUT, "timed-out", CallResult.UNKNOWN, "unknown"));

    private ErrandsJson() {}

    static void write(JsonOut out, Errands errands) {
        out.objects("calls", errands.calls(), ErrandsJson::call);
        out.objects("reminders", errands.reminders(), ErrandsJson::reminder);
    }

    static Errands read(JsonIn in) {
        return new Errands(in.objects("calls", ErrandsJson::call),
                in.objects("reminders", ErrandsJson::reminder));
    }

    private static void reminder(JsonOut out, Reminder reminder) {
        out.text("flow", reminder.where().flow());
        out.text("step", reminder.where().step());
        out.instant("until", reminder.until());
        out.texts("cancelled-by", List.copyOf(reminder.cancelledBy()));
        out.objects("slots", reminder.slots(), ValueJson::write);
    }

    private static Reminder reminder(JsonIn in) {
        return new Reminder(new Frame(in.text("flow"), in.text("step")), in.instant("until"),
                Set.copyOf(in.textList("cancelled-by")), in.map("slots", ValueJson::read));
    }

    private static void call(JsonOut out, Awaited call) {
        out.text("key", call.key().toString());
        out.text("flow", call.where().flow());
        out.text("step", call.where().step());
        out.text("result", call.result().map(RESULT::of));
        out.texts("kept", call.kept());
    }

    private static Awaited call(JsonIn in) {
        return new Awaited(CallKey.parse(in.text("key")), new Frame(in.text("flow"), in.text("step")),
                in.optionalText("result").map(RESULT::get), in.textList("kept"));
    }
}
