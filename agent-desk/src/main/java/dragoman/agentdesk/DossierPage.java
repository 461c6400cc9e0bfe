package dragoman.agentdesk;

import dragoman.desk.privacy.Dossier;
import dragoman.model.Update;
import dragoman.port.Transcripts.In;
import dragoman.port.Transcripts.Out;
import dragoman.port.Transcripts.Spoken;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is kept of a customer as one page that needs nothing else: for people to read, in the language of whoever asked. */
record DossierPage(Dossier dossier, Times times) {
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");
    /** What does not fit into a page is told by its name; it lies with the shop. */
    private static final int LARGEST = 25_000_000;

    /** A line; {@code by}: customer, bot or agent. */
    record Said(String by, String who, String at, String text, Optional<File> file) {}

    /** A file in the page itself. {@code picture}: it can be shown. */
    record File(String address, String name, boolean picture) {}

    /** What was said in one messenger. */
    record Talk(String channel, List<Said> said) {}

    Words words() {
        return times.words();
    }

    String name() {
        return RowView.name(dossier.name(), words());
    }

    String language() {
        return dossier.language().locale().getDisplayLanguage(words().language().locale());
    }

    String channel(String address) {
        var name = address.split(" ", 2)[0];
        return words().or("channel." + name, name) + address.substring(name.length());
    }

    List<Talk> talks() {
        var room = new int[]{LARGEST};
        return dossier.talks().stream()
                .map(talk -> new Talk(channel(talk.channel().value()), said(talk, room)))
                .toList();
    }

    private List<Said> said(Dossier.Talk talk, int[] room) {
        var titles = new HashMap<String, String>();
        var heard = new Heard(words(), titles);
        var lines = new ArrayList<Said>();
        for (var spoken : talk.said()) {
            said(spoken, heard, titles, room).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Said> said(Spoken spoken, Heard heard, Map<String, String> titles, int[] room) {
        return switch (spoken) {
            case In in -> heard.words(in.update()).map(text -> new Said("customer", name(),
                    times.full(in.at()), text, file(in.update(), room)));
            case Out out -> {
                Lines.options(out.message().buttons())
                        .forEach(option -> titles.put(option.data(), option.title()));
                var agent = out.author().agent().isPresent();
                yield Optional.of(new Said(agent ? "agent" : "bot",
                        words().get(agent ? "dossier.shop" : "who.bot"), times.full(out.at()),
                        out.message().text(), Optional.empty()));
            }
        };
    }

    private Optional<File> file(Update update, int[] room) {
        return update instanceof Update.MediaReceived(_, var reference, _)
                ? Optional.ofNullable(dossier.files().get(reference))
                        .filter(file -> file.content().length <= room[0]).map(file -> {
                            room[0] -= file.content().length;
                            return new File("data:" + type(file.type()) + ";base64,"
                                    + Base64.getEncoder().encodeToString(file.content()),
                                    reference.substring(reference.lastIndexOf('/') + 1),
                                    SHOWN.contains(file.type()));
                        })
                : Optional.empty();
    }

    /** Nothing that a browser would run. */
    private static String type(String type) {
        var known = type.toLowerCase(Locale.ROOT);
        return SHOWN.contains(known) || known.equals("application/pdf") ? known : "application/octet-stream";
    }

    String kind(String kind) {
        return words().or("kind." + kind, kind);
    }

    String state(String state) {
        return words().or("record." + state, state);
    }
}
