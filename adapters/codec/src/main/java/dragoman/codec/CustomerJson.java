package dragoman.codec;

import dragoman.model.Customer;
import dragoman.model.Language;
import dragoman.model.Reach;
import dragoman.model.Taken;
import dragoman.model.Tie;
import dragoman.model.Update;
import dragoman.model.Verified;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom we talk with. */
final class CustomerJson {
    static final Words<Reach> REACH = new Words<>(
            Map.of(Reach.REACHABLE, "reachable", Reach.NOT_YET, "not-yet",
                    Reach.UNREACHABLE, "unreachable", Reach.STOPPED, "stopped"));

    private static final Words<Tie.Kind> TIES = new Words<>(
            Map.of(Tie.Kind.PHONE, "phone", Tie.Kind.DESK, "desk"));

    private CustomerJson() {}

    static void write(JsonOut out, Customer customer) {
        out.text("name", customer.name());
        out.text("language", customer.language().code());
        out.flag("known", customer.known());
        out.objects("kept", customer.kept(), ValueJson::write);
        out.objects("taken", customer.taken(), CustomerJson::taken);
        if (customer.reach() != Reach.REACHABLE) {
            out.text("reach", REACH.of(customer.reach()));
        }
        customer.verified().ifPresent(by -> out.object("verified", by, CustomerJson::verified));
    }

    static Customer read(JsonIn in) {
        return new Customer(in.optionalText("name"), new Language(in.text("language")), in.flag("known"),
                in.map("kept", ValueJson::read), in.objects("taken", CustomerJson::taken),
                REACH.get(in.text("reach", "reachable")),
                verified(in.object("verified")));
    }

    private static void verified(JsonOut out, Verified by) {
        out.text("kind", TIES.of(by.tie().kind()));
        out.text("tie", by.tie().value());
        out.instant("at", by.at());
    }

    private static Optional<Verified> verified(JsonIn in) {
        return TIES.find(in.text("kind", ""))
                .map(kind -> new Verified(new Tie(kind, in.text("tie")), in.instant("at")));
    }

    static void write(JsonOut out, Update.ToldElsewhere told) {
        out.text("t", "told-elsewhere");
        out.objects("kept", told.kept(), ValueJson::write);
        out.texts("forgotten", told.forgotten().stream().sorted().toList());
        out.flag("parted", told.parted());
    }

    static Update told(JsonIn in) {
        return new Update.ToldElsewhere(in.map("kept", ValueJson::read), Set.copyOf(in.textList("forgotten")),
                in.flag("parted"));
    }

    private static void taken(JsonOut out, Taken taken) {
        out.text("number", taken.number());
        out.text("kind", taken.kind());
        out.text("state", taken.state());
        out.text("summary", taken.summary());
        out.instant("at", taken.at());
    }

    private static Taken taken(JsonIn in) {
        return new Taken(in.text("number"), in.text("kind"), in.text("state"), in.text("summary"),
                in.instant("at"));
    }
}
