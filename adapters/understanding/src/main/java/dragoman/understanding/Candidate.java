package dragoman.understanding;

import dragoman.model.Entity;

/**
 * An entity that was found.
 *
 * @param sure it can hardly be anything else
 */
record Candidate(Entity entity, boolean sure) {
    int length() {
        return entity.end() - entity.start();
    }

    boolean overlaps(Candidate other) {
        return entity.start() < other.entity.end() && other.entity.start() < entity.end();
    }
}
