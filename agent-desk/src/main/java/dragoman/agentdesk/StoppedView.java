package dragoman.agentdesk;

import dragoman.desk.view.Standstills;
import dragoman.runtime.Stopped;
import java.util.List;

/** A channel through which nothing goes out: since when, and why. */
record StoppedView(String text, String why) {
    /** Those of the bot that is looked at. */
    static List<StoppedView> all(Standstills standstills, Visit visit, Times times) {
        return standstills.all().stream().filter(one -> visit.bot().filter(one.bot()::equals).isPresent())
                .map(one -> of(one, times)).toList();
    }

    private static StoppedView of(Stopped one, Times times) {
        var words = times.words();
        var channel = words.or("channel." + one.channel().value(), one.channel().value());
        return new StoppedView(words.fill("board.stopped.line", channel, times.full(one.since())),
                Cause.within(words, one.why()));
    }
}
