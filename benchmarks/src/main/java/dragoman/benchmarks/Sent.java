package dragoman.benchmarks;

import java.util.List;

/**
 * What the bot sent.
 *
 * @param buttons what each button carries
 * @param at the System.nanoTime of its last byte
 */
record Sent(String text, List<String> buttons, long at) {
    Sent {
        buttons = List.copyOf(buttons);
    }
}
