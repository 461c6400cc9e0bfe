package dragoman.runtime;

import dragoman.model.MediaId;
import dragoman.model.MediaKind;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.MediaWanted;
import dragoman.port.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Updates as they are kept: files have names of ours, and what the messenger calls them stands apart. So no transcript and no slot holds an address
 * that ends, or that would let somebody in.
 */
record Incoming(List<Received> received, List<MediaWanted> media) {
    private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]{1,150}\\.[A-Za-z0-9]{1,5}");

    static Incoming of(List<Received> received, Bots bots, Time time) {
        if (received.stream().noneMatch(one -> one.update() instanceof Update.MediaReceived)) {
            return new Incoming(received, List.of());
        }
        var all = new ArrayList<Received>(received.size());
        var media = new ArrayList<MediaWanted>();
        for (var one : received) {
            var wanted = wanted(one, bots, time);
            wanted.ifPresent(media::add);
            all.add(wanted.map(file -> named(one, file)).orElse(one));
        }
        return new Incoming(all, media);
    }

    /** A sticker is a sign, and of what we do not know nobody has to have a copy. */
    private static Optional<MediaWanted> wanted(Received one, Bots bots, Time time) {
        var source = bots.find(one.from().bot()).flatMap(bot -> bot.channel(one.from().channel()))
                .flatMap(channel -> channel.files());
        if (source.isEmpty()
                || !(one.update() instanceof Update.MediaReceived(var kind, var locator, var caption))
                || kind == MediaKind.STICKER || kind == MediaKind.OTHER) {
            return Optional.empty();
        }
        return Optional.of(new MediaWanted(MediaId.of(one.from(), one.event()), one.from().bot(),
                one.from().channel(), kind, locator,
                caption.filter(words -> FILE_NAME.matcher(words).matches()), time.now()));
    }

    private static Received named(Received one, MediaWanted file) {
        return new Received(one.from(), one.event(), one.at(), one.profile(),
                new Update.MediaReceived(file.kind(), file.id().reference(), one.update().words()));
    }
}
