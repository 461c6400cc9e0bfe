package dragoman.understanding.intent;

import java.util.List;

/** A way to tell how near two sentences are. */
@FunctionalInterface
public interface Space {
    /** Learns the sentences with which others will be compared; what is rare among them may count more. */
    Nearness learn(List<String> sentences);

    /** By how much the threshold lies lower than in the trials: customers write less like the owner than the owner like himself. */
    default double allowance() {
        return 0.5;
    }
}
