package dragoman.embedding;

import dragoman.port.Understanding;
import dragoman.testkit.contract.UnderstandingContract;
import dragoman.understanding.WordUnderstanding;

/** English by meaning, Russian by what its words mean in English. */
class MeaningContractTest extends UnderstandingContract {
    @Override
    protected Understanding understanding() {
        return new WordUnderstanding(EnglishEmbeddings.load());
    }
}
