package dragoman.understanding;

import dragoman.port.Understanding;
import dragoman.testkit.contract.UnderstandingContract;

/** By words. */
class WordUnderstandingContractTest extends UnderstandingContract {
    @Override
    protected Understanding understanding() {
        return new WordUnderstanding();
    }
}
