package dragoman.runtime;

import dragoman.flow.yaml.BotFolder;
import dragoman.flow.yaml.Imprint;
import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.model.Frame;
import dragoman.port.Entry;
import dragoman.port.Reader;
import dragoman.port.Revisions;
import dragoman.port.Revisions.Kept;
import dragoman.port.Time;
import dragoman.port.Understanding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts edited bots into the place of the running ones, and keeps the earlier versions as long as chats run on them. Nothing here happens on a
 * conversation's path: its lane finds either the old or the new. Thread-safe.
 */
public final class Edits {
    private static final Logger LOG = LoggerFactory.getLogger(Edits.class);

    private final Bots bots;
    private final Desk desk;
    private final Map<BotId, Version> running = new HashMap<>();

    Edits(Bots bots, Desk desk) {
        this.bots = bots;
        this.desk = desk;
    }

    /** What an edit needs of the world. */
    record Desk(Scribe scribe, Time time, Revisions revisions, Understanding understanding) {}

    /** A bot starts with this version; chats that stood on an earlier one find it again. Call it before anything is taken in. */
    public synchronized void begin(BotId id, Version version) {
        var live = bots.find(id).orElseThrow();
        var kept = desk.revisions().kept(id);
        if (kept.stream().noneMatch(one -> runs(one, version))) {
            keep(id, version);
        }
        running.put(id, version);
        live.publish(version.bot(), live.reader(), earlier(id, version, live.reader()));
    }

    private static boolean runs(Kept kept, Version version) {
        return kept.revision().equals(version.revision()) && kept.replaced().isEmpty();
    }

    private void keep(BotId id, Version version) {
        desk.scribe().write(new Entry.Publishing(id, version.revision(), version.files(), desk.time().now()));
    }

    /** Puts this version into the place of the running one; what changed, for the owner and the log. Empty when nothing has. */
    public synchronized List<String> publish(BotId id, Version version) {
        var live = bots.find(id).orElseThrow();
        var before = Optional.ofNullable(running.get(id)).orElseThrow();
        if (before.revision().equals(version.revision())) {
            return List.of();
        }
        var same = before.bot().lexicon().equals(version.bot().lexicon());
        var reader = same ? live.reader() : desk.understanding().learn(version.bot().lexicon());
        keep(id, version);
        var earlier = earlier(id, version, reader);
        running.put(id, version);
        live.publish(version.bot(), reader, earlier);
        var told = new EditNews(before.imprint(), version.imprint(), chats(earlier)).lines();
        told.forEach(line -> LOG.info("{}: {}", id, line));
        return told;
    }

    /** Forgets the versions that no chat needs any more. */
    public synchronized void tidy() {
        running.forEach((id, version) -> {
            var live = bots.find(id).orElseThrow();
            var pasts = Past.of(desk.revisions().kept(id), version.revision());
            var needed = needed(pasts, version.imprint());
            var gone = pasts.stream().map(Past::revision).filter(revision -> !needed.contains(revision))
                    .toList();
            gone.forEach(revision -> desk.scribe().write(new Entry.Dropping(id, revision)));
            if (!gone.isEmpty()) {
                live.publish(version.bot(), live.reader(), earlier(id, version, live.reader()));
            }
        });
    }

    private Set<String> needed(List<Past> pasts, Imprint today) {
        var needed = new HashSet<String>();
        for (var past : pasts) {
            var standIn = past.standIn(pasts, today);
            var over = !standIn.changed(today).isEmpty()
                    && !desk.time().now().isBefore(standIn.replaced().plus(today.keep()));
            if (!over && !desk.revisions().chats(past.revision()).isEmpty()) {
                needed.add(past.revision());
                needed.add(standIn.revision());
            }
        }
        return needed;
    }

    /** Where the chats of a bot stand, in all its versions: each running flow of each. */
    public synchronized List<Standing> standing(BotId id) {
        var places = new HashMap<Frame, Integer>();
        for (var kept : desk.revisions().kept(id)) {
            for (var chat : desk.revisions().chats(kept.revision())) {
                if (chat.address().bot().equals(id)) {
                    chat.talk().stack().forEach(frame -> places.merge(frame, 1, Integer::sum));
                }
            }
        }
        var standing = new ArrayList<Standing>();
        places.forEach((frame, chats) -> standing.add(new Standing(frame.flow(), frame.step(), chats)));
        return standing;
    }

    private Map<String, Edition> earlier(BotId id, Version version, Reader reader) {
        var imprint = version.imprint();
        var pasts = Past.of(desk.revisions().kept(id), version.revision());
        var editions = new HashMap<String, Edition>();
        for (var past : pasts) {
            edition(past.standIn(pasts, imprint), version, imprint, reader)
                    .ifPresent(one -> editions.put(past.revision(), one));
        }
        return editions;
    }

    private Optional<Edition> edition(Past past, Version version, Imprint imprint, Reader reader) {
        var loaded = BotFolder.load(past.kept().files());
        if (loaded.bot().isEmpty()) {
            LOG.warn("The earlier version {} cannot be read by this program: {}. Its chats begin anew.",
                    past.revision(), loaded.findings());
        }
        return loaded.bot().map(bot -> Edit.of(bot, past.imprint(), version.bot(), imprint))
                .map(edit -> Edition.of(edit, reader, desk.understanding(),
                        past.replaced().plus(imprint.keep())));
    }

    /** How the running chats take it, by the flow that has changed under them. */
    private Map<String, EditNews.Chats> chats(Map<String, Edition> earlier) {
        var all = new TreeMap<String, EditNews.Chats>();
        earlier.forEach((revision, edition) -> {
            if (!edition.edit().changed().isEmpty()) {
                desk.revisions().chats(revision).forEach(chat -> count(all, edition, chat));
            }
        });
        return all;
    }

    private void count(Map<String, EditNews.Chats> all, Edition edition, Conversation chat) {
        edition.edit().touched(chat).ifPresent(flow -> all.merge(flow,
                edition.keeps(chat, desk.time().now()) ? EditNews.Chats.STAYS : EditNews.Chats.MOVES,
                EditNews.Chats::plus));
    }
}
