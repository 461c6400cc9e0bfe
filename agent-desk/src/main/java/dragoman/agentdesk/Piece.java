package dragoman.agentdesk;

import dragoman.desk.people.Mention;
import dragoman.model.AgentId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of somebody's text: plain, the address of a page, or the reader's own name in a note. Nothing in it ever becomes markup. */
record Piece(String text, Kind kind) {
    /** What it is. */
    enum Kind {
        PLAIN, LINK, ME
    }

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'`{}|\\\\^]{1,2000}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[.,;:!?)\\]]+$");

    static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        var found = ADDRESS.matcher(text);
        while (found.find()) {
            var address = END.matcher(found.group()).replaceFirst("");
            if (honest(address)) {
                plain(pieces, text.substring(from, found.start()));
                pieces.add(new Piece(address, Kind.LINK));
                from = found.start() + address.length();
            }
        }
        plain(pieces, text.substring(from));
        return pieces;
    }

    boolean link() {
        return kind == Kind.LINK;
    }

    boolean me() {
        return kind == Kind.ME;
    }

    /** A note, with the places where it mentions {@code reader}. */
    static List<Piece> note(String text, AgentId reader) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var mention : Mention.in(text)) {
            if (mention.login().equals(reader)) {
                pieces.addAll(of(text.substring(from, mention.from())));
                pieces.add(new Piece(text.substring(mention.from(), mention.to()), Kind.ME));
                from = mention.to();
            }
        }
        pieces.addAll(of(text.substring(from)));
        return pieces;
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, Kind.PLAIN));
        }
    }

    /** What pretends to be at another host by a name before an at-sign stays plain text. */
    private static boolean honest(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
