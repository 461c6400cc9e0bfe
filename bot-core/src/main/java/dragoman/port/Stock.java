package dragoman.port;

import dragoman.model.BotId;
import java.util.Map;

/** How many of each item ({@code list/id}) were taken by orders. */
public interface Stock {
    Map<String, Integer> taken(BotId bot);
}
