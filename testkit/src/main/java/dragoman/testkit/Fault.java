package dragoman.testkit;

import dragoman.testkit.FakeHttp.Reply;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** What goes wrong with one call to a fake messenger. */
public sealed interface Fault {
    /** Nothing. */
    record None() implements Fault {}

    /** It has its effect, and the answer comes so much later. */
    record Late(Duration by) implements Fault {}

    /** Nothing happens, and no answer comes, before the test counts this down. */
    record Held(CountDownLatch until) implements Fault {}

    /** Declined without effect: too many, in the messenger's own form. */
    record TooMany(Duration retryAfter) implements Fault {}

    /** Answered so, without effect. */
    record Answered(Reply reply) implements Fault {}

    /** A page of HTML with this status, without effect: from something before the messenger. */
    record Page(int status) implements Fault {}

    /** It has its effect, and a page of HTML with status 200 takes the answer's place. */
    record PageForAnswer() implements Fault {}

    /** It has its effect, and JSON that is not the messenger's takes the answer's place. */
    record WrongJson() implements Fault {}

    /** The connection ends before anything happens. */
    record CutBefore() implements Fault {}

    /** It has its effect, and the connection ends instead of an answer. */
    record CutAfter() implements Fault {}

    /** It has its effect, and the answer comes byte by byte, so much apart. */
    record Drip(Duration apart) implements Fault {}

    /** Somebody gets the message, and the sender cannot learn it from the answer. */
    default boolean swallows() {
        return switch (this) {
            case PageForAnswer _,WrongJson _,CutAfter _ -> true;
            case None _,Late _,Held _,TooMany _,Answered _,Page _,CutBefore _,Drip _ -> false;
        };
    }
}
