package dragoman.port;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

final class SystemTime implements Time {
    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public void await(Instant until) throws InterruptedException {
        var left = Duration.between(now(), until);
        if (left.isPositive()) {
            Thread.sleep(left);
        }
    }
}
