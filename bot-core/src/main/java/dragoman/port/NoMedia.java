package dragoman.port;

import dragoman.model.ConversationId;
import dragoman.model.MediaId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class NoMedia implements MediaBook {
    @Override
    public Optional<MediaItem> find(MediaId id) {
        return Optional.empty();
    }

    @Override
    public List<MediaItem> of(ConversationId conversation) {
        return List.of();
    }

    @Override
    public List<Due> wanted() {
        return List.of();
    }

    @Override
    public Set<String> files() {
        return Set.of();
    }
}
