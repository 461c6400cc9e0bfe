package dragoman.agentdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.http.Answer;
import dragoman.http.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A network that is slow where a test says so: what was asked is done, and its answer comes when the test lets it go. */
final class HeldAnswers {
    private static final int PATIENCE_SECONDS = 60;
    private final List<Held> next = new ArrayList<>();
    private final List<Held> all = new ArrayList<>();

    /** One answer, held. */
    static final class Held {
        private final String ending;
        private final CountDownLatch done = new CountDownLatch(1);
        private final CountDownLatch free = new CountDownLatch(1);

        private Held(String ending) {
            this.ending = ending;
        }

        /** Returns once what was asked is done. */
        void isDone() {
            assertThat(soon(done)).as("the desk was asked for %s", ending).isTrue();
        }

        void goes() {
            free.countDown();
        }
    }

    /** Holds the answer to the next call whose path ends so. */
    synchronized Held next(String ending) {
        var held = new Held(ending);
        next.add(held);
        all.add(held);
        return held;
    }

    Route over(Route route) {
        return new Route(route.method(), route.path(), route.maxBody(), route.onlyLocal(),
                call -> hold(route.path(), route.endpoint().answer(call)));
    }

    synchronized void letGo() {
        all.forEach(Held::goes);
    }

    private Answer hold(String path, Answer answer) {
        take(path).forEach(held -> {
            held.done.countDown();
            soon(held.free);
        });
        return answer;
    }

    private synchronized List<Held> take(String path) {
        var taken = next.stream().filter(held -> path.endsWith(held.ending)).limit(1).toList();
        next.removeAll(taken);
        return taken;
    }

    private static boolean soon(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
