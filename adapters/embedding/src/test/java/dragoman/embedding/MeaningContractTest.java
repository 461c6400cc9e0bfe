package dragoman.embedding;

import dragoman.model.Language;
import dragoman.port.Understanding;
import dragoman.testkit.contract.UnderstandingContract;
import dragoman.understanding.WordUnderstanding;
import java.util.Map;

/** English by meaning, Russian by words. */
class MeaningContractTest extends UnderstandingContract {
    @Override
    protected Understanding understanding() {
        return new WordUnderstanding(Map.of(Language.ENGLISH, EnglishEmbeddings.load()));
    }
}
