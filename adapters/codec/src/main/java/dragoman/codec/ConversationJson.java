package dragoman.codec;

import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Custody;
import dragoman.model.Footing;
import dragoman.model.Progress;

/** A conversation's state. */
final class ConversationJson {
    private ConversationJson() {}

    static void write(JsonOut out, Conversation conversation) {
        out.text("id", conversation.id().value());
        out.object("address", conversation.address(), AddressJson::write);
        out.object("customer", conversation.customer(), CustomerJson::write);
        if (!conversation.custody().equals(Custody.BOT)) {
            out.object("custody", conversation.custody(), ConversationJson::custody);
        }
        out.object("talk", conversation.talk(), TalkJson::write);
        out.object("progress", conversation.progress(), ConversationJson::progress);
        if (!conversation.footing().equals(Footing.NONE)) {
            out.object("footing", conversation.footing(), ConversationJson::footing);
        }
    }

    static Conversation read(JsonIn in) {
        return new Conversation(new ConversationId(in.text("id")), AddressJson.read(in.object("address")),
                CustomerJson.read(in.object("customer")), custody(in.object("custody")),
                TalkJson.read(in.object("talk")), progress(in.object("progress")),
                footing(in.object("footing")));
    }

    private static void custody(JsonOut out, Custody custody) {
        out.object("owner", custody.owner(), OwnershipJson::write);
        out.number("epoch", custody.epoch());
    }

    private static Custody custody(JsonIn in) {
        return new Custody(OwnershipJson.read(in.object("owner")), in.number("epoch"));
    }

    private static void footing(JsonOut out, Footing footing) {
        out.text("revision", footing.revision());
        out.number("after", footing.after());
        out.text("tapped", footing.tapped());
    }

    private static Footing footing(JsonIn in) {
        return new Footing(in.optionalText("revision"), in.integer("after"), in.optionalText("tapped"));
    }

    private static void progress(JsonOut out, Progress progress) {
        out.number("turns", progress.turns());
        out.number("serial", progress.serial());
        out.number("seed", progress.seed());
        out.instant("heard", progress.heardAt());
        out.flag("greeted", progress.greeted());
        if (!progress.timers().isEmpty()) {
            out.object("timers",
                    () -> progress.timers().forEach((name, due) -> out.instant(WellFormed.text(name), due)));
        }
    }

    private static Progress progress(JsonIn in) {
        return new Progress(in.number("turns"), in.integer("serial"), in.number("seed"), in.instant("heard"),
                in.flag("greeted"), in.instants("timers"));
    }
}
