package dragoman.app.config;

import dragoman.flow.yaml.Mapping;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.webchat.WebChatSettings;
import dragoman.webchat.WebChatSettings.Link;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** How a bot's chat looks and where it may stand: {@code web-chat}. */
record WebChatReader(Values values) {

    Optional<WebChatSettings> read(Mapping chat) {
        var origins = chat.words("origins").stream().flatMap(origin -> values.filled(origin).stream())
                .map(origin -> origin.strip().replaceFirst("/$", "")).filter(origin -> !origin.isEmpty())
                .toList();
        var opens = opensAfter(chat);
        var colour = Optional.of(values.text(chat, "colour", "").strip()).filter(text -> !text.isEmpty());
        var files = values.oneOf(chat, "files", "true", "true", "false").equals("true");
        var links = chat.has("links") ? links(chat) : List.<Link>of();
        chat.done();
        return values.checked(chat.spot(), () -> new WebChatSettings(origins, opens, colour, links, files));
    }

    private Optional<Integer> opensAfter(Mapping chat) {
        var earliest = WebChatSettings.EARLIEST;
        return values.text(chat, "opens-after", Integer.toString(earliest)).strip().equals("never")
                ? Optional.empty()
                : Optional.of(values.number(chat, "opens-after", earliest));
    }

    private List<Link> links(Mapping chat) {
        return chat.mapping("links", "links").map(Mapping::entries).orElse(List.of()).stream()
                .flatMap(entry -> link(entry).stream()).toList();
    }

    private Optional<Link> link(Entry entry) {
        return values.filled(entry).flatMap(address -> values.checked(entry.key().spot(),
                () -> new Link(entry.key().value(), URI.create(address.strip()))));
    }
}
