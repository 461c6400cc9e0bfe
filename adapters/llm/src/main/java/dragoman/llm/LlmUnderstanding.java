package dragoman.llm;

import dragoman.port.Lexicon;
import dragoman.port.Reader;
import dragoman.port.Understanding;

/**
 * Reads as another understanding does, and asks a large language model where that is not sure. The model may only choose among the intents,
 * commands and options that the bot declares; whatever else it says is no answer. When it fails, is slow, or talks nonsense, the other
 * understanding's reading stands. Nothing is sent before the first text is read.
 */
public final class LlmUnderstanding implements Understanding {
    private final Understanding own;
    private final Advisor advisor;

    public LlmUnderstanding(Understanding own, LlmSettings settings, LlmTally tally) {
        this(own, new Advisor(settings.timeout(), new ChatAsk(settings), tally));
    }

    LlmUnderstanding(Understanding own, Advisor advisor) {
        this.own = own;
        this.advisor = advisor;
    }

    @Override
    public Reader learn(Lexicon lexicon) {
        return new LlmReader(own.learn(lexicon), Choices.of(lexicon), advisor);
    }
}
