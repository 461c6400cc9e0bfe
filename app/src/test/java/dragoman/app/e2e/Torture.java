package dragoman.app.e2e;

import dragoman.testkit.Fault;
import dragoman.testkit.Faults;
import dragoman.testkit.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A shop that is killed again and again, at random and at named points, while people talk with it by messengers that fail now and then. */
final class Torture implements AutoCloseable {
    private static final int ONE_FAULT_IN = 15;
    /** What messengers do to us; 'too many' only where they say for how long, so that nobody waits for half a minute. */
    private static final List<Fault> FAULTS = List.of(new Fault.Late(Duration.ofMillis(80)),
            new Fault.CutAfter(),
            new Fault.PageForAnswer(), new Fault.WrongJson());
    private static final List<Fault> FAULTS_OF_TELEGRAM = Stream.concat(FAULTS.stream(),
            Stream.of(new Fault.TooMany(Duration.ofSeconds(1)))).toList();
    private static final long TO_REACH_A_POINT_NANOS = 1_500_000_000L;

    /** Where a process is killed. */
    enum Point {
        AT_RANDOM, BEFORE_A_COMMIT, BEHIND_A_COMMIT, BEHIND_A_200, WHILE_SENDING
    }

    /** All messengers; nothing is sent to our own page. */
    static final List<Door> DOORS = List.copyOf(EnumSet.complementOf(EnumSet.of(Door.WEB_CHAT)));

    /** How much of it. */
    record Plan(long seed, int kills, int conversations) {}

    /** What came of it: words that were taken with 200, lines that nobody knows the end of, and where the kills came. */
    record Result(int words, long uncertain, List<Point> points) {}

    private final Plan plan;
    private final Random chance;
    private final Path folder = Folders.fresh();
    private final Messengers messengers = Messengers.start();
    private final SwiftJvm java;
    private final ShopProcess shop;
    private final List<Point> points = new ArrayList<>();

    Torture(Plan plan, SwiftJvm java, Optional<ShopPlan.Database> store) {
        this.plan = plan;
        this.chance = new Random(plan.seed());
        this.java = java;
        var kiosk = ShopPlan.of(ShopPlan.KIOSK, messengers);
        this.shop = ShopProcess.open(store.map(kiosk::keepingItIn).orElse(kiosk),
                config -> run(config, Optional.empty()));
        fail(messengers);
    }

    private void fail(Messengers all) {
        var seed = plan.seed();
        DOORS.forEach(door -> door.vendor(all).orElseThrow().faults().always(door.sending(),
                Faults.seeded(seed + 1 + door.ordinal(), ONE_FAULT_IN,
                        door == Door.TELEGRAM ? FAULTS_OF_TELEGRAM : FAULTS)));
    }

    private ProcessBuilder run(Path config, Optional<Stall> stall) {
        return java.running(stall, "run", "--config", config.toString());
    }

    /** Kills as planned, lets everybody finish, and compares the books. */
    Result run() {
        try (var crowd = new TortureCrowd(people(), plan.seed())) {
            var share = Math.max(1, crowd.words() / (plan.kills() + 1));
            for (var kill = 0; kill < plan.kills(); kill++) {
                kill(crowd, share);
            }
            crowd.mayTake(crowd.words());
            crowd.awaitsEnd(shop::output);
            Until.holds(shop.ledger()::settled, () -> "not settled:\n" + shop.output());
        }
        var uncertain = new TortureBooks(messengers, shop.ledger()).agree(plan.conversations());
        return new Result(plan.conversations() * TortureCrowd.WORDS.size(), uncertain, List.copyOf(points));
    }

    private List<Person> people() {
        var people = new ArrayList<Person>();
        for (var number = 0; number < plan.conversations(); number++) {
            people.add(DOORS.get(number % DOORS.size()).person(messengers, "Ana" + number, "en"));
        }
        Collections.shuffle(people, chance);
        return people;
    }

    /** The process that runs is killed somewhere in its share of the words, and another one starts, perhaps to stand still at a commit. */
    private void kill(TortureCrowd crowd, int share) {
        var point = Point.values()[chance.nextInt(Point.values().length)];
        points.add(point);
        switch (point) {
            case AT_RANDOM -> {
                crowd.mayTake(share);
                LockSupport.parkNanos(chance.nextInt(60_000_000));
                shop.isKilled();
            }
            case BEHIND_A_200 -> {
                var before = crowd.taken();
                crowd.mayTake(share);
                reaches(() -> crowd.taken() >= before + share || crowd.isDone());
                shop.isKilled();
            }
            case WHILE_SENDING -> killWhileSending(crowd, share);
            case BEFORE_A_COMMIT, BEHIND_A_COMMIT ->
                killAtCommit(crowd, share, point == Point.BEHIND_A_COMMIT);
        }
        shop.startsAgain(run(shop.config(), Optional.empty()));
    }

    private void killWhileSending(TortureCrowd crowd, int share) {
        var until = new CountDownLatch(1);
        var held = new Fault.Held(until);
        DOORS.forEach(door -> door.vendor(messengers).orElseThrow().faults().next(door.sending(), held));
        var before = messengers.sendings();
        crowd.mayTake(share);
        reaches(() -> messengers.sendings() > before || crowd.isDone());
        shop.isKilled();
        until.countDown();
    }

    private void killAtCommit(TortureCrowd crowd, int share, boolean behind) {
        var stall = new Stall(behind, 1 + chance.nextInt(Math.max(2, share)),
                folder.resolve("stands-" + points.size()));
        shop.isKilled().startsAgain(run(shop.config(), Optional.of(stall)));
        crowd.mayTake(share);
        reaches(() -> stall.isReached() || crowd.isDone());
        shop.isKilled();
    }

    /** A point that is not reached, since nobody writes just now, is a kill at random. */
    private static void reaches(BooleanSupplier point) {
        var begun = System.nanoTime();
        while (!point.getAsBoolean() && System.nanoTime() - begun < TO_REACH_A_POINT_NANOS) {
            LockSupport.parkNanos(500_000);
        }
    }

    @Override
    public void close() {
        shop.close();
        messengers.close();
        Folders.remove(folder);
    }
}
