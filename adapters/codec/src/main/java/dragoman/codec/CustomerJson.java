package dragoman.codec;

import dragoman.model.Customer;
import dragoman.model.Language;
import dragoman.model.Reach;
import dragoman.model.Taken;
import java.util.Map;

/** Whom we talk with. */
final class CustomerJson {
    static final Words<Reach> REACH = new Words<>(
            Map.of(Reach.REACHABLE, "reachable", Reach.NOT_YET, "not-yet",
                    Reach.UNREACHABLE, "unreachable", Reach.STOPPED, "stopped"));

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
    }

    static Customer read(JsonIn in) {
        return new Customer(in.optionalText("name"), new Language(in.text("language")), in.flag("known"),
                in.map("kept", ValueJson::read), in.objects("taken", CustomerJson::taken),
                REACH.get(in.text("reach", "reachable")));
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
