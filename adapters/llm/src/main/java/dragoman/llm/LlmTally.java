package dragoman.llm;

import java.util.concurrent.atomic.LongAdder;

/** Counts what came of asking the model. Thread-safe. */
public final class LlmTally {
    /** Texts about which it was asked. */
    public final LongAdder asked = new LongAdder();
    /** It chose one of what the bot declares. */
    public final LongAdder chosen = new LongAdder();
    /** It said that nothing fits. */
    public final LongAdder none = new LongAdder();
    /** Its answer was none of those it may give. */
    public final LongAdder nonsense = new LongAdder();
    /** It did not answer in time, or not at all. */
    public final LongAdder failed = new LongAdder();
    /** It was not asked, since it had failed again and again. */
    public final LongAdder spared = new LongAdder();
    /** How long its answers took in all. */
    public final LongAdder millis = new LongAdder();
}
