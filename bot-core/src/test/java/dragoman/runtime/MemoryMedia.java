package dragoman.runtime;

import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.MediaId;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.MediaBook;
import dragoman.port.MediaItem;
import dragoman.port.MediaItem.State;
import dragoman.port.MediaKeeping;
import dragoman.port.MediaShelf;
import dragoman.port.MediaWanted;
import dragoman.port.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A book and a shelf in memory; a file's name on the shelf is what is in it. */
final class MemoryMedia implements MediaBook, MediaShelf, MediaKeeping.Forgotten {
    private final Map<MediaId, Due> wanted = new LinkedHashMap<>();
    private final Map<MediaId, MediaItem> settled = new LinkedHashMap<>();
    private final Set<String> shelf = new java.util.TreeSet<>();
    final List<String> forgotten = new ArrayList<>();

    MediaKeeping keeping() {
        return new MediaKeeping(this, this, 1000, this);
    }

    synchronized List<Arrival> want(List<MediaWanted> files, List<Arrival> fresh) {
        for (var arrival : fresh) {
            files.stream()
                    .filter(file -> file.id()
                            .equals(MediaId.of(arrival.received().from(), arrival.received().event())))
                    .forEach(file -> wanted.put(file.id(), new Due(arrival.conversation(), file)));
        }
        return fresh;
    }

    synchronized Written settle(Entry.MediaSettled entry) {
        var due = wanted.remove(entry.id());
        if (due != null) {
            settled.put(entry.id(), new MediaItem(entry.id(), due.conversation(), due.media().bot(),
                    due.media().kind(), due.media().at(), Optional.empty(), entry.state()));
        }
        notifyAll();
        return new Written.Done();
    }

    /** What became of the only file there is, once it is known. */
    synchronized State awaitSettled() throws InterruptedException {
        while (settled.isEmpty()) {
            wait(20_000);
        }
        return settled.values().iterator().next().state();
    }

    synchronized Set<String> onTheShelf() {
        return Set.copyOf(shelf);
    }

    @Override
    public synchronized Optional<MediaItem> find(MediaId id) {
        return Optional.ofNullable(settled.get(id));
    }

    @Override
    public synchronized List<MediaItem> of(ConversationId conversation) {
        return settled.values().stream().filter(item -> item.conversation().equals(conversation)).toList();
    }

    @Override
    public synchronized List<Due> wanted() {
        return List.copyOf(wanted.values());
    }

    @Override
    public synchronized Set<String> files() {
        return settled.values().stream().flatMap(
                item -> item.state() instanceof State.Kept kept
                        ? List.of(kept.file()).stream()
                        : java.util.stream.Stream.of())
                .collect(Collectors.toSet());
    }

    @Override
    public Path blank() throws IOException {
        return Files.createTempFile("dragoman", ".part");
    }

    @Override
    public <T> T take(Path filled, String name, Function<Stored, T> booking) throws IOException {
        var content = Files.readString(filled);
        synchronized (this) {
            shelf.add(content);
        }
        return booking.apply(new Stored(content, content.length()));
    }

    @Override
    public Optional<Path> find(String file) {
        return Optional.empty();
    }

    @Override
    public synchronized void keepOnly(Supplier<Set<String>> files) {
        shelf.retainAll(files.get());
        notifyAll();
    }

    @Override
    public synchronized void forget(BotId bot, ConversationId conversation, Instant moment) {
        forgotten.add(conversation.value());
        settled.clear();
    }

    synchronized void awaitEmptyShelf() throws InterruptedException {
        while (!shelf.isEmpty()) {
            wait(20_000);
        }
    }
}
