package dragoman.jdbc;

import dragoman.port.Room;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Watches the disk below a database's file: it is looked at once a second, however often somebody asks. */
final class DiskRoom implements Room {
    private static final long LOOK_NANOS = 1_000_000_000;
    private static final long MEGABYTE = 1024 * 1024;

    private final Path folder;
    private final long reserve;
    private final LongSupplier nanos;
    private volatile Look last;

    /** What was found, and when. */
    private record Look(long at, Optional<String> shortage) {}

    /** @param reserve megabytes that must stay free */
    DiskRoom(Path folder, long reserve, LongSupplier nanos) {
        this.folder = folder;
        this.reserve = reserve;
        this.nanos = nanos;
        this.last = look();
    }

    @Override
    public Optional<String> shortage() {
        var known = last;
        if (nanos.getAsLong() - known.at() > LOOK_NANOS) {
            known = look();
            last = known;
        }
        return known.shortage();
    }

    /** A disk that tells nothing says 0: the journal will find out whether it can be written. */
    private Look look() {
        var free = folder.toFile().getUsableSpace();
        return new Look(nanos.getAsLong(), free == 0 || free / MEGABYTE >= reserve
                ? Optional.empty()
                : Optional.of("less than " + reserve + " MB are free on the disk (store.reserve)"));
    }
}
