package dragoman.codec;

import dragoman.model.EventId;
import dragoman.model.Language;
import dragoman.model.Profile;
import dragoman.model.Received;

/** An update with its envelope. */
final class ReceivedJson {
    private ReceivedJson() {}

    static void write(JsonOut out, Received received) {
        out.object("from", received.from(), AddressJson::write);
        out.text("event", received.event().value());
        out.instant("at", received.at());
        if (!received.profile().equals(Profile.UNKNOWN)) {
            out.object("profile", received.profile(), ReceivedJson::profile);
        }
        out.object("update", received.update(), UpdateJson::write);
    }

    static Received read(JsonIn in) {
        return new Received(AddressJson.read(in.object("from")), new EventId(in.text("event")),
                in.instant("at"),
                profile(in.object("profile")), UpdateJson.read(in.object("update")));
    }

    private static void profile(JsonOut out, Profile profile) {
        out.text("name", profile.name());
        out.text("language", profile.language().map(Language::code));
        out.text("phone", profile.phone());
    }

    private static Profile profile(JsonIn in) {
        return new Profile(in.optionalText("name"), in.optionalText("language").map(Language::new),
                in.optionalText("phone"));
    }
}
