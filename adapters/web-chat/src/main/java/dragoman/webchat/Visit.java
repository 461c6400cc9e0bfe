package dragoman.webchat;

import dragoman.http.Call;
import dragoman.model.Address;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One call of one visitor to one chat. */
record Visit(ChatPage page, Session session, Call call, Backstage backstage) {

    Address address() {
        return session.address(page.bot());
    }

    /** Anybody can make up a session: one that never opened the chat counts among the newcomers. */
    boolean isNew() {
        return backstage.conversations().find(address()).isEmpty();
    }

    /** Returns once it is durable; {@code event} makes a repetition harmless. */
    void accept(String event, Update update) {
        var language = Tongues.choose(page.languages(),
                call.query("lang").or(() -> Posted.language(call.body())),
                call.header("Accept-Language"));
        var profile = new Profile(Optional.empty(), Optional.of(language), Optional.empty());
        backstage.intake().accept(List.of(new Received(address(), event(event), now(), profile, update)));
    }

    EventId event(String event) {
        return new EventId(session.id() + ":" + event);
    }

    Instant now() {
        return backstage.clock().instant();
    }
}
