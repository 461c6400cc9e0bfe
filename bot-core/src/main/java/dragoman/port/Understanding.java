package dragoman.port;

/** Learns a bot's phrases when the bot is loaded; well under a second. */
public interface Understanding {
    Reader learn(Lexicon lexicon);
}
